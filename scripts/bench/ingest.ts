import type { Article } from "#lib/article/article";
import { connect } from "#lib/engine/connect";
import { toArticleDocument, toParagraphDocuments } from "#lib/engine/documents";
import { createWriter } from "#lib/engine/writer";
import { readAuthority } from "#lib/files/read-authority";
import { createDeriver } from "#lib/use-cases/derive-article";
import { indexArticles } from "#lib/use-cases/index-articles";
import type { OpenEngine } from "#scripts/steps/open-engine";

const BATCH = 500;
const WAIT = { timeout: 3_600_000, interval: 20 };

/** Milliseconds the engine needs for the finished documents, written out beforehand. */
export async function ingestAlone(
  { url, masterKey }: OpenEngine,
  articles: readonly Article[],
): Promise<number> {
  const { derive } = bindAuthority();
  const stored = articles.map((article) => ({
    ...derive(article),
    root: "bench",
    demonstration: false,
  }));
  const batches = cutIntoBatches(stored).map((batch) => ({
    articles: toLines(batch.map(toArticleDocument)),
    paragraphs: toLines(batch.flatMap(toParagraphDocuments)),
  }));
  await createWriter(url, masterKey ?? "").prepare();
  const client = connect(url, masterKey ?? "", 120_000);
  const started = performance.now();
  const tasks: number[] = [];
  for (const batch of batches) {
    for (const index of ["articles", "paragraphs"] as const) {
      const lines = batch[index];
      const task = await client.index(index).addDocumentsFromString(lines, "application/x-ndjson");
      tasks.push(task.taskUid);
    }
  }
  for (const task of tasks) await client.tasks.waitForTask(task, WAIT);
  return performance.now() - started;
}

/** Milliseconds for the same articles from their text: read out, prepared, handed over, searchable. */
export async function ingestWhole(
  { url, masterKey }: OpenEngine,
  articles: readonly Article[],
): Promise<number> {
  const { authority, derive, hashOf } = bindAuthority();
  const writer = createWriter(url, masterKey ?? "");
  await writer.prepare();
  const started = performance.now();
  await indexArticles(
    yieldAll(articles),
    { writer, authority, derive, hashOf },
    {
      prune: false,
      roots: [],
      demonstrationRoot: "",
      onArticle: () => {},
      onWarning: () => {},
    },
  );
  return performance.now() - started;
}

function bindAuthority() {
  const { authority, version } = readAuthority();
  return { authority, ...createDeriver(authority, version) };
}

async function* yieldAll(articles: readonly Article[]) {
  for (const article of articles) yield { article, root: "bench" };
}

function cutIntoBatches<T>(items: readonly T[]): T[][] {
  const count = Math.ceil(items.length / BATCH);
  return Array.from({ length: count }, (_, i) => items.slice(i * BATCH, (i + 1) * BATCH));
}

const toLines = (documents: readonly object[]) =>
  documents.map((document) => JSON.stringify(document)).join("\n");
