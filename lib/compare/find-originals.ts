import type { Report } from "#lib/compare/comparison";
import { findCopies } from "#lib/events/find-copies";
import { signArticle } from "#lib/events/sign-article";

/** Copies share four fifths of their word sequences, so surely this share of their words. */
const COPY_WORDS = 0.6;

/** Tells for an article id the id of the text it is likely taken from; its own where it copies none. */
export function findOriginals(reports: readonly Report[]): (articleId: string) => string {
  const words = new Map(reports.map((report) => [report, wordsOf(report)]));
  // Signing an article costs far more than this look at its words, and copies are few.
  const alike = reports.filter((report) =>
    reports.some((other) => other !== report && overlap(words.get(report)!, words.get(other)!)),
  );
  const groups = findCopies(alike.map(({ article, analysis }) => signArticle(article, analysis)));
  const originals = new Map(
    groups.flatMap(({ articles, original }) => articles.map((id) => [id, original])),
  );
  return (articleId) => originals.get(articleId) ?? articleId;
}

const wordsOf = ({ article }: Report) =>
  new Set(article.paragraphs.flatMap(({ text }) => text.toLowerCase().split(/[^\p{L}\p{N}]+/u)));

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [shorter, longer] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const word of shorter) if (longer.has(word)) shared++;
  return shared >= COPY_WORDS * shorter.size;
}
