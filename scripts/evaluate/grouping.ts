import { existsSync, readFileSync } from "node:fs";
import { groupArticles } from "#lib/events/group-articles";
import { signArticle } from "#lib/events/sign-article";
import type { Signature } from "#lib/events/signature";
import { analyse } from "#lib/extract/analyse";
import { buildMatcher, type Matcher } from "#lib/extract/build-matcher";
import { readArticles } from "#lib/files/read-articles";
import { readAuthority } from "#lib/files/read-authority";
import type { Measurement } from "#scripts/evaluate/measurement";

/** Corpora with a gold event per article; they lie beside the project and are left out where they do not. */
const CORPORA = [
  { folder: "../shared/corpora/ecbplus-dev", target: 0.94 },
  { folder: "../shared/corpora/g5-dev", target: 0.92 },
];

type Labelled = { readonly signatures: readonly Signature[]; readonly gold: Map<string, string> };

/** B-cubed precision, recall and F of the events, all corpora at the one shipped threshold. */
export async function evaluateGrouping(): Promise<Measurement[]> {
  const there = CORPORA.filter(({ folder }) => existsSync(folder));
  if (there.length === 0) return [];
  const matcher = buildMatcher(readAuthority().authority);
  const rows: Measurement[] = [];
  for (const { folder, target } of there) {
    const { signatures, gold } = await readLabelled(folder, matcher);
    const { precision, recall } = scoreGroups(groupArticles(signatures), gold);
    const f = (2 * precision * recall) / (precision + recall);
    const name = `events of ${folder.split("/").at(-1)}`;
    const row = (what: string, ours: number, aim: number | null): Measurement => ({
      measure: `${name}, B-cubed ${what}`,
      questions: signatures.length,
      ours,
      baseline: null,
      target: aim,
    });
    rows.push(row("precision", precision, null), row("recall", recall, null), row("F", f, target));
  }
  return rows;
}

async function readLabelled(folder: string, matcher: Matcher): Promise<Labelled> {
  const lines = readFileSync(`${folder}/gold.csv`, "utf8").trim().split("\n").slice(1);
  const labels = new Map(lines.map((line) => line.split(",") as [string, string]));
  const signatures: Signature[] = [];
  const gold = new Map<string, string>();
  const defaults = { outlet: null, published: null };
  for await (const found of readArticles([folder], { defaults })) {
    if (!("article" in found)) continue;
    const { article } = found;
    const label = labels.get(article.file.split("#")[1] ?? "");
    if (label === undefined) continue;
    gold.set(article.id, label);
    signatures.push(signArticle(article, analyse(article, matcher)));
  }
  return { signatures, gold };
}

/** B-cubed: for each article the share of its group, and of its gold event, that is right; averaged. */
function scoreGroups(
  groups: readonly { readonly articles: readonly string[] }[],
  gold: ReadonlyMap<string, string>,
): { readonly precision: number; readonly recall: number } {
  const sizes = new Map<string, number>();
  for (const event of gold.values()) sizes.set(event, (sizes.get(event) ?? 0) + 1);
  let precision = 0;
  let recall = 0;
  for (const { articles } of groups) {
    for (const id of articles) {
      const right = articles.filter((other) => gold.get(other) === gold.get(id)).length;
      precision += right / articles.length;
      recall += right / (sizes.get(gold.get(id) ?? "") ?? 1);
    }
  }
  return { precision: precision / gold.size, recall: recall / gold.size };
}
