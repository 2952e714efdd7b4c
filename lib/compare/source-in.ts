import type { Report, Words } from "#lib/compare/comparison";

/** The first source named in a sentence, in its words; null when the report speaks itself. */
export function sourceIn({ analysis }: Report, sentence: Words): string | null {
  const found = analysis.attributions.find(
    ({ paragraph, start, kind }) =>
      kind !== "article" &&
      paragraph === sentence.paragraph &&
      start >= sentence.start &&
      start < sentence.end,
  );
  return found?.text ?? null;
}
