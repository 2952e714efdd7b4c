import { spawnSync } from "node:child_process";
import { createWriteStream, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import { readArticles } from "#lib/files/read-articles";

const HEAP = 300;
const MEGABYTE = 1_000_000;
const SENTENCE = "Officials said that the road was closed for three hours after the attack. ";
const PIECE = 100 * MEGABYTE;
const SHOWN = 3;

type Case = {
  readonly file: string;
  /** What the file holds, a piece at a time; writing ends at the size asked for. */
  readonly pieces: () => Generator<string | Uint8Array>;
  /** How large it is, as a share of the size asked for. */
  readonly share: number;
};

/** Every thousandth record is a faulty one. */
function* writeRecords(
  head: string,
  broken: string,
  write: (number: number, text: string) => string,
): Generator<string> {
  yield head;
  for (let number = 1; ; number++) {
    const text = `${SENTENCE.repeat(4).trim()}\n`.repeat(1 + (number % 16)).trim();
    yield number % 1000 === 7 ? broken : write(number, text);
  }
}

function* repeat(start: string, piece: string | Uint8Array): Generator<string | Uint8Array> {
  yield start;
  for (;;) yield piece;
}

const CASES: readonly Case[] = [
  {
    file: "generated.jsonl",
    pieces: () =>
      writeRecords("", "{ broken\n", (id, text) => {
        return `${JSON.stringify({ id, title: `Report ${id}`, text })}\n`;
      }),
    share: 1,
  },
  {
    file: "generated.csv",
    pieces: () =>
      writeRecords("id,title,text\n", "broken\n", (id, text) => `${id},Report ${id},"${text}"\n`),
    share: 1,
  },
  {
    file: "one-line.jsonl",
    pieces: () => repeat('{"text": "', SENTENCE.repeat(1000)),
    share: 0.5,
  },
  {
    file: "bomb.jsonl.gz",
    pieces: () => repeat("", gzipSync(Buffer.alloc(PIECE, " "))),
    share: 0.1,
  },
];

/**
 * Proves that memory does not grow with the input: writes a JSON Lines file and a CSV of `--megabytes` (500),
 * a line of half and a file of a tenth of that that decompresses to a thousand times as much, reads each in
 * a process that may use no more than 300 MB of heap, and prints what that took.
 */
const { values } = parseArgs({
  options: { megabytes: { type: "string", default: "500" }, read: { type: "string" } },
});
if (values.read === undefined) await prove(Number(values.megabytes));
else await read(values.read);

async function prove(megabytes: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "parallax-reading-"));
  try {
    for (const { file: name, pieces, share } of CASES) {
      const file = join(folder, name);
      await write(file, megabytes * MEGABYTE * share, pieces());
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

async function write(
  file: string,
  size: number,
  pieces: Generator<string | Uint8Array>,
): Promise<void> {
  const out = createWriteStream(file);
  let written = 0;
  for (const piece of pieces) {
    written += piece.length;
    if (!out.write(piece)) await new Promise<void>((resolve) => out.once("drain", () => resolve()));
    if (written >= size) break;
  }
  await new Promise<void>((resolve) => out.end(() => resolve()));
}

async function read(file: string): Promise<void> {
  const started = performance.now();
  let articles = 0;
  const reasons: string[] = [];
  for await (const found of readArticles([file], { defaults: { outlet: null, published: null } })) {
    if ("article" in found) articles += 1;
    if ("rejected" in found) reasons.push(`${found.rejected.file}: ${found.rejected.reason}`);
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const peak = Math.round(process.resourceUsage().maxRSS / 1000);
  console.log(
    `${basename(file)}: ${articles} articles, ${reasons.length} rejected, ${seconds} s, at most ${peak} MB of memory in all (heap limit ${HEAP} MB)`,
  );
  for (const reason of reasons.slice(0, SHOWN)) console.log(`  ${reason.slice(0, 200)}`);
}
