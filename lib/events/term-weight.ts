import { STEM_FREQUENCIES, TEXTS } from "#lib/events/background/stem-frequencies";

/** What a stem counts that the background does not hold: rarer than any it holds. */
const UNSEEN = 1.5;

const weights = readWeights(STEM_FREQUENCIES);
const UNSEEN_WEIGHT = weigh(UNSEEN);

/** How much a stem tells, from 0.7 (in half of all news) to 9.5 (in none): frozen inverse document frequency. */
export function termWeight(stem: string): number {
  return weights.get(stem) ?? UNSEEN_WEIGHT;
}

function weigh(texts: number): number {
  return Math.log((TEXTS + 1) / texts);
}

function readWeights(table: string): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const line of table.trim().split("\n")) {
    const [count, ...stems] = line.split(" ");
    const weight = weigh(Number(count));
    for (const stem of stems) found.set(stem, weight);
  }
  return found;
}
