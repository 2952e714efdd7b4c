import type { Article } from "#lib/article/article";
import type { FigurePart } from "#lib/compare/comparison";
import { type PlacedClaim, slotKey } from "#lib/compare/placed-claim";

/** Words of a figure, or between two, that add the second to the first. */
const ADDS_WITHIN = /^[\s,]*(?:and|as well as|و)|\band (?:another |other )?$|[،,]\s*و?$|\sو$/u;
const ADDS_ACROSS = /\b(?:also|another|additional|further|more|in addition)\b|(?:أيضا|كذلك|كما)/u;
const REACH = 120;

/**
 * Sums counts that an article gives side by side without a total: "two Americans and one Briton", "four
 * soldiers were hurt. Two policemen were also hurt." Only exact counts of one slot and one source.
 */
export function sumCoordinated(claims: readonly PlacedClaim[], article: Article): PlacedClaim[] {
  const texts = new Map(article.paragraphs.map(({ n, text }) => [n, text]));
  const sums: PlacedClaim[] = [];
  for (const claim of claims) {
    const last = sums.at(-1);
    const text = texts.get(claim.paragraph) ?? "";
    if (last !== undefined && addsTo(last, claim, text))
      sums[sums.length - 1] = add(last, claim, text);
    else sums.push(claim);
  }
  return sums;
}

function addsTo(a: PlacedClaim, b: PlacedClaim, text: string): boolean {
  if (a.paragraph !== b.paragraph || a.end > b.start || b.start - a.end > REACH) return false;
  if (slotKey(a) !== slotKey(b) || a.personKey !== null) return false;
  if (a.originKey !== b.originKey || !isExact(a) || !isExact(b)) return false;
  if (b.parts.length > 0 || (a.parts.length > 0 && !a.summed)) return false;
  const between = text.slice(a.end, b.start);
  const within = !/[.!?؟]\s/u.test(between);
  if (within) return ADDS_WITHIN.test(between.toLowerCase());
  return (
    a.low !== b.low && ADDS_ACROSS.test(text.slice(a.end, sentenceEnd(text, b.end)).toLowerCase())
  );
}

const isExact = ({ low, high, bound, unknown }: PlacedClaim) =>
  !unknown && low !== null && low === high && low > 0 && bound === "exactly";

function sentenceEnd(text: string, from: number): number {
  const rest = text.slice(from).search(/[.!?؟](?:\s|$)/u);
  return rest < 0 ? text.length : from + rest;
}

function add(a: PlacedClaim, b: PlacedClaim, text: string): PlacedClaim {
  const total = (a.low ?? 0) + (b.low ?? 0);
  return {
    ...a,
    end: b.end,
    text: text.slice(a.start, b.end),
    said: total,
    low: total,
    high: total,
    summed: true,
    actor: a.actor === b.actor ? a.actor : null,
    parts: [...(a.summed ? a.parts : [partOf(a)]), partOf(b)],
  };
}

function partOf({ paragraph, start, end, text, low, high, bound, actor }: PlacedClaim): FigurePart {
  return { paragraph, start, end, text, low, high, bound, actor };
}
