import { squeeze } from "#lib/article/squeeze";
import { toTexts } from "#lib/engine/documents";
import type { HitDocument } from "#lib/engine/reader";
import type { Evidence } from "#lib/extract/analysis";

/** One way a name is written, and where. */
export type SpellingCount = {
  readonly text: string;
  /** How many times it is written in all. */
  readonly times: number;
  /** Times per outlet, most first; `id` is the facet value, `unknown` where no outlet is stated. */
  readonly outlets: readonly { readonly id: string; readonly times: number }[];
};

/** The spellings of a name in the articles' own words, most written first. */
export function countSpellings(
  articles: readonly HitDocument[],
  mentionsOf: (article: HitDocument) => readonly Evidence[],
): SpellingCount[] {
  const spellings = new Map<string, Map<string, number>>();
  for (const article of articles) {
    const texts = toTexts(article);
    for (const { paragraph, start, end } of mentionsOf(article)) {
      const text = squeeze(texts[paragraph - 1]?.slice(start, end) ?? "");
      if (text === "") continue;
      const outlets = spellings.get(text) ?? new Map<string, number>();
      spellings.set(text, outlets.set(article.outlet, (outlets.get(article.outlet) ?? 0) + 1));
    }
  }
  return [...spellings]
    .map(([text, outlets]) => ({ text, times: sum(outlets.values()), outlets: ranked(outlets) }))
    .sort((a, b) => b.times - a.times || (a.text < b.text ? -1 : 1));
}

function ranked(outlets: ReadonlyMap<string, number>): SpellingCount["outlets"] {
  return [...outlets]
    .map(([id, times]) => ({ id, times }))
    .sort((a, b) => b.times - a.times || (a.id < b.id ? -1 : 1));
}

const sum = (values: Iterable<number>) => [...values].reduce((total, value) => total + value, 0);
