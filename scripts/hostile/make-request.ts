import type { Draw } from "#scripts/bench/create-draw";

/** A request as bytes on the wire, since no well-behaved client would send it. */
export type HostileRequest = { readonly kind: string; readonly bytes: Buffer };

type Parts = {
  readonly method?: string;
  readonly target: string;
  readonly headers?: readonly (readonly [name: string, value: string])[];
  readonly body?: Buffer;
};

const PATHS = [
  ...["/", "/search", "/search/facet/actor", "/events", "/compare", "/compare.csv", "/actors"],
  ...["/cities", "/outlets", "/corpus", "/help", "/settings", "/api/search", "/api/events"],
  ...["/api/compare", "/api/health", "/api/metrics", "/api/openapi.json", "/api/suggest"],
  ...["/search.csv", "/search.jsonl", "/search.ris", "/events.csv"],
];
const PREFIXES = ["/article/", "/event/", "/actor/", "/city/", "/outlet/", "/api/articles/"].concat(
  ["/api/events/", "/search/facet/", "/_next/", "/_next/static/", "/"],
);
const PARAMETERS =
  "q actor city outlet event lang not_actor not_city actor_match from to sort page exact scope article base facts n show limit offset reports disputed _rsc __proto__ constructor".split(
    " ",
  );
const VALUES = [
  ...["' OR 1=1 --", '" OR ""="', "1; DROP TABLE articles", "actor = x OR id EXISTS", "$where"],
  ...["<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "javascript:alert(1)"],
  ...["{{7*7}}", `\${7*7}`, "%0d%0aSet-Cookie:x=y", "\r\nx: y", "../../../../etc/passwd"],
  ...["..\\..\\windows\\win.ini", "file:///etc/passwd", "http://127.0.0.1:7700/keys", "\0"],
  ...["__proto__", "constructor", "toString", "NaN", "-1", "1e309", "0x7f", "9".repeat(40)],
  ...["2022-13-45", "XXXX-02-30", "unknown", "\uD800", "\u202e\u200f", "🙂".repeat(60), "((((((("],
  ...["[[[[", "a*b?c~", '"'.repeat(99), "AND OR NOT", "a ".repeat(300), "é\u0301".repeat(200)],
];
const METHODS = "GET GET GET HEAD POST PUT PATCH DELETE OPTIONS TRACE PROPFIND PURGE BREW".split(
  " ",
);
const BAD_ENCODINGS = [
  "%",
  "%f",
  "%zz",
  "%ff%fe",
  "%E0%A4%A",
  "%c0%ae",
  "%u0041",
  "%00",
  "%%30%30",
];
const TRAVERSALS = [
  "../",
  "..%2f",
  "%2e%2e/",
  "..\\",
  "....//",
  ";/../",
  "%252e%252e%252f",
  "//",
  "./",
];

const KINDS: readonly { readonly name: string; readonly make: (draw: Draw) => Parts }[] = [
  {
    name: "parameters",
    make: (draw) => ({ target: pathOf(draw) + queryOf(draw, 1 + draw.below(12)) }),
  },
  {
    name: "injection in the path",
    make: (draw) => ({ target: draw.pick(PREFIXES) + encodeLoosely(draw.pick(VALUES)) }),
  },
  {
    name: "bad encoding",
    make: (draw) => ({
      target:
        draw.pick([...PREFIXES, "/search?q=", "/api/search?actor="]) +
        several(draw, BAD_ENCODINGS, 4),
    }),
  },
  {
    name: "traversal",
    make: (draw) => ({
      target:
        draw.pick(PREFIXES) +
        several(draw, TRAVERSALS, 8) +
        draw.pick(["etc/passwd", ".env", "search", "package.json", "api/search"]),
    }),
  },
  {
    name: "random bytes in the address",
    make: (draw) => ({
      target: draw.pick(PREFIXES) + percentBytes(draw, 1 + draw.below(60)),
    }),
  },
  {
    name: "long address",
    make: (draw) => ({
      target: `${pathOf(draw)}?${draw.pick(PARAMETERS)}=${"x".repeat(500 * (1 + draw.below(40)))}`,
    }),
  },
  {
    name: "many parameters",
    make: (draw) => ({ target: pathOf(draw) + queryOf(draw, 100 + draw.below(200), "a") }),
  },
  {
    name: "method",
    make: (draw) => ({
      method: draw.pick(METHODS),
      target: pathOf(draw),
      body: bytesOf(draw, draw.below(200)),
    }),
  },
  {
    name: "form",
    make: (draw) => ({
      method: "POST",
      target: "/settings/keep",
      headers: [
        [
          "content-type",
          draw.pick([
            "multipart/form-data; boundary=x",
            "multipart/form-data",
            "application/x-www-form-urlencoded",
            "application/json",
            "text/plain;charset=utf-7",
          ]),
        ],
      ],
      body: bytesOf(draw, draw.below(400)),
    }),
  },
  {
    name: "headers",
    make: (draw) => ({
      target: pathOf(draw),
      headers: Array.from({ length: 1 + draw.below(40) }, () => headerOf(draw)),
    }),
  },
  {
    name: "huge header",
    make: (draw) => ({
      target: pathOf(draw),
      headers: [
        [
          draw.pick(["cookie", "x-a", "accept-language", "referer"]),
          "y".repeat(1000 * (1 + draw.below(40))),
        ],
      ],
    }),
  },
];

/** The next request of a seeded sequence: same numbers, same request. */
export function makeRequest(draw: Draw): HostileRequest {
  if (draw.random() < 0.05)
    return { kind: "random bytes", bytes: bytesOf(draw, 1 + draw.below(2000)) };
  const { name, make } = draw.pick(KINDS);
  return { kind: name, bytes: write(make(draw)) };
}

function write({ method = "GET", target, headers = [], body = Buffer.alloc(0) }: Parts): Buffer {
  const lines = [
    `${method} ${target.replace(/[\s\0]/g, "%20")} HTTP/1.1`,
    ...["host: localhost", "connection: close"],
    ...(body.length > 0 ? [`content-length: ${body.length}`] : []),
    ...headers.map(([name, value]) => `${name}: ${value.replace(/[\r\n\0]/g, " ")}`),
  ];
  return Buffer.concat([Buffer.from(`${lines.join("\r\n")}\r\n\r\n`), body]);
}

const pathOf = (draw: Draw) => draw.pick(PATHS);

function queryOf(draw: Draw, count: number, value?: string): string {
  const pairs = Array.from({ length: count }, () => {
    const text = value ?? encodeLoosely(draw.pick(VALUES));
    return `${draw.pick(PARAMETERS)}${draw.random() < 0.1 ? "[]" : ""}=${text}`;
  });
  return `?${pairs.join(draw.pick(["&", "&", "&", ";", "&&"]))}`;
}

function headerOf(draw: Draw): readonly [string, string] {
  const names =
    "x-forwarded-for x-forwarded-host x-forwarded-proto x-request-id authorization cookie referer accept accept-encoding range if-none-match rsc next-router-state-tree next-router-prefetch next-action x-middleware-subrequest x-middleware-rewrite x-nextjs-data x-invoke-path x-matched-path transfer-encoding content-type origin upgrade expect te".split(
      " ",
    );
  return [draw.pick(names), draw.pick([...VALUES, "1", "chunked", "middleware:middleware", "*/*"])];
}

/** Some of it encoded, some as it is. */
function encodeLoosely(text: string): string {
  try {
    return encodeURIComponent(text);
  } catch {
    return Buffer.from(text, "utf16le").toString("hex").replace(/../g, "%$&");
  }
}

const several = (draw: Draw, list: readonly string[], most: number) =>
  Array.from({ length: 1 + draw.below(most) }, () => draw.pick(list)).join("");
const bytesOf = (draw: Draw, length: number) =>
  Buffer.from(Array.from({ length }, () => draw.below(256)));
const percentBytes = (draw: Draw, length: number) =>
  bytesOf(draw, length).toString("hex").replace(/../g, "%$&");
