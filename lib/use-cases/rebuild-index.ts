import type { NextIndexes } from "#lib/engine/next-indexes";
import type { EngineWriter } from "#lib/engine/writer";
import {
  type IndexOptions,
  type IndexPorts,
  type IndexReport,
  indexArticles,
} from "#lib/use-cases/index-articles";
import type { ArticleFinder } from "#lib/use-cases/take-articles";

type RebuildPorts = Omit<IndexPorts, "writer" | "former"> & {
  readonly current: EngineWriter;
  readonly next: EngineWriter;
  readonly indexes: NextIndexes;
};

/**
 * Fills new indexes from what is found, then puts them in place of the old ones at one moment. What is
 * searched meanwhile is untouched, and stays when no article was found or the engine did not take all
 * of them.
 */
export async function rebuildIndex(
  find: ArticleFinder,
  { current, next, indexes, ...ports }: RebuildPorts,
  options: IndexOptions,
): Promise<IndexReport> {
  await indexes.discard();
  await current.prepare();
  const report = await indexArticles(find, { ...ports, writer: next, former: current }, options);
  const whole = report.failed === 0 && report.articles.added > 0;
  if (whole) await indexes.swap();
  else options.onWarning("the index was not replaced, it is as it was");
  await indexes.discard();
  return report;
}
