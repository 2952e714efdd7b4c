type Level = "info" | "error";

/** Writes one line of JSON to stderr, where the commands leave the output of the site to be seen. */
export function writeLog(
  level: Level,
  event: string,
  fields: Readonly<Record<string, unknown>>,
): void {
  const time = new Date().toISOString();
  process.stderr.write(`${JSON.stringify({ time, level, event, ...fields })}\n`);
}
