import {
  Meilisearch,
  MeilisearchApiError,
  MeilisearchRequestError,
  MeilisearchRequestTimeOutError,
} from "meilisearch";
import { callEngine } from "#lib/engine/call-engine";
import { EngineUnavailable } from "#lib/engine/engine-unavailable";

/** Milliseconds; with a page around it, a lost engine is told of in under three seconds. */
const ANSWER_WITHIN = 2000;

/** A client of the engine at `url`. Compressed answers would cost a constant 40 ms each on loopback. */
export function connect(url: string, key: string, timeout = ANSWER_WITHIN): Meilisearch {
  return new Meilisearch({
    host: url,
    apiKey: key,
    timeout,
    httpClient: callEngine,
    requestInit: { headers: { "accept-encoding": "identity" } },
  });
}

/** Runs a request; a lost or overloaded engine becomes `EngineUnavailable`, a missing index `fallback`. */
export async function ask<T>(request: () => Promise<T>, fallback: T): Promise<T> {
  try {
    return await request();
  } catch (thrown) {
    const error = unwrap(thrown);
    if (isMissing(error)) return fallback;
    if (isLost(error)) throw new EngineUnavailable("Asking the engine failed", { cause: error });
    throw error;
  }
}

/** Runs a request that changes the index; only an engine that does not answer becomes `EngineUnavailable`. */
export async function tell<T>(request: () => PromiseLike<T>): Promise<T> {
  try {
    return await request();
  } catch (thrown) {
    const error = unwrap(thrown);
    if (isRefusal(error) || !isLost(error)) throw error;
    throw new EngineUnavailable("Writing to the engine failed", { cause: error });
  }
}

/** Whether the engine answered and said no: it could not take a document, or its disk is full. */
export function isRefusal(error: unknown): error is MeilisearchApiError {
  return error instanceof MeilisearchApiError;
}

/** The client takes every error of a request for one of the connection. */
const unwrap = (error: unknown) =>
  error instanceof MeilisearchRequestError && error.cause instanceof MeilisearchApiError
    ? error.cause
    : error;

function isMissing(error: unknown): boolean {
  const code = error instanceof MeilisearchApiError ? error.cause?.code : undefined;
  return code === "index_not_found" || code === "document_not_found";
}

function isLost(error: unknown): boolean {
  if (error instanceof MeilisearchApiError) return error.response.status >= 500;
  return (
    error instanceof MeilisearchRequestError || error instanceof MeilisearchRequestTimeOutError
  );
}
