import type { Article } from "#lib/article/article";
import { toLines } from "#lib/engine/article-lines";
import { awaitTask } from "#lib/engine/await-task";
import { connect } from "#lib/engine/connect";
import { INDEXES, type IndexName } from "#lib/engine/settings";
import { createWriter } from "#lib/engine/writer";
import { readAuthority } from "#lib/files/read-authority";
import { createDeriver } from "#lib/use-cases/derive-article";
import { indexArticles } from "#lib/use-cases/index-articles";
import { openDerivers } from "#scripts/index/open-derivers";
import type { OpenEngine } from "#scripts/steps/open-engine";

/** Documents handed over at once, as the command does it. */
const BATCH: Readonly<Record<IndexName, number>> = {
  articles: 500,
  paragraphs: 4000,
  events: 10_000,
  names: 10_000,
};
const NOW = "2026-01-01T00:00:00.000Z";

/** Milliseconds an empty engine needs for the very documents that `whole` holds, written out beforehand. */
export async function ingestAlone(
  { url, masterKey }: OpenEngine,
  whole: OpenEngine,
): Promise<number> {
  const batches: { index: IndexName; lines: string }[] = [];
  for (const index of INDEXES) batches.push(...(await readBatches(whole, index)));
  await createWriter(url, masterKey ?? "").prepare();
  const client = connect(url, masterKey ?? "", 120_000);
  const started = performance.now();
  const tasks: number[] = [];
  for (const { index, lines } of batches) {
    const task = await client.index(index).addDocumentsFromString(lines, "application/x-ndjson");
    tasks.push(task.taskUid);
  }
  for (const task of tasks) await awaitTask(client, task);
  return performance.now() - started;
}

async function readBatches({ url, masterKey }: OpenEngine, index: IndexName) {
  const client = connect(url, masterKey ?? "", 120_000);
  const batches: { index: IndexName; lines: string }[] = [];
  const limit = BATCH[index];
  for (let offset = 0; ; offset += limit) {
    const { results } = await client.index(index).getDocuments({ limit, offset });
    if (results.length === 0) return batches;
    batches.push({ index, lines: toLines(results) });
  }
}

/** Milliseconds for the same articles from their text: read out, prepared, handed over, searchable. */
export async function ingestWhole(
  { url, masterKey }: OpenEngine,
  articles: readonly Article[],
): Promise<number> {
  const writer = createWriter(url, masterKey ?? "");
  await writer.prepare();
  const deriver = bindAuthority();
  const derivers = openDerivers({ authorityFile: undefined, merges: [] });
  const started = performance.now();
  await indexArticles(
    () => yieldAll(articles),
    { writer, deriver, derive: derivers?.derive },
    {
      prune: false,
      roots: [],
      demonstrationRoot: "",
      now: NOW,
      onArticle: () => {},
      onWarning: () => {},
    },
  );
  const spent = performance.now() - started;
  await derivers?.close();
  return spent;
}

function bindAuthority() {
  const { authority, version } = readAuthority();
  return createDeriver(authority, version);
}

async function* yieldAll(articles: readonly Article[]) {
  for (const article of articles) {
    const { id, file } = article;
    yield { article, source: { id, file, hash: "" }, root: "bench" };
  }
}
