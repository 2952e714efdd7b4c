import type { Comparison, FactClaim, FigureClaim } from "#lib/compare/comparison";
import { describeValue } from "#lib/compare/describe-value";
import type { Fact } from "#lib/compare/list-facts";

/** What a report says for a row of the table of facts. */
export type Saying = {
  readonly articleId: string;
  readonly paragraph: number;
  /** Verbatim. */
  readonly words: string;
  /** What the words come to: "about 5"; null where they are all there is. */
  readonly value: string | null;
  /** On whose word: "Security Media Cell, via AP", "own words"; null where that is no question. */
  readonly by: string | null;
};

const OWN = "own words";

/** Everything that the reports say for a row, in the order of the row. */
export function listSayings(fact: Fact, actors: Comparison["labels"]["actors"]): Saying[] {
  switch (fact.kind) {
    case "figure":
      return fact.row.reports.map((claim) => ({
        ...placeOf(claim),
        value: fact.row.slot.person === null ? describeNumber(claim, actors) : null,
        by:
          claim.attributionKind === "article"
            ? OWN
            : [claim.origin, ...claim.via.map((name) => `via ${name}`)].join(", "),
      }));
    case "told":
      return fact.row.reports.map((claim) => ({
        ...placeOf({ ...claim, ...wordsOf(claim) }),
        value: null,
        by: claim.attribution ?? OWN,
      }));
    case "date":
      return fact.check.evidence
        .slice(0, 1)
        .map((words) => ({ ...placeOf({ ...fact.check, ...words }), value: null, by: null }));
    case "name":
      return fact.spellings.flatMap(({ text, articles }) =>
        articles.map((article) => ({ ...placeOf({ ...article, text }), value: null, by: null })),
      );
  }
}

type Placed = { readonly articleId: string; readonly paragraph: number; readonly text: string };

const placeOf = ({ articleId, paragraph, text }: Placed) => ({ articleId, paragraph, words: text });

/** A time is cited by the words that give it, anything else by its sentence. */
const wordsOf = ({ value, key, paragraph, text }: FactClaim) =>
  value === null ? { paragraph, text } : { paragraph: key.paragraph, text: key.text };

function describeNumber(claim: FigureClaim, actors: Comparison["labels"]["actors"]): string {
  const whose = claim.actor === null ? "" : ` of ${actors[claim.actor] ?? claim.actor}`;
  return `${describeValue(claim)}${whose}${claim.summed ? ", added up" : ""}`;
}
