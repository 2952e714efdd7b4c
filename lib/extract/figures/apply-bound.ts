import type { Bound } from "#lib/extract/analysis";
import type { BoundRule } from "#lib/extract/figures/bounds";

export type Range = { readonly low: number; readonly high: number | null; readonly bound: Bound };

const tenth = (n: number) => Math.max(1, Math.round(n / 10));

// "Nearly n": n less a tenth, at least one less, up to n. "About n": a tenth, at least one, either way.
const RULES: Readonly<Record<BoundRule, (low: number, high: number) => Range>> = {
  "at least": (low) => ({ low, high: null, bound: "at least" }),
  "more than": (low) => ({ low: low + 1, high: null, bound: "at least" }),
  "up to": (_, high) => ({ low: 0, high, bound: "at most" }),
  "less than": (_, high) => ({ low: 0, high: Math.max(0, high - 1), bound: "at most" }),
  nearly: (low, high) => ({ low: low - tenth(low), high, bound: "about" }),
  about: (low, high) => ({ low: low - tenth(low), high: high + tenth(high), bound: "about" }),
};

/** The range that a bound phrase makes of a number or of an amount that is a range already ("dozens"). */
export function applyBound(rule: BoundRule | null, range: Range): Range {
  if (rule === null) return range;
  const vague = range.bound === "about";
  if (vague && (rule === "about" || rule === "nearly")) return range;
  return RULES[rule](range.low, range.high ?? range.low);
}
