import type { Figure } from "#lib/extract/analysis";
import { splitWords } from "#lib/extract/figures/split-words";
import { readNumber } from "#lib/extract/read-number";

type Bounds = Pick<Figure, "low" | "high" | "bound">;

/**
 * The number as the words say it: 400 of "over 400", whose lowest is 401; 5 of "nearly five", which
 * leaves 4 possible. null for ranges, for amounts without a number ("dozens"), and where none is given.
 */
export function readSaidNumber(text: string, bounds: Bounds): number | null {
  if (bounds.low === null && bounds.high === null) return null;
  const written = bounds.bound === "exactly" ? null : findNumber(text, bounds);
  return written ?? plainNumber(bounds);
}

function findNumber(text: string, bounds: Bounds): number | null {
  const words = splitWords(text);
  for (let i = 0; i < words.length; i++) {
    // Cut off from what precedes it, a number is read without its "over" or "about".
    const read = readNumber(words.slice(i), 0);
    if (read === null) continue;
    if (read.low === read.high && fits(read.low, bounds)) return read.low;
    i += Math.max(0, read.to - 1);
  }
  return null;
}

function fits(number: number, { low, high, bound }: Bounds): boolean {
  if (bound === "at least") return number === low || number + 1 === low;
  if (bound === "at most") return number === high || number - 1 === high;
  return (low ?? number) <= number && number <= (high ?? number);
}

function plainNumber({ low, high, bound }: Bounds): number | null {
  if (bound === "at least") return low ?? high;
  if (bound === "at most") return high ?? low;
  return low === high ? low : null;
}
