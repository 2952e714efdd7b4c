import { tokenize } from "#lib/article/tokenize";

/** Key by which reports speak of one person: the known actor's id, else the last word of the name. */
export function personKey(name: string, actor: string | null): string {
  return actor ?? `name ${tokenize(name).at(-1)?.key ?? name}`;
}
