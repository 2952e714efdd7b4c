const LONGEST = 80;

/** A value as an error message shows it: JSON, on one line, cut after 80 characters. */
export function quoteValue(value: unknown): string {
  const written = JSON.stringify(value) ?? String(value);
  return written.length > LONGEST ? `${written.slice(0, LONGEST)}…` : written;
}
