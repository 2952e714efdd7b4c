import type { ChildProcess, StdioOptions } from "node:child_process";
import { endProcess, spawnBound } from "#lib/engine/process/spawn-bound";
import { childEnvironment } from "#lib/env";
import type { Lifecycle } from "#scripts/steps/lifecycle";

export type ChildOptions = {
  /** Changes to our own environment; undefined takes a variable out. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** `show` passes the child's output on, `keep` collects it, `errors` passes only stderr on. */
  readonly output: "show" | "keep" | "errors";
};

export type Ended = { readonly code: number; readonly output: string };

const STDIO: Readonly<Record<ChildOptions["output"], StdioOptions>> = {
  show: ["ignore", "inherit", "inherit"],
  errors: ["ignore", "ignore", "inherit"],
  keep: ["ignore", "pipe", "pipe"],
};

/** Runs a program to its end. Never resolves while the command is ending: nothing new is begun then. */
export async function runChild(
  life: Lifecycle,
  program: string,
  args: readonly string[],
  options: ChildOptions,
): Promise<Ended> {
  const child = startChild(life, program, args, options);
  const parts: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding("utf8").on("data", (part: string) => parts.push(part));
  }
  return new Promise((resolve, reject) => {
    child.once("error", (cause) => reject(new Error(`Cannot run "${program}"`, { cause })));
    child.once("close", (code) => {
      if (!life.isEnding()) resolve({ code: code ?? 1, output: parts.join("") });
    });
  });
}

/** Starts a program that is stopped when the command ends. */
export function startChild(
  life: Lifecycle,
  program: string,
  args: readonly string[],
  { env = {}, output }: ChildOptions,
): ChildProcess {
  if (life.isEnding()) throw new Error(`Cannot run "${program}": the command is ending`);
  const child = spawnBound(program, args, { env: childEnvironment(env), stdio: STDIO[output] });
  const forget = life.onEnd(() => endProcess(child));
  child.once("exit", forget);
  return child;
}
