import type { Figure } from "#lib/extract/analysis";

/** The numbers that a claim leaves possible, both ends included. */
export type Interval = { readonly low: number; readonly high: number };

type Said = Pick<Figure, "low" | "high" | "bound">;

/** How far "about 20" may be from 20, where the figure does not say so itself. */
const ABOUT = 0.1;

/** The numbers that a claim leaves possible; null when it gives none. "About" allows a tenth either way. */
export function intervalOf({ low, high, bound }: Said): Interval | null {
  if (low === null && high === null) return null;
  const [from, to] = [low ?? 0, high ?? Number.POSITIVE_INFINITY];
  if (bound === "at least") return { low: low ?? high ?? 0, high: Number.POSITIVE_INFINITY };
  if (bound === "at most") return { low: low === high ? 0 : from, high: to };
  return bound === "about" && low === high
    ? { low: from * (1 - ABOUT), high: to * (1 + ABOUT) }
    : { low: from, high: to };
}

export const excludeEachOther = (a: Interval, b: Interval): boolean =>
  a.low > b.high || b.low > a.high;
