import type { FigureClaim, Report, Words } from "#lib/compare/comparison";
import { type DisputeSides, takeSides } from "#lib/compare/describe-dispute";
import { describeValue } from "#lib/compare/describe-value";
import { readClaims } from "#lib/compare/figure-claims";
import type { Dispute } from "#lib/compare/find-disputes";
import { createOriginKeys } from "#lib/compare/origin-keys";
import type { PlacedClaim } from "#lib/compare/placed-claim";

/** A figure of an article over which the reports of its event disagree. */
export type DisputedWords = Words & {
  /** The value that these words give: "at least 30". */
  readonly value: string;
  readonly sides: DisputeSides;
};

/** Where a report gives the values that it brings into the disputes of its event, in order of the text. */
export function findDisputedWords(
  report: Report,
  disputes: readonly Dispute[],
): readonly DisputedWords[] {
  if (disputes.length === 0) return [];
  const claims = readClaims(report, createOriginKeys(itself), null);
  return claims
    .flatMap((claim) => {
      const value = describeValue(claim);
      const dispute = disputes.find((one) => isPartOf(claim, value, one));
      if (dispute === undefined) return [];
      const sides = takeSides(dispute, claim.articleId);
      return wordsOf(claim).map((words) => ({ ...words, value, sides }));
    })
    .sort((a, b) => a.paragraph - b.paragraph || a.start - b.start);
}

/** A report that does not say where it happened means the place of the event. */
function isPartOf({ slot, articleId }: PlacedClaim, value: string, dispute: Dispute): boolean {
  return (
    slot.metric === dispute.metric &&
    (slot.place === null || slot.place === dispute.place) &&
    dispute.values.some(({ text, articles }) => text === value && articles.includes(articleId))
  );
}

/** A report alone is nobody's copy. */
const itself = (articleId: string) => articleId;

const wordsOf = ({ paragraph, start, end, text, again }: FigureClaim): readonly Words[] => [
  { paragraph, start, end, text },
  ...again,
];
