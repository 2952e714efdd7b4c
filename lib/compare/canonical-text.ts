import { fold } from "#lib/article/fold";
import { groupBy } from "#lib/article/group-by";
import type { Analysis, Evidence } from "#lib/extract/analysis";

/** A name in a paragraph and the id it stands for, `a:` before an actor's, `p:` before a place's. */
export type NamedSpan = Evidence & { readonly key: string };

/** Every mention of an actor or place, by paragraph, in order of the text. */
export function namesByParagraph(analysis: Analysis): ReadonlyMap<number, readonly NamedSpan[]> {
  const spans = [
    ...analysis.actors.flatMap(({ id, mentions }) =>
      mentions.map((at) => ({ ...at, key: `a:${id}` })),
    ),
    ...analysis.places.flatMap(({ id, city, mentions }) =>
      mentions.map((at) => ({ ...at, key: `p:${city ?? id}` })),
    ),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  return groupBy(spans, ({ paragraph }) => paragraph);
}

/**
 * A stretch of a paragraph as it is compared: folded, each name replaced by the code of what it stands
 * for, so that "Seraya Selam" and "Saraya al-Salam" are one word. `codeOf` gives a short word per key.
 */
export function canonicalText(
  text: string,
  names: readonly NamedSpan[],
  codeOf: (key: string) => string,
): string {
  let canonical = "";
  let at = 0;
  for (const { start, end, key } of names) {
    if (start < at || end > text.length) continue;
    canonical += `${fold(text.slice(at, start))} ${codeOf(key)} `;
    at = end;
  }
  return canonical + fold(text.slice(at));
}
