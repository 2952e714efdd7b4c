import type { Article, Span } from "#lib/article/article";
import type { Words } from "#lib/compare/comparison";
import type { Evidence } from "#lib/extract/analysis";
import { splitSentences } from "#lib/extract/split-sentences";

export type SentenceReader = {
  /** The sentence that a piece of evidence begins in. */
  readonly at: (evidence: Evidence) => Words;
  /** All sentences of a paragraph. */
  readonly of: (paragraph: number) => readonly Words[];
};

/** Binds an article: gives its sentences, each split once. */
export function readSentences({ paragraphs }: Article): SentenceReader {
  const texts = new Map(paragraphs.map(({ n, text }) => [n, text]));
  const kept = new Map<number, readonly Words[]>();
  const of = (paragraph: number): readonly Words[] => {
    const known = kept.get(paragraph);
    if (known !== undefined) return known;
    const text = texts.get(paragraph) ?? "";
    const made = splitSentences(text).map((span) => cutWords(text, paragraph, span));
    kept.set(paragraph, made);
    return made;
  };
  const at = (evidence: Evidence): Words => {
    const found = of(evidence.paragraph).findLast(({ start }) => start <= evidence.start);
    return found ?? cutWords(texts.get(evidence.paragraph) ?? "", evidence.paragraph, evidence);
  };
  return { at, of };
}

/** The words of a paragraph's text at a span, as evidence. */
const cutWords = (text: string, paragraph: number, { start, end }: Span): Words => ({
  paragraph,
  start,
  end,
  text: text.slice(start, end),
});

/** Binds an article: gives the words at a piece of evidence. */
export function readWords({ paragraphs }: Article): (evidence: Evidence) => Words {
  const texts = new Map(paragraphs.map(({ n, text }) => [n, text]));
  return (evidence) => cutWords(texts.get(evidence.paragraph) ?? "", evidence.paragraph, evidence);
}
