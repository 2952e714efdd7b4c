import type { Dispute } from "#lib/compare/find-disputes";

/** A report that can be a column, in the order in which they are offered. */
type Candidate = {
  readonly id: string;
  readonly outlet: string | null;
  readonly copyOf: string | null;
};

/**
 * The reports to show first when there are more than columns: the earliest, then those that give other
 * values for what is in dispute, then those of other outlets; reprints last. In the order offered.
 */
export function chooseColumns(
  candidates: readonly Candidate[],
  disputes: readonly Dispute[],
  most: number,
): string[] {
  const chosen: Candidate[] = [];
  const values = disputes.flatMap((dispute) => dispute.values.map(({ articles }) => articles));
  const worth = ({ id, outlet, copyOf }: Candidate): number => {
    const fresh = values.filter(
      (articles) => articles.includes(id) && !chosen.some((other) => articles.includes(other.id)),
    );
    const known = outlet !== null && chosen.some((other) => other.outlet === outlet);
    return (copyOf === null ? 1000 : 0) + 2 * fresh.length + (known ? 0 : 1);
  };
  while (chosen.length < Math.min(most, candidates.length)) {
    const left = candidates.filter((candidate) => !chosen.includes(candidate));
    const best = Math.max(...left.map(worth));
    const next = chosen.length === 0 ? left[0] : left.find((one) => worth(one) === best);
    if (next === undefined) break;
    chosen.push(next);
  }
  return candidates.filter((candidate) => chosen.includes(candidate)).map(({ id }) => id);
}
