import { tokenize } from "#lib/article/tokenize";
import type { Report } from "#lib/compare/comparison";
import { isCompared } from "#lib/compare/paragraph-similarity";

const SHINGLE = 8;
/** Share of the shorter text's shingles that the other holds from which one is a copy. */
const COPY = 0.8;

/**
 * Tells for an article id the id of the copy group it is in: the first article, in the order given, with
 * a near-identical text (four fifths of the 8-word shingles of the shorter one); its own id when alone.
 */
export function findCopyGroups(reports: readonly Report[]): (articleId: string) => string {
  const shingles = reports.map(shinglesOf);
  const groupOf = new Map<string, string>();
  reports.forEach(({ article }, index) => {
    const original = reports.findIndex(
      (_, other) => other < index && isCopy(shingles[other]!, shingles[index]!),
    );
    const group = original < 0 ? article.id : groupOf.get(reports[original]!.article.id);
    groupOf.set(article.id, group ?? article.id);
  });
  return (articleId) => groupOf.get(articleId) ?? articleId;
}

function shinglesOf({ article }: Report): Set<string> {
  const words = article.paragraphs
    .filter(isCompared)
    .flatMap(({ text }) => tokenize(text).map(({ key }) => key));
  const shingles = new Set<string>();
  for (let at = 0; at + SHINGLE <= words.length; at++)
    shingles.add(words.slice(at, at + SHINGLE).join(" "));
  return shingles;
}

function isCopy(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [shorter, longer] = a.size <= b.size ? [a, b] : [b, a];
  if (shorter.size === 0) return false;
  let shared = 0;
  for (const shingle of shorter) if (longer.has(shingle)) shared++;
  return shared / shorter.size >= COPY;
}
