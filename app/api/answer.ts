import { headers } from "next/headers";
import { EngineUnavailable } from "#lib/engine/engine-unavailable";

const HEADERS = { "cache-control": "no-store", "x-content-type-options": "nosniff" };

type Fault = { readonly code: string; readonly message: string; readonly field: string | null };

/** A JSON answer. */
export function answer(body: unknown): Response {
  return Response.json(body, { headers: HEADERS });
}

/** A fault as JSON: what is wrong and with which parameter; never a stack. */
export function refuse(
  status: number,
  fault: Fault,
  further: Readonly<Record<string, string>> = {},
): Response {
  return Response.json({ error: fault }, { status, headers: { ...HEADERS, ...further } });
}

/** Runs a handler; a lost engine becomes 503 with Retry-After, anything unforeseen 500 without details. */
export async function respond(handle: () => Promise<Response>): Promise<Response> {
  try {
    return await handle();
  } catch (error) {
    if (error instanceof EngineUnavailable) {
      const message = "Search is not answering. Try again in a few seconds.";
      const fault = { code: "engine_unavailable", message, field: null };
      return refuse(503, fault, { "retry-after": "5" });
    }
    console.error(error);
    const reference = (await headers()).get("x-request-id") ?? "none";
    const message = `Something went wrong on our side. Reference ${reference}.`;
    return refuse(500, { code: "internal", message, field: null });
  }
}
