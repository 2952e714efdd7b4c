/** Whether an article writes the day or the month first in dates of digits; null when it does not show. */
export type NumberOrder = "day first" | "month first" | null;

const DIGITS_DATE = /(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2\d{4}(?!\d)/g;

/** The order that the dates of digits which can be read in one way only have in common. */
export function findOrder(texts: readonly string[]): NumberOrder {
  let order: NumberOrder = null;
  for (const text of texts) {
    for (const match of text.matchAll(DIGITS_DATE)) {
      const shown = orderOf(Number(match[1]), Number(match[3]));
      if (shown === null) continue;
      if (order !== null && order !== shown) return null;
      order = shown;
    }
  }
  return order;
}

function orderOf(a: number, b: number): NumberOrder {
  if (a > 12 && b <= 12) return "day first";
  return b > 12 && a <= 12 ? "month first" : null;
}
