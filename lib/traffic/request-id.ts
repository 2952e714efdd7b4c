import { randomUUID } from "node:crypto";

export const REQUEST_ID = "x-request-id";

/** The name by which a request is found again in the logs; one that our own proxy gave is kept. */
export function nameRequest(given: string | undefined, trusted: boolean): string {
  if (trusted && given !== undefined && /^[\w-]{1,64}$/.test(given)) return given;
  return randomUUID();
}
