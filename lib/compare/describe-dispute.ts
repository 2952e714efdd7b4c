import { joinWords } from "#lib/compare/describe-value";
import type { Dispute } from "#lib/compare/find-disputes";

/** What an article says in a dispute, and what the other reports of its event say instead. */
export type DisputeSides = {
  /** "Killed in Basra". */
  readonly label: string;
  /** Empty where the article is silent. */
  readonly here: readonly string[];
  readonly others: readonly string[];
};

/** The values of a dispute in words, the lowest first: "1, 4 or about 5". */
export function listDisputed({ values }: Pick<Dispute, "values">): string {
  return joinWords(
    values.map(({ text }) => text),
    "or",
  );
}

/** A dispute as seen from one article. */
export function takeSides({ label, values }: Dispute, articleId: string): DisputeSides {
  const isHere = ({ articles }: Dispute["values"][number]) => articles.includes(articleId);
  return {
    label,
    here: values.filter(isHere).map(({ text }) => text),
    others: values.filter((value) => !isHere(value)).map(({ text }) => text),
  };
}

/** "here 4; others 1, about 5", "not stated here; others 1, 4", "here both 2 and 23" where the article contradicts itself. */
export function describeSides({ here, others }: DisputeSides): string {
  const own = here.length === 0 ? "not stated here" : `here ${here.join(" and ")}`;
  return others.length === 0 ? own : `${own}; others ${others.join(", ")}`;
}
