import { existsSync, readFileSync } from "node:fs";

/** How many tests of a step passed and failed. */
export type Outcome = { readonly passed: number; readonly failed: number };

/** The outcome of a step that is one test. */
export function singleOutcome(passed: boolean): Outcome {
  return { passed: passed ? 1 : 0, failed: passed ? 0 : 1 };
}

/** Counts of a vitest JSON report; a file that could not even be loaded is one failure. */
export function readVitestOutcome(file: string, code: number): Outcome {
  const report = readReport(file) as VitestReport | null;
  if (report === null) return singleOutcome(false);
  const broken = report.testResults.filter(
    ({ status, assertionResults }) => status === "failed" && assertionResults.length === 0,
  );
  const failed = report.numFailedTests + broken.length;
  return atLeastOneFailure({ passed: report.numPassedTests, failed }, code);
}

/** Counts of a Playwright JSON report; an error outside all tests is one failure. */
export function readPlaywrightOutcome(file: string, code: number): Outcome {
  const report = readReport(file) as PlaywrightReport | null;
  if (report === null) return singleOutcome(false);
  const { expected, unexpected, flaky } = report.stats;
  return atLeastOneFailure({ passed: expected, failed: unexpected + flaky }, code);
}

type VitestReport = {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly unknown[];
  }[];
};

type PlaywrightReport = {
  readonly stats: Readonly<Record<"expected" | "unexpected" | "flaky", number>>;
};

/** A run that says it failed has failed, whatever its report counts. */
function atLeastOneFailure({ passed, failed }: Outcome, code: number): Outcome {
  return { passed, failed: code === 0 ? failed : Math.max(failed, 1) };
}

function readReport(file: string): unknown {
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : null;
}
