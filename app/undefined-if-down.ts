import { EngineUnavailable } from "#lib/engine/engine-unavailable";

/** For `catch`: undefined when the engine did not answer; any other error is thrown again. */
export function undefinedIfDown(error: unknown): undefined {
  if (error instanceof EngineUnavailable) return undefined;
  throw error;
}
