import { resolve } from "node:path";
import { z } from "zod";

/** Everything an owner can set from outside; `.env.example` explains each. */
export type Settings = {
  readonly port: number;
  /** Whether somebody asked for that port: then no other is taken in its place. */
  readonly portChosen: boolean;
  readonly host: string;
  /** Absolute path of the folder that holds the engine's files, keys and locks. */
  readonly dataDir: string;
  /** An engine that runs elsewhere; null means the embedded one. */
  readonly meiliUrl: string | null;
  /** A Meilisearch executable to run in place of the packaged one. */
  readonly meiliBin: string | null;
  readonly meiliMasterKey: string | null;
  readonly meiliSearchKey: string | null;
  readonly siteName: string;
  /** Asked for before anything is shown; null leaves the site open. */
  readonly sitePassword: string | null;
  /** Requests that one client may make in a minute; 0 for any number. */
  readonly rateLimit: number;
  /** How many proxies of the owner's stand in front and tell whom they serve. */
  readonly trustProxy: number;
  /** Whether each request is logged: not at all, without the words searched for, or with them. */
  readonly logRequests: "none" | "paths" | "queries";
  /** Whether `/api/metrics` answers. */
  readonly metrics: boolean;
  /** A Chromium for the browser tests. */
  readonly chromiumPath: string | null;
};

/** Hot reload runs: it evaluates code and injects styles, which the content policy must then allow. */
export const isDevelopment = process.env.NODE_ENV === "development";

type Environment = Readonly<Record<string, string | undefined>>;

const PORT_FAULT = "not a port, wanted a whole number from 1 to 65535";
const URL_FAULT = "not the address of an engine, wanted one like http://127.0.0.1:7700";
const KEY_FAULT = "not a key (its value is not shown), wanted at least 16 characters and no spaces";

const PASSWORD_FAULT = "not a password (its value is not shown), wanted at least 8 characters";
const LOG_FAULT = "not a kind of log, wanted 0, 1 or queries";
const SWITCH_FAULT = "not a switch, wanted 0 or 1";

const key = z.string().regex(/^\S{16,}$/, KEY_FAULT);

const VARIABLES = z.object({
  PORT: z.string().refine(isPort, PORT_FAULT).optional(),
  HOST: z.string().regex(/^\S+$/, "not a host, wanted a name or an address").default("127.0.0.1"),
  DATA_DIR: z.string().default(".data"),
  MEILI_URL: z.string().refine(isHttpUrl, URL_FAULT).optional(),
  MEILI_BIN: z.string().optional(),
  MEILI_MASTER_KEY: key.optional(),
  MEILI_SEARCH_KEY: key.optional(),
  SITE_NAME: z.string().max(60, "too long, wanted at most 60 characters").default("Parallax"),
  SITE_PASSWORD: z.string().min(8, PASSWORD_FAULT).optional(),
  RATE_LIMIT: wholeNumber(100_000).default("300"),
  TRUST_PROXY: wholeNumber(10).default("0"),
  LOG_REQUESTS: z.enum(["0", "1", "queries"], LOG_FAULT).default("0"),
  METRICS: z.enum(["0", "1"], SWITCH_FAULT).default("0"),
  CHROMIUM_PATH: z.string().optional(),
});

const SECRET = /_(?:KEY|PASSWORD)$/;

const LOG_KINDS = { "0": "none", "1": "paths", queries: "queries" } as const;

/** The settings of this process. Throws one error that names every fault. An empty value counts as none. */
export function readSettings(env: Environment = process.env): Settings {
  const parsed = VARIABLES.safeParse(givenOf(env));
  if (!parsed.success) throw new Error(describeFaults(parsed.error, env));
  const given = parsed.data;
  return {
    port: Number(given.PORT ?? 3000),
    portChosen: given.PORT !== undefined,
    host: given.HOST,
    dataDir: resolve(given.DATA_DIR),
    meiliUrl: given.MEILI_URL?.replace(/\/+$/, "") ?? null,
    meiliBin: given.MEILI_BIN ?? null,
    meiliMasterKey: given.MEILI_MASTER_KEY ?? null,
    meiliSearchKey: given.MEILI_SEARCH_KEY ?? null,
    siteName: given.SITE_NAME,
    sitePassword: given.SITE_PASSWORD ?? null,
    rateLimit: Number(given.RATE_LIMIT),
    trustProxy: Number(given.TRUST_PROXY),
    logRequests: LOG_KINDS[given.LOG_REQUESTS],
    metrics: given.METRICS === "1",
    chromiumPath: given.CHROMIUM_PATH ?? null,
  };
}

/** Our environment with changes, for a process that we start; `undefined` takes a variable out. */
export function childEnvironment(changes: Environment): NodeJS.ProcessEnv {
  const changed = Object.entries({ ...process.env, ...changes });
  return Object.fromEntries(
    changed.filter(([, value]) => value !== undefined),
  ) as NodeJS.ProcessEnv;
}

/** The names of all settings, as `.env.example` lists them. */
export const SETTING_NAMES: readonly string[] = Object.keys(VARIABLES.shape);

function givenOf(env: Environment): Environment {
  const trimmed = SETTING_NAMES.map((name) => [name, env[name]?.trim()] as const);
  return Object.fromEntries(trimmed.filter(([, value]) => value !== undefined && value !== ""));
}

function describeFaults(error: z.ZodError, env: Environment): string {
  const faults = error.issues.map(({ path, message }) => {
    const name = String(path[0]);
    return `  ${name}${SECRET.test(name) ? "" : ` "${env[name]}"`}: ${message}`;
  });
  return `Cannot use the settings in the environment or .env:\n${faults.join("\n")}`;
}

function wholeNumber(most: number) {
  const fault = `not a number that can be used, wanted a whole one from 0 to ${most}`;
  return z.string().refine((text) => /^\d{1,9}$/.test(text) && Number(text) <= most, fault);
}

function isPort(text: string): boolean {
  return /^\d{1,5}$/.test(text) && Number(text) >= 1 && Number(text) <= 65_535;
}

function isHttpUrl(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}
