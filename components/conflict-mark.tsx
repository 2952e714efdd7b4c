import { DiffersSign } from "#components/differs-sign";
import type { Column } from "#components/report-columns";
import { lowerFirst } from "#lib/article/first-letter";
import type { FigureClaim } from "#lib/compare/comparison";
import { describeValue } from "#lib/compare/describe-value";
import type { FigureFact } from "#lib/compare/list-facts";

type Props = {
  readonly fact: FigureFact;
  readonly claim: FigureClaim;
  readonly columns: readonly Column[];
};

/** Behind a disputed number in the text: what it is here, and a link to the row that sets it beside the others. */
export function ConflictMark({ fact, claim, columns }: Props) {
  const value = describeValue(claim);
  return (
    <a href={`#${fact.anchor}`} className="conflict-sign" dir="ltr" lang="en" data-conflict="">
      <span aria-hidden="true">
        <DiffersSign /> {claim.unknown ? "?" : value}
      </span>
      <span className="sr-only">
        Conflict: {lowerFirst(fact.label)}. Here {value}. {listOthers(fact, claim, columns)} To the
        facts.
      </span>
    </a>
  );
}

/** "B 1. C about 5." */
function listOthers({ row }: FigureFact, claim: FigureClaim, columns: readonly Column[]): string {
  return columns
    .flatMap(({ id, letter }) => {
      const values = row.reports
        .filter((other) => other.articleId === id && other !== claim)
        .map(describeValue);
      return values.length === 0 ? [] : [`${letter} ${[...new Set(values)].join(", ")}.`];
    })
    .join(" ");
}
