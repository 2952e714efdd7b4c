const numbers = new Intl.NumberFormat("en");

/** 1204 as "1,204". */
export function formatNumber(value: number): string {
  return numbers.format(value);
}

/** "1 article", "1,204 articles". */
export function quantity(count: number, noun: string, plural = `${noun}s`): string {
  return `${formatNumber(count)} ${count === 1 ? noun : plural}`;
}
