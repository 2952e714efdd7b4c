const LONGEST = 80;

/** A value as an error message shows it: JSON, on one line, cut after 80 characters. */
export function quoteValue(value: unknown): string {
  const written = write(value);
  return written.length > LONGEST ? `${written.slice(0, LONGEST)}…` : written;
}

function write(value: unknown): string {
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    // Nested deeper than can be written.
    return Array.isArray(value) ? "a list of lists" : typeof value;
  }
}
