/** A request as bytes on the wire, since no well-behaved client would send it. */
export type HostileRequest = { readonly kind: string; readonly bytes: Buffer };

/** Numbers from 0 (included) to 1. */
type Random = () => number;

type Parts = {
  readonly method?: string;
  readonly target: string;
  readonly headers?: readonly (readonly [name: string, value: string])[];
  readonly body?: Buffer;
};

const PATHS = [
  ...["/", "/search", "/search/facet/actor", "/events", "/compare", "/compare.csv", "/actors"],
  ...["/cities", "/outlets", "/corpus", "/help", "/theme", "/api/search", "/api/events"],
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

const KINDS: readonly { readonly name: string; readonly make: (random: Random) => Parts }[] = [
  {
    name: "parameters",
    make: (random) => ({ target: pathOf(random) + queryOf(random, 1 + at(random, 12)) }),
  },
  {
    name: "injection in the path",
    make: (random) => ({ target: pick(random, PREFIXES) + encodeLoosely(pick(random, VALUES)) }),
  },
  {
    name: "bad encoding",
    make: (random) => ({
      target:
        pick(random, [...PREFIXES, "/search?q=", "/api/search?actor="]) +
        several(random, BAD_ENCODINGS, 4),
    }),
  },
  {
    name: "traversal",
    make: (random) => ({
      target:
        pick(random, PREFIXES) +
        several(random, TRAVERSALS, 8) +
        pick(random, ["etc/passwd", ".env", "search", "package.json", "api/search"]),
    }),
  },
  {
    name: "random bytes in the address",
    make: (random) => ({
      target: pick(random, PREFIXES) + percentBytes(random, 1 + at(random, 60)),
    }),
  },
  {
    name: "long address",
    make: (random) => ({
      target: `${pathOf(random)}?${pick(random, PARAMETERS)}=${"x".repeat(500 * (1 + at(random, 40)))}`,
    }),
  },
  {
    name: "many parameters",
    make: (random) => ({ target: pathOf(random) + queryOf(random, 100 + at(random, 200), "a") }),
  },
  {
    name: "method",
    make: (random) => ({
      method: pick(random, METHODS),
      target: pathOf(random),
      body: bytesOf(random, at(random, 200)),
    }),
  },
  {
    name: "form",
    make: (random) => ({
      method: "POST",
      target: "/theme",
      headers: [
        [
          "content-type",
          pick(random, [
            "multipart/form-data; boundary=x",
            "multipart/form-data",
            "application/x-www-form-urlencoded",
            "application/json",
            "text/plain;charset=utf-7",
          ]),
        ],
      ],
      body: bytesOf(random, at(random, 400)),
    }),
  },
  {
    name: "headers",
    make: (random) => ({
      target: pathOf(random),
      headers: Array.from({ length: 1 + at(random, 40) }, () => headerOf(random)),
    }),
  },
  {
    name: "huge header",
    make: (random) => ({
      target: pathOf(random),
      headers: [
        [
          pick(random, ["cookie", "x-a", "accept-language", "referer"]),
          "y".repeat(1000 * (1 + at(random, 40))),
        ],
      ],
    }),
  },
];

/** The next request of a seeded sequence: same numbers, same request. */
export function makeRequest(random: Random): HostileRequest {
  if (random() < 0.05)
    return { kind: "random bytes", bytes: bytesOf(random, 1 + at(random, 2000)) };
  const { name, make } = pick(random, KINDS);
  return { kind: name, bytes: write(make(random)) };
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

const pathOf = (random: Random) => pick(random, PATHS);

function queryOf(random: Random, count: number, value?: string): string {
  const pairs = Array.from({ length: count }, () => {
    const text = value ?? encodeLoosely(pick(random, VALUES));
    return `${pick(random, PARAMETERS)}${random() < 0.1 ? "[]" : ""}=${text}`;
  });
  return `?${pairs.join(pick(random, ["&", "&", "&", ";", "&&"]))}`;
}

function headerOf(random: Random): readonly [string, string] {
  const names =
    "x-forwarded-for x-forwarded-host x-forwarded-proto x-request-id authorization cookie referer accept accept-encoding range if-none-match rsc next-router-state-tree next-router-prefetch next-action x-middleware-subrequest x-middleware-rewrite x-nextjs-data x-invoke-path x-matched-path transfer-encoding content-type origin upgrade expect te".split(
      " ",
    );
  return [
    pick(random, names),
    pick(random, [...VALUES, "1", "chunked", "middleware:middleware", "*/*"]),
  ];
}

/** Some of it encoded, some as it is. */
function encodeLoosely(text: string): string {
  try {
    return encodeURIComponent(text);
  } catch {
    return Buffer.from(text, "utf16le").toString("hex").replace(/../g, "%$&");
  }
}

const at = (random: Random, below: number) => Math.floor(random() * below);
const pick = <T>(random: Random, list: readonly T[]): T => list[at(random, list.length)] as T;
const several = (random: Random, list: readonly string[], most: number) =>
  Array.from({ length: 1 + at(random, most) }, () => pick(random, list)).join("");
const bytesOf = (random: Random, length: number) =>
  Buffer.from(Array.from({ length }, () => at(random, 256)));
const percentBytes = (random: Random, length: number) =>
  bytesOf(random, length).toString("hex").replace(/../g, "%$&");
