import { spawnSync } from "node:child_process";
import { createWriteStream, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { readArticles } from "#lib/files/read-articles";

const HEAP = 300;
const MEGABYTE = 1_000_000;
const SENTENCE = "Officials said that the road was closed for three hours after the attack. ";

type Written = {
  readonly extension: string;
  readonly head: string;
  readonly record: (number: number, text: string) => string;
};

const FORMATS: readonly Written[] = [
  {
    extension: ".jsonl",
    head: "",
    record: (number, text) =>
      number % 1000 === 7
        ? "{ broken\n"
        : `${JSON.stringify({ id: number, title: `Report ${number}`, text })}\n`,
  },
  {
    extension: ".csv",
    head: "id,title,text\n",
    record: (number, text) =>
      number % 1000 === 7 ? "broken\n" : `${number},Report ${number},"${text}"\n`,
  },
];

/**
 * Proves that memory does not grow with the input: writes a JSON Lines file and a CSV of `--megabytes` (500),
 * reads each in a process that may use no more than 300 MB of heap, and prints what that took.
 */
const { values } = parseArgs({
  options: { megabytes: { type: "string", default: "500" }, read: { type: "string" } },
});
if (values.read === undefined) await prove(Number(values.megabytes));
else await read(values.read);

async function prove(megabytes: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "parallax-reading-"));
  try {
    for (const format of FORMATS) {
      const file = join(folder, `generated${format.extension}`);
      await write(file, megabytes * MEGABYTE, format);
      const flags = [`--max-old-space-size=${HEAP}`, ...process.execArgv];
      const run = [...flags, process.argv[1] ?? "", "--read", file];
      const { status } = spawnSync(process.execPath, run, { stdio: "inherit" });
      if (status !== 0) process.exitCode = 1;
      rmSync(file);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function write(file: string, size: number, { head, record }: Written): Promise<void> {
  const out = createWriteStream(file);
  out.write(head);
  let written = 0;
  for (let number = 1; written < size; number++) {
    const text = `${SENTENCE.repeat(4).trim()}\n`.repeat(1 + (number % 16)).trim();
    const line = record(number, text);
    written += line.length;
    if (!out.write(line)) await new Promise<void>((resolve) => out.once("drain", () => resolve()));
  }
  await new Promise<void>((resolve) => out.end(() => resolve()));
}

async function read(file: string): Promise<void> {
  const started = performance.now();
  let [articles, rejected] = [0, 0];
  for await (const found of readArticles([file], { defaults: { outlet: null, published: null } })) {
    if ("article" in found) articles += 1;
    else rejected += 1;
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const peak = Math.round(process.resourceUsage().maxRSS / 1000);
  console.log(
    `${file.replace(/^.*generated/, "generated")}: ${articles} articles, ${rejected} rejected, ${seconds} s, at most ${peak} MB of memory in all (heap limit ${HEAP} MB)`,
  );
}
