import { refuse } from "#app/api/answer";
import type { Refusal } from "#lib/traffic/create-gate";

/** The policy of a page that is nothing but its text. */
const NOTHING_LOADED = "default-src 'none'; base-uri 'none'; frame-ancestors 'none'";

/**
 * A request that is turned away: JSON for the API, else a page of plain text in HTML. It is made by
 * hand because it must cost next to nothing; every word in it is ours.
 */
export function answerRefusal({ status, code, message, headers }: Refusal, path: string): Response {
  if (path.startsWith("/api/")) return refuse(status, { code, message, field: null }, headers);
  return new Response(page(message), {
    status,
    headers: {
      ...headers,
      "content-type": "text/html; charset=utf-8",
      "content-security-policy": NOTHING_LOADED,
      "cache-control": "no-store",
    },
  });
}

const page = (message: string) => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>${message}</title>
<h1>${message}</h1>
<p><a href="">Try again</a></p>
</html>
`;
