import type { TermCounts } from "#lib/events/signature";

const BASE = 36;
const MOST = BASE - 1;
const COUNTS = 3;
/** The value of each digit by its character code: millions are read when events are grouped. */
const VALUES = Array.from({ length: 128 }, (_, code) => {
  const value = Number.parseInt(String.fromCharCode(code), BASE);
  return Number.isNaN(value) ? 0 : value;
});

/** Terms as one short string: each stem, a colon, and its counts as digits of base 36 (35 and over are 35). */
export function packTerms(terms: readonly TermCounts[]): string {
  const digit = (count: number) => Math.min(count, MOST).toString(BASE);
  return terms
    .map(({ stem, body, lead, name }) => `${stem}:${digit(body)}${digit(lead)}${digit(name)}`)
    .join(" ");
}

/** The inverse of `packTerms`. */
export function unpackTerms(packed: string): TermCounts[] {
  const terms: TermCounts[] = [];
  let start = 0;
  while (start < packed.length) {
    const { stemEnd, end } = findTerm(packed, start);
    const counts = stemEnd + 1;
    terms.push({
      stem: packed.slice(start, stemEnd),
      body: digitAt(packed, counts),
      lead: digitAt(packed, counts + 1),
      name: digitAt(packed, counts + 2),
    });
    start = end + 1;
  }
  return terms;
}

/** Where the packed term that begins at `start` ends, and where its stem does. */
export function findTerm(packed: string, start: number): { stemEnd: number; end: number } {
  const space = packed.indexOf(" ", start);
  const end = space < 0 ? packed.length : space;
  return { stemEnd: end - COUNTS - 1, end };
}

function digitAt(text: string, index: number): number {
  return VALUES[text.charCodeAt(index)] ?? 0;
}
