import { fold } from "#lib/article/fold";
import type { Signature } from "#lib/events/signature";
import { shareShingles } from "#lib/events/sketch-shingles";

/** Articles of one text: ids in order, at least two, and the one the others are likely taken from. */
export type CopyGroup = { readonly articles: readonly string[]; readonly original: string };

/** Share of the shorter text's shingles from which two texts are copies. */
const COPY_SHARE = 0.8;
/** A text of less than half the length is an excerpt, not a copy. */
const LEAST_LENGTH = 0.5;
const AGENCIES = [
  ...[
    "reuters",
    "associated press",
    "ap",
    "afp",
    "agence france presse",
    "dpa",
    "efe",
    "ansa",
    "upi",
  ],
  ...["xinhua", "tass", "anadolu agency", "ina", "iraqi news agency", "press association"],
  ...["رويترز", "فرانس برس", "اسوشيتد برس", "واع", "الاناضول"],
];

/** The near-identical texts among the articles of an event; texts that stand alone are not listed. */
export function findCopies(members: readonly Signature[]): CopyGroup[] {
  const sorted = [...members].sort((a, b) => (a.id < b.id ? -1 : 1));
  const groups = sorted.map((signature) => [signature]);
  for (const [index, signature] of sorted.entries()) {
    for (const other of sorted.slice(index + 1)) {
      if (isCopy(signature, other)) join(groups, signature, other);
    }
  }
  return groups
    .filter((group) => group.length > 1)
    .map((group) => ({
      articles: group.map(({ id }) => id).sort(),
      original: findOriginal(group).id,
    }))
    .sort((a, b) => (a.articles[0]! < b.articles[0]! ? -1 : 1));
}

function isCopy(a: Signature, b: Signature): boolean {
  const [shorter, longer] = [a.shingles, b.shingles].sort((x, y) => x - y) as [number, number];
  return shorter >= LEAST_LENGTH * longer && shareShingles(a, b) >= COPY_SHARE;
}

function join(groups: Signature[][], a: Signature, b: Signature): void {
  const [into, from] = [a, b].map((one) => groups.find((group) => group.includes(one)));
  if (into === undefined || from === undefined || into === from) return;
  into.push(...from.splice(0));
}

/** The earliest; then the one whose outlet others credit, an agency's own, the longest. */
function findOriginal(group: readonly Signature[]): Signature {
  const ranks = new Map(group.map((signature) => [signature, rank(signature, group)]));
  return [...group].sort((a, b) => compareRanks(ranks.get(a)!, ranks.get(b)!))[0]!;
}

function rank(signature: Signature, group: readonly Signature[]): (string | number)[] {
  const outlet = fold(signature.outlet ?? "");
  const others = group.filter((other) => other !== signature);
  const credited = outlet !== "" && others.some(({ credit }) => names(credit, outlet));
  const { published, shingles, id } = signature;
  return [published ?? "9999", credited ? 0 : 1, AGENCIES.includes(outlet) ? 0 : 1, -shingles, id];
}

function names(credit: string, outlet: string): boolean {
  return ` ${credit.replace(/[^\p{L}\p{N}]+/gu, " ")} `.includes(` ${outlet} `);
}

function compareRanks(a: readonly (string | number)[], b: readonly (string | number)[]): number {
  const index = a.findIndex((value, position) => value !== b[position]);
  if (index < 0) return 0;
  return a[index]! < b[index]! ? -1 : 1;
}
