import { posix } from "node:path";

/** Where a file lives: a room of lib, one of the outer folders, or a file that stands alone. */
type Layer = string;

type Import = { readonly target: string; readonly typeOnly: boolean };

const PURE = ["article", "extract", "events", "compare", "query"];
const DOMAIN = ["compare", "events", "extract", "article", "query"];

/**
 * The picture of the house: what each layer may import beside itself. `types:` allows types alone;
 * a path allows one file.
 */
const MAY_IMPORT: Readonly<Record<Layer, readonly string[]>> = {
  app: [
    "components",
    "portal",
    "types:use-cases",
    "types:traffic",
    ...DOMAIN,
    "lib/engine/engine-unavailable.ts",
  ],
  components: ["types:use-cases", ...DOMAIN],
  scripts: ["portal", "use-cases", "engine", "files", "env", ...DOMAIN],
  portal: ["use-cases", "engine", "files", "traffic", "env", ...DOMAIN],
  "use-cases": ["engine", "files", ...DOMAIN],
  engine: ["types:env", ...DOMAIN],
  traffic: ["types:env"],
  files: ["extract", "article"],
  compare: ["events", "extract", "article"],
  events: ["extract", "article"],
  extract: ["article"],
  article: [],
  query: ["article"],
  env: [],
};

/** Modules that only some may import, and the paths that may. */
const RESERVED: readonly { readonly module: RegExp; readonly paths: readonly RegExp[] }[] = [
  { module: /^meilisearch$/, paths: [/^lib\/engine\//] },
  {
    module: /^node:(?:fs|child_process|net)(?:\/|$)/,
    paths: [/^lib\/files\//, /^scripts\//, /^lib\/engine\/process(?:\/|\.ts$)/],
  },
  {
    module: /^(?:react|react-dom|next)(?:\/|$)/,
    paths: [/^app\//, /^components\//, /^(?:proxy|instrumentation)\.ts$/],
  },
];

/** Words of the code that only some may use, and the paths that may. */
const READS_SETTINGS = [/^lib\/env\.ts$/, /^scripts\/run\.mjs$/];
/** The build writes the values of these into the code. */
const BUILD_CONSTANT = /\bprocess\.env\.(?:NODE_ENV|NEXT_RUNTIME)\b/g;
/** Files of ours; packages are written without an ending, and what else they hold is data. */
const CODE = /\.(?:tsx?|mjs|js|css)$/;
/** What would make a pure layer depend on when and where it runs. */
const WORLD = /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bfetch\(|\bprocess\.|\bconsole\./;
/** A digest of given bytes, or what they decompress to, depends on nothing else. */
const PURE_MODULES = new Set(["node:crypto", "node:zlib"]);

/** What breaks the law of the layers in these files (path -> text), one line each; paths as in the repository. */
export function findViolations(files: ReadonlyMap<string, string>): string[] {
  const code = new Map([...files].map(([path, text]) => [path, withoutComments(text)]));
  const imports = new Map([...code].map(([path, text]) => [path, readImports(path, text)]));
  return [
    ...[...imports].flatMap(([path, list]) => list.flatMap((one) => judgeImport(path, one))),
    ...[...code].flatMap(([path, text]) => judgeText(path, text)),
    ...findCycles(imports),
  ];
}

function judgeImport(path: string, { target, typeOnly }: Import): string[] {
  const reserved = RESERVED.find(({ module }) => module.test(target));
  if (reserved !== undefined && !reserved.paths.some((allowed) => allowed.test(path))) {
    return [`${path} imports ${target}, which is not for it`];
  }
  const from = layerOf(path);
  if (target.startsWith("node:")) {
    if (!PURE.includes(from) || PURE_MODULES.has(target)) return [];
    return [`${path} imports ${target}, and ${from} is pure`];
  }
  if (!CODE.test(target)) return [];
  const to = layerOf(target);
  const may = MAY_IMPORT[from];
  if (may === undefined) return [`${path} is in no layer that the table knows`];
  if (from === to || may.includes(to) || may.includes(target)) return [];
  if (typeOnly && may.includes(`types:${to}`)) return [];
  return [`${path} imports ${target}: ${from} may not import ${to}`];
}

function judgeText(path: string, text: string): string[] {
  const found: string[] = [];
  const readsSettings = /\bprocess\.env\b/.test(text.replace(BUILD_CONSTANT, ""));
  if (readsSettings && !READS_SETTINGS.some((allowed) => allowed.test(path))) {
    found.push(`${path} reads process.env, which lib/env.ts does for all`);
  }
  const world = PURE.includes(layerOf(path)) ? WORLD.exec(text) : null;
  if (world !== null) found.push(`${path} uses ${world[0]}, and ${layerOf(path)} is pure`);
  return found;
}

/** Each ring of files that import each other, once, from the file that was looked at first. */
function findCycles(imports: ReadonlyMap<string, readonly Import[]>): string[] {
  const done = new Set<string>();
  const rings: string[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    const start = trail.indexOf(path);
    if (start >= 0) rings.push([...trail.slice(start), path].join(" -> "));
    if (start >= 0 || done.has(path)) return;
    for (const { target } of imports.get(path) ?? []) visit(target, [...trail, path]);
    done.add(path);
  };
  for (const path of imports.keys()) visit(path, []);
  return rings.map((ring) => `the imports run in a ring: ${ring}`);
}

function layerOf(path: string): Layer {
  const room = /^lib\/([\w-]+)(?:\/|\.ts$)/.exec(path)?.[1];
  if (room !== undefined) return room;
  return /^(?:proxy|instrumentation)\.ts$/.test(path) ? "app" : (path.split("/")[0] ?? path);
}

const FROM = /\b(?:import|export)\s+(type\s)?([^;"'()]*?)\bfrom\s*["']([^"']+)["']/g;
const BARE = /\bimport\s*\(?\s*["']([^"']+)["']/g;

function readImports(path: string, text: string): Import[] {
  const named = [...text.matchAll(FROM)].map(([, type, names = "", module = ""]) => ({
    target: resolveModule(path, module),
    typeOnly: type !== undefined || namesTypesOnly(names),
  }));
  const bare = [...text.matchAll(BARE)].map(([, module = ""]) => ({
    target: resolveModule(path, module),
    typeOnly: false,
  }));
  return [...named, ...bare];
}

function namesTypesOnly(names: string): boolean {
  const list = /^\{([^}]*)\}\s*$/
    .exec(names)?.[1]
    ?.split(",")
    .filter((name) => name.trim() !== "");
  return list?.every((name) => name.trim().startsWith("type ")) ?? false;
}

/** The package's import map: `#lib/env` is `lib/env.ts`. Packages stay as they are written. */
function resolveModule(path: string, module: string): string {
  if (module.startsWith("#components/")) return `${module.slice(1)}.tsx`;
  if (module.startsWith("#")) return `${module.slice(1)}.ts`;
  if (!module.startsWith(".")) return module;
  const resolved = posix.join(posix.dirname(path), module);
  return posix.extname(resolved) === "" ? `${resolved}.ts` : resolved;
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/^\s*\/\/.*$/gm, "");
}
