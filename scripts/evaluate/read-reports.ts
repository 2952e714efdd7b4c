import type { Report } from "#lib/compare/comparison";
import { analyse } from "#lib/extract/analyse";
import { buildMatcher } from "#lib/extract/build-matcher";
import { readArticles } from "#lib/files/read-articles";
import { readAuthority } from "#lib/files/read-authority";

type Defaults = Parameters<typeof readArticles>[1]["defaults"];

/** The articles of a folder, read and analysed as the index does it, by file. Throws on a rejected file. */
export async function readReports(
  folder: string,
  defaults: Defaults,
): Promise<Map<string, Report>> {
  const matcher = buildMatcher(readAuthority().authority);
  const reports = new Map<string, Report>();
  for await (const found of readArticles([folder], { defaults })) {
    if ("rejected" in found) {
      const { file, reason } = found.rejected;
      throw new Error(`Cannot read report "${file}" of "${folder}": ${reason}`);
    }
    if (!("article" in found)) continue;
    const { article } = found;
    const outletLabel = article.outlet ?? "Unknown outlet";
    reports.set(article.file, { article, analysis: analyse(article, matcher), outletLabel });
  }
  return reports;
}
