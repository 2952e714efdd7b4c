import { type DisputeSides, takeSides } from "#lib/compare/describe-dispute";
import type { Dispute } from "#lib/compare/find-disputes";

/** The first dispute that an article takes part in, else the first at all; null when there is none. */
export function chooseDispute(
  disputes: readonly Dispute[],
  articleId: string,
): DisputeSides | null {
  const sides = disputes.map((dispute) => takeSides(dispute, articleId));
  return sides.find(({ here }) => here.length > 0) ?? sides[0] ?? null;
}
