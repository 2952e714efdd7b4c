import type { TermCounts } from "#lib/events/signature";

const BASE = 36;
const MOST = BASE - 1;

/** Terms as one short string: each stem, a colon, and its counts as digits of base 36 (35 and over are 35). */
export function packTerms(terms: readonly TermCounts[]): string {
  const digit = (count: number) => Math.min(count, MOST).toString(BASE);
  return terms
    .map(({ stem, body, lead, name }) => `${stem}:${digit(body)}${digit(lead)}${digit(name)}`)
    .join(" ");
}

/** The inverse of `packTerms`. */
export function unpackTerms(packed: string): TermCounts[] {
  if (packed === "") return [];
  return packed.split(" ").map((term) => {
    const colon = term.lastIndexOf(":");
    const count = (index: number) => Number.parseInt(term.charAt(colon + 1 + index), BASE);
    return { stem: term.slice(0, colon), body: count(0), lead: count(1), name: count(2) };
  });
}
