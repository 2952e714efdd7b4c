import { daysApart } from "#lib/compare/days-apart";
import { type PlacedClaim, slotKey } from "#lib/compare/placed-claim";
import type { DateValue } from "#lib/extract/analysis";

/**
 * Folds what an article says twice into one claim. A total that is written stands before one that is
 * added up, attributed words before others; what else says the same is listed.
 */
export function foldRepeats(claims: readonly PlacedClaim[]): PlacedClaim[] {
  const folded: PlacedClaim[] = [];
  for (const claim of claims) {
    const at = folded.findIndex((other) => isRepeat(other, claim));
    if (at < 0) folded.push(claim);
    else folded[at] = joinRepeats(folded[at]!, claim);
  }
  return folded;
}

function isRepeat(a: PlacedClaim, b: PlacedClaim): boolean {
  if (slotKey(a) !== slotKey(b) || a.unknown !== b.unknown || !sameDay(a.day, b.day)) return false;
  if (a.personKey !== null) return true;
  if (a.said !== b.said || (a.said === null && (a.low !== b.low || a.high !== b.high)))
    return false;
  if (a.actor !== null && b.actor !== null && a.actor !== b.actor) return false;
  const unattributed = a.attribution === null || b.attribution === null;
  return unattributed || a.originKey === b.originKey;
}

const sameDay = (a: DateValue, b: DateValue) => (daysApart({ value: a }, { value: b }) ?? 0) <= 1;

function joinRepeats(a: PlacedClaim, b: PlacedClaim): PlacedClaim {
  const better =
    a.summed === b.summed ? a.attribution === null && b.attribution !== null : a.summed;
  const [kept, other] = better ? [b, a] : [a, b];
  const { paragraph, start, end, text } = other;
  const again = [...a.again, ...b.again, { paragraph, start, end, text }];
  return {
    ...kept,
    parts: kept.parts.length > 0 ? kept.parts : other.parts,
    again: again.sort((x, y) => x.paragraph - y.paragraph || x.start - y.start),
  };
}
