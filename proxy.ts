import { type NextRequest, NextResponse } from "next/server";
import { answerRefusal } from "#app/answer-refusal";
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
const WITHOUT_ENGINE = /^\/(?:help|settings(?:\/keep)?|api(?:\/.*)?)\/?$/;

/** Milliseconds. */
const ANSWER_HOLDS = 250;
let lastAnswer = 0;

type Subject = {
  readonly path: RegExp;
  readonly exists: (id: string) => Promise<boolean>;
  /** The id that a former one has become; null when none is known. */
  readonly moved?: (id: string) => Promise<string | null>;
};

/** Addresses that name something which may not exist. */
const SUBJECTS: readonly Subject[] = [
  {
    path: /^\/article\/([^/]+)\/?$/,
    exists: portal.hasArticle,
  },
  {
    path: /^\/event\/([^/]+)(?:\/compare)?(?:\.csv)?\/?$/,
    exists: portal.hasEvent,
    moved: portal.movedEvent,
  },
  { path: /^\/actor\/([^/]+)\/?$/, exists: portal.hasActor },
  { path: /^\/city\/([^/]+)\/?$/, exists: portal.hasCity, moved: portal.cityOf },
  { path: /^\/outlet\/([^/]+)\/?$/, exists: portal.hasOutlet },
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
export async function proxy(request: NextRequest): Promise<Response> {
  const refusal = await portal.checkArrival(arrivalOf(request));
  if (refusal !== null) return withHeaders(answerRefusal(refusal, request.nextUrl.pathname));
  const policy = contentPolicy(crypto.randomUUID().replaceAll("-", ""));
  const headers = new Headers(request.headers);
  headers.set("content-security-policy", policy);
  const answer = { request: { headers } };
  const { status, to } = await judge(request.nextUrl.pathname);
  if (to !== undefined)
    return NextResponse.redirect(new URL(to + request.nextUrl.search, request.url), 308);
  const response =
    status === 200
      ? NextResponse.next(answer)
      : NextResponse.rewrite(replacement(status, request), { ...answer, status });
  withHeaders(response);
  response.headers.set("content-security-policy", policy);
  if (status === 503) response.headers.set("retry-after", RETRY_AFTER_SECONDS);
  return response;
}

/** The address of the client is the one that was found when the request came in. */
function arrivalOf({ method, nextUrl, headers }: NextRequest) {
  const { pathname: path, search } = nextUrl;
  const client = headers.get("x-forwarded-for") ?? "";
  const authorization = headers.get("authorization");
  return { method, path, length: path.length + search.length, client, authorization };
}

function withHeaders<T extends Response>(response: T): T {
  for (const [name, value] of Object.entries(HEADERS)) response.headers.set(name, value);
  return response;
}

type Verdict = { readonly status: 200 | 404 | 503; readonly to?: string };

async function judge(path: string): Promise<Verdict> {
  if (WITHOUT_ENGINE.test(path)) return { status: 200 };
  try {
    for (const { path: pattern, exists, moved } of SUBJECTS) {
      const found = pattern.exec(path)?.[1];
      if (found === undefined) continue;
      const id = decodeURIComponent(found);
      if (await exists(id)) continue;
      const to = await moved?.(id);
      return to == null ? { status: 404 } : { status: 200, to: path.replace(found, to) };
    }
    await checkAnswering();
    return { status: 200 };
  } catch (error) {
    if (error instanceof EngineUnavailable) return { status: 503 };
    if (error instanceof URIError) return { status: 404 };
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
  matcher: ["/((?!_next/static/|favicon\\.ico$|icon\\.svg$).*)"],
};
