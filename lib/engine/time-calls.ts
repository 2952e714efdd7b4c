import type { EngineReader } from "#lib/engine/reader";

/** Told of each call that has ended: its verb, how it went, seconds. */
export type OnCall = (call: keyof EngineReader, outcome: "ok" | "failed", seconds: number) => void;

/** The same reader, telling how long each call took. */
export function timeCalls(reader: EngineReader, onCall: OnCall): EngineReader {
  const timed = <A extends readonly unknown[], T>(
    call: keyof EngineReader,
    run: (...args: A) => Promise<T>,
  ) => {
    return async (...args: A): Promise<T> => {
      const started = performance.now();
      let outcome: "ok" | "failed" = "failed";
      try {
        const answer = await run(...args);
        outcome = "ok";
        return answer;
      } finally {
        onCall(call, outcome, (performance.now() - started) / 1000);
      }
    };
  };
  const entries = (Object.keys(reader) as (keyof EngineReader)[]).map((call) => [
    call,
    timed(call, reader[call] as (...args: readonly unknown[]) => Promise<unknown>),
  ]);
  return Object.fromEntries(entries) as EngineReader;
}
