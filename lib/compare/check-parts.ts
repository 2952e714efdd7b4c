import type { Check, FigureClaim, FigureRow } from "#lib/compare/comparison";
import { describeValue } from "#lib/compare/describe-value";
import { intervalOf } from "#lib/compare/figure-interval";
import { readSaidNumber } from "#lib/compare/said-number";

type Split = Pick<FigureClaim, "low" | "high" | "bound" | "unknown" | "parts" | "summed">;

/** true when the parts that an article gives add up to more than its total leaves possible. */
export function exceedsTotal(claim: Split): boolean {
  const total = intervalOf(claim);
  return total !== null && !claim.summed && sumOf(claim) > total.high;
}

/**
 * true when the parts add up to less than the total though they look like all of it: two or more, each of
 * another side's people.
 */
function fallsShort(claim: Split): boolean {
  const total = intervalOf(claim);
  const sides = new Set(claim.parts.flatMap(({ actor }) => actor ?? []));
  if (total === null || claim.summed || sides.size < 2 || sides.size < claim.parts.length)
    return false;
  const open = claim.parts.some((part) => intervalOf(part)?.high === Number.POSITIVE_INFINITY);
  return !open && sumOf(claim) < total.low;
}

const sumOf = ({ parts }: Split) => parts.reduce((sum, part) => sum + (part.low ?? 0), 0);

/** The claims whose parts do not add up to their total, with the words of both. */
export function checkParts(rows: readonly FigureRow[]): Check[] {
  return rows.flatMap(({ reports }) =>
    reports.filter((claim) => exceedsTotal(claim) || fallsShort(claim)).map(describeCheck),
  );
}

function describeCheck(claim: FigureClaim): Check {
  const parts = claim.parts
    .map((part) =>
      describeValue({ ...part, said: readSaidNumber(part.text, part), unknown: false }),
    )
    .join(" + ");
  const { paragraph, start, end, text } = claim;
  return {
    kind: "parts",
    articleId: claim.articleId,
    outlet: claim.outlet,
    reason: `the parts ${parts} add up to ${sumOf(claim)}, the total is ${describeValue(claim)}`,
    readings: [],
    evidence: [
      { paragraph, start, end, text },
      ...claim.parts.map((part) => ({
        paragraph: part.paragraph,
        start: part.start,
        end: part.end,
        text: part.text,
      })),
    ],
  };
}
