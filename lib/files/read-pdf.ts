import { Worker } from "node:worker_threads";
import type { Content } from "#lib/article/formats/format";
import { gatherBytes } from "#lib/article/formats/gather-bytes";
import { type PdfPages, parsePdfPages } from "#lib/article/formats/parse-pdf-pages";
import type { Parsed } from "#lib/article/raw-article";

const MAX_PAGES = 500;
const MAX_SECONDS = 30;
const MAX_MEGABYTES = 512;
const MEGABYTE = 1_000_000;
const WATCH_MS = 100;
const REASONS: Readonly<Record<string, (message: string) => string>> = {
  PasswordException: () => "encrypted: it opens with a password only",
  InvalidPDFException: () => "not a PDF, or damaged",
  TooManyPages: (message) => message,
};

type Fault = {
  readonly name: string;
  readonly message: string;
  /** true: something of its reading may still go on. */
  readonly isLost: boolean;
};
type Answer = { readonly document: PdfPages } | { readonly fault: Fault };

let idle: Worker | null = null;

/**
 * A PDF: one article, the lines of its pages joined to paragraphs. It is taken apart in a thread that is
 * ended when it needs too long or too much memory: a small file can ask for any amount of both.
 */
export async function* readPdf(content: Content): AsyncGenerator<Parsed> {
  const bytes = await gatherBytes(content);
  yield parsePdfPages(await takeApart(bytes));
}

async function takeApart(bytes: Uint8Array): Promise<PdfPages> {
  const worker = idle ?? startWorker();
  idle = null;
  try {
    const answer = await ask(worker, bytes);
    if ("document" in answer || !answer.fault.isLost) idle = worker;
    if ("document" in answer) return answer.document;
    const { name, message } = answer.fault;
    throw new Error(REASONS[name]?.(message) ?? `damaged: ${message}`);
  } finally {
    if (idle !== worker) await worker.terminate();
  }
}

/** It does not keep the process from ending, nor ends it when it breaks after its answer. */
function startWorker(): Worker {
  const worker = new Worker(new URL("./pdf-worker.mjs", import.meta.url), {
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: MAX_MEGABYTES },
  });
  worker.on("error", () => {});
  worker.unref();
  return worker;
}

function ask(worker: Worker, bytes: Uint8Array): Promise<Answer> {
  const started = performance.now();
  const before = process.memoryUsage.rss();
  return new Promise<Answer>((resolve, reject) => {
    const end = (settle: () => void) => {
      clearInterval(watch);
      worker.off("message", answer).off("error", fail).off("exit", breakOff);
      settle();
    };
    const refuse = (reason: string, cause?: Error) =>
      end(() => reject(new Error(reason, { cause })));
    const answer = (given: Answer) => end(() => resolve(given));
    const fail = (error: NodeJS.ErrnoException) =>
      refuse(error.code === "ERR_WORKER_OUT_OF_MEMORY" ? TOO_MUCH : error.message, error);
    const breakOff = () => refuse("its reading was broken off");
    const watch = setInterval(() => {
      if (performance.now() - started > MAX_SECONDS * 1000) refuse(TOO_LONG);
      else if (process.memoryUsage.rss() - before > MAX_MEGABYTES * MEGABYTE) refuse(TOO_MUCH);
    }, WATCH_MS);
    worker.on("message", answer).on("error", fail).on("exit", breakOff);
    worker.postMessage({ bytes, maxPages: MAX_PAGES });
  });
}

const TOO_LONG = `takes longer than ${MAX_SECONDS} seconds to read`;
const TOO_MUCH = `takes more than ${MAX_MEGABYTES} MB of memory to read`;
