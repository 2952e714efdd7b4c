/** Runs a named part of a command and prints it with its seconds; `describe` adds what came of it. */
export async function phase<T>(
  name: string,
  work: () => Promise<T>,
  describe: (result: T) => string = () => "",
): Promise<T> {
  const started = performance.now();
  console.log(`… ${name}`);
  const result = await work();
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`✓ ${[name, describe(result)].filter(Boolean).join(": ")} (${seconds} s)`);
  return result;
}
