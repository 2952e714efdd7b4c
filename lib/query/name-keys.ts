import { tokenize } from "#lib/article/tokenize";

/** The words of a name or of what is typed of one, by the keys under which spellings meet. */
export const nameKeys = (name: string): string[] => tokenize(name).map(({ key }) => key);
