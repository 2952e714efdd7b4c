/** Every check of the project, or a part of them: see PARTS. */
import { rmSync } from "node:fs";
import { readSettings } from "#lib/env";
import { type Browser, findBrowser } from "#scripts/steps/find-browser";
import { type Lifecycle, runCommand } from "#scripts/steps/lifecycle";
import {
  type Outcome,
  readPlaywrightOutcome,
  readVitestOutcome,
  singleOutcome,
} from "#scripts/steps/read-outcome";
import { type ChildOptions, runChild } from "#scripts/steps/run-child";
import { serveForTests } from "#scripts/steps/serve-for-tests";
import { TOOLS } from "#scripts/steps/tools";
import { describeError } from "./steps/describe-error.mjs";

/** What a step gets: the tools' further arguments, and the browser that is being looked for meanwhile. */
type Context = {
  readonly life: Lifecycle;
  readonly rest: readonly string[];
  readonly browser: Promise<Browser | Error>;
};

type Step = (context: Context) => Promise<Outcome>;

const OUTPUT = "tests/.output";
const REPORTS = {
  vitest: `${OUTPUT}/vitest.json`,
  playwright: `${OUTPUT}/playwright.json`,
} as const;

const STEPS = {
  types: async (context) => {
    const prepared = await runTool(context, ["next", "typegen"]);
    return prepared === 0 ? checkWith(context, ["tsc", "--noEmit"]) : singleOutcome(false);
  },
  lint: (context) => checkWith(context, ["biome", "check", "--error-on-warnings"]),
  "dead code": (context) => checkWith(context, ["knip", "--no-progress"]),
  unit: (context) => runVitest(context, ["unit"]),
  engine: (context) => runVitest(context, ["engine"]),
  "unit, engine": (context) => runVitest(context, ["unit", "engine"]),
  site: (context) => runVitest(context, ["site"]),
  e2e: runPlaywright,
} as const satisfies Readonly<Record<string, Step>>;

type StepName = keyof typeof STEPS;

/** `npm test -- <part> [arguments for its tool]`; no part is all of it. */
const PARTS: Readonly<Record<string, readonly StepName[]>> = {
  all: ["types", "lint", "dead code", "unit, engine", "site", "e2e"],
  checks: ["types", "lint", "dead code"],
  unit: ["unit"],
  engine: ["engine"],
  site: ["site"],
  e2e: ["e2e"],
};

await runCommand(async (life) => {
  const [part = "all", ...rest] = process.argv.slice(2);
  const names = PARTS[part];
  if (names === undefined) {
    const known = Object.keys(PARTS).join(", ");
    throw new Error(`Cannot test "${part}": there is no such part, wanted one of ${known}`);
  }
  rmSync(OUTPUT, { recursive: true, force: true });
  const browser = names.includes("e2e") ? lookForBrowser(life) : noBrowser();
  const outcomes: Outcome[] = [];
  for (const name of names) outcomes.push(await runStep(name, { life, rest, browser }));
  await life.end(summarise(outcomes));
});

/** Every step is run and counted, whatever came of those before it. */
async function runStep(name: StepName, context: Context): Promise<Outcome> {
  console.log(`… ${name}`);
  const started = performance.now();
  const outcome = await STEPS[name](context).catch((error: unknown) => {
    console.error(describeError(error));
    return singleOutcome(false);
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const sign = outcome.failed === 0 ? "✓" : "✗";
  console.log(`${sign} ${name}: ${outcome.passed} passed, ${outcome.failed} failed (${seconds} s)`);
  return outcome;
}

/** Prints the last line; returns the exit code. */
function summarise(outcomes: readonly Outcome[]): number {
  const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
  const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0);
  console.log(`\ntests: ${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

async function checkWith(context: Context, command: ToolCommand): Promise<Outcome> {
  return singleOutcome((await runTool(context, command)) === 0);
}

async function runVitest(context: Context, projects: readonly string[]): Promise<Outcome> {
  const selected = projects.flatMap((project) => ["--project", project]);
  const reports = ["--reporter=default", "--reporter=json", `--outputFile.json=${REPORTS.vitest}`];
  const config = ["run", "--config", "tests/vitest.config.ts"];
  const command = ["vitest", ...config, ...selected, ...reports, ...context.rest] as const;
  return readVitestOutcome(REPORTS.vitest, await runTool(context, command));
}

async function runPlaywright(context: Context): Promise<Outcome> {
  const browser = await context.browser;
  if (browser instanceof Error) throw browser;
  const address = await serveForTests(context.life);
  const env = { ...browser.env, BASE_URL: address, CHROMIUM_PATH: browser.path };
  const config = ["test", "--config", "tests/playwright.config.ts"];
  const code = await runTool(context, ["playwright", ...config, ...context.rest], env);
  return readPlaywrightOutcome(REPORTS.playwright, code);
}

type ToolCommand = readonly [tool: keyof typeof TOOLS, ...args: string[]];

async function runTool(
  { life }: Context,
  [tool, ...args]: ToolCommand,
  env: NonNullable<ChildOptions["env"]> = {},
): Promise<number> {
  const options = { env, output: "show" } as const;
  return (await runChild(life, process.execPath, [TOOLS[tool], ...args], options)).code;
}

/** Begun first and waited for last: an installation takes as long as the other steps. */
async function lookForBrowser(life: Lifecycle): Promise<Browser | Error> {
  try {
    return (await findBrowser(life, readSettings().chromiumPath)) ?? noBrowser();
  } catch (error) {
    return error as Error;
  }
}

async function noBrowser(): Promise<Error> {
  const remedy = "install Chromium or set CHROMIUM_PATH";
  return new Error(`Cannot run the browser tests: no browser was found or installed; ${remedy}`);
}
