import { amongTheDead, isUnidentified } from "#lib/extract/figures/is-unidentified";
import type { Linked } from "#lib/extract/figures/link-ground";
import type { NounClass } from "#lib/extract/figures/nouns";
import type { Quantity } from "#lib/extract/figures/quantity";
import type { Word } from "#lib/extract/figures/split-words";

/** What is compared as a count of its own, without a trigger. */
const METRIC_OF: Partial<Readonly<Record<NounClass | "bare" | "unknown", string>>> = {
  fighter: "fighters",
  attacker: "fighters",
  protester: "protesters",
  rocket: "rockets",
  vote: "votes",
  seat: "seats",
  money: "money",
  body: "killed",
};

const PROTESTED =
  /^(?:protested|rallied|demonstrated|marched|protesting|rallying|demonstrating|marching)$/;
const SMALLEST: Readonly<Record<string, number>> = { fighters: 2, protesters: 2 };

/** Counts of fighters, protesters, rockets, votes, seats and money among quantities no trigger claims. */
export function countThings(words: readonly Word[], quantities: readonly Quantity[]): Linked[] {
  return quantities.flatMap((quantity) => {
    const metric = metricOf(words, quantity);
    if (metric === null || quantity.single || quantity.named !== null || quantity.inside !== null)
      return [];
    if (quantity.low < (SMALLEST[metric] ?? 1) && quantity.bound === "exactly") return [];
    const { from, to } = quantity;
    const counted =
      metric === "killed" && isUnidentified(words, to) ? amongTheDead(quantity) : quantity;
    return [{ metric, quantity: counted, from, to, chain: -1 - from, within: null }];
  });
}

function metricOf(words: readonly Word[], { of, to }: Quantity): string | null {
  const counted = METRIC_OF[of];
  if (counted !== undefined) return counted;
  const marched = PROTESTED.test(words[of === "unknown" ? to - 1 : to]?.key ?? "");
  return marched && (of === "person" || of === "bare" || of === "unknown") ? "protesters" : null;
}
