/** What a request asks for, as it is counted and limited. */
export type RequestClass = (typeof CLASSES)[number]["name"] | (typeof OTHER)["name"];

type Row = {
  readonly name: string;
  readonly path: RegExp;
  /** Requests that one of this class counts as; nothing for what costs us little. */
  readonly cost: number;
};

/** The first row whose pattern matches a path holds. */
const CLASSES = [
  { name: "asset", path: /^\/(?:_next\/|favicon\.ico$|icon\.svg$)/, cost: 0 },
  { name: "operation", path: /^\/api\/(?:health|metrics)(?:\/|$)/, cost: 0 },
  { name: "api", path: /^\/api\/openapi\.json$/, cost: 1 },
  { name: "export", path: /\/export\/?$|\.(?:bib|csv|jsonl?|ris|tsv|xlsx|zip)\/?$/, cost: 10 },
  { name: "compare", path: /\/compare\/?$/, cost: 1 },
  { name: "suggest", path: /^\/(?:api\/)?suggest(?:\/|$)/, cost: 1 },
  { name: "search", path: /^\/(?:api\/)?(?:search|events)(?:\/|$)/, cost: 1 },
  { name: "api", path: /^\/api\//, cost: 1 },
] as const satisfies readonly Row[];

const OTHER = { name: "page", cost: 0 } as const;

/** The class of a path, and how many requests one of it counts as. */
export function classifyRequest(path: string): {
  readonly name: RequestClass;
  readonly cost: number;
} {
  return CLASSES.find((row) => row.path.test(path)) ?? OTHER;
}
