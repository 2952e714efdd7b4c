import { type NextRequest, NextResponse } from "next/server";
import { EngineUnavailable } from "#lib/engine/engine-unavailable";
import { portal } from "#lib/portal";
import { FACET_GROUPS } from "#lib/query/search-state";

/** Sent with every answer, beside the content policy. */
const HEADERS: Readonly<Record<string, string>> = {
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
  "referrer-policy": "same-origin",
  "permissions-policy": "camera=(), geolocation=(), microphone=()",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
};
const RETRY_AFTER_SECONDS = "5";
/** Pages that say nothing of the collection and are shown whether or not the engine answers. */
const WITHOUT_ENGINE = /^\/(?:help|theme|api(?:\/.*)?)\/?$/;

/** Milliseconds. */
const ANSWER_HOLDS = 250;
let lastAnswer = 0;

type Subject = { readonly path: RegExp; readonly exists: (id: string) => Promise<boolean> };

/** Addresses that name something which may not exist. */
const SUBJECTS: readonly Subject[] = [
  {
    path: /^\/article\/([^/]+)\/?$/,
    exists: portal.hasArticle,
  },
  {
    path: /^\/search\/facet\/([^/]+)\/?$/,
    exists: async (id) => FACET_GROUPS.some((group) => group === id),
  },
  // Only ever shown in place of another page.
  { path: /^\/(unavailable)\/?$/, exists: async () => false },
];

/**
 * Sets the security headers, and decides the status: pages are streamed once they run, so only here
 * can an engine that is away become 503 and an unknown article 404, each with a page that needs no script.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const policy = contentPolicy(crypto.randomUUID().replaceAll("-", ""));
  const headers = new Headers(request.headers);
  headers.set("content-security-policy", policy);
  const answer = { request: { headers } };
  const status = await statusOf(request.nextUrl.pathname);
  const response =
    status === 200
      ? NextResponse.next(answer)
      : NextResponse.rewrite(replacement(status, request), { ...answer, status });
  for (const [name, value] of Object.entries(HEADERS)) response.headers.set(name, value);
  response.headers.set("content-security-policy", policy);
  if (status === 503) response.headers.set("retry-after", RETRY_AFTER_SECONDS);
  return response;
}

async function statusOf(path: string): Promise<200 | 404 | 503> {
  if (WITHOUT_ENGINE.test(path)) return 200;
  try {
    for (const { path: pattern, exists } of SUBJECTS) {
      const id = pattern.exec(path)?.[1];
      if (id !== undefined && !(await exists(decodeURIComponent(id)))) return 404;
    }
    await checkAnswering();
    return 200;
  } catch (error) {
    if (error instanceof EngineUnavailable) return 503;
    if (error instanceof URIError) return 404;
    throw error;
  }
}

/** The engine that answered a moment ago is not asked again. */
async function checkAnswering(): Promise<void> {
  if (Date.now() - lastAnswer < ANSWER_HOLDS) return;
  await portal.checkAnswering();
  lastAnswer = Date.now();
}

function replacement(status: 404 | 503, request: NextRequest): URL {
  const path = status === 503 ? "/unavailable" : "/not-found";
  return new URL(`${path}${request.nextUrl.search}`, request.url);
}

function contentPolicy(nonce: string): string {
  // Hot reload evaluates code and injects styles.
  const { isDevelopment } = portal;
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ""}`,
    `style-src 'self' ${isDevelopment ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}

export const config = {
  matcher: ["/((?!_next/static|_next/image|favicon.ico|icon.svg).*)"],
};
