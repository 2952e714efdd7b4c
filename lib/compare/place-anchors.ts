import { paragraphAnchors } from "#lib/article/paragraph-anchors";
import { alignVersions } from "#lib/compare/align-versions";

/** Where words stand: the index of the text that has them last, and of the paragraph in it. */
type Place = { readonly text: number; readonly paragraph: number };

/**
 * The anchors of an article's texts, the newest text first, where their words stand now: each under the
 * paragraph that has the words or was made of them, or, if that is gone, under the last text that had it.
 * A paragraph of the newest text has its own anchor first.
 */
export function placeAnchors(texts: readonly (readonly string[])[]): string[][][] {
  const placed: string[][][] = texts.map((text) => text.map(() => []));
  const taken = new Set<string>();
  let places: readonly Place[] = [];
  for (const [index, text] of texts.entries()) {
    const own = text.map((_, paragraph) => ({ text: index, paragraph }));
    const later = texts[index - 1];
    places = later === undefined ? own : followPlaces(text, later, own, places);
    for (const [paragraph, anchor] of paragraphAnchors(text).entries()) {
      const place = places[paragraph];
      if (place === undefined || taken.has(anchor)) continue;
      taken.add(anchor);
      placed[place.text]?.[place.paragraph]?.push(anchor);
    }
  }
  return placed;
}

function followPlaces(
  text: readonly string[],
  later: readonly string[],
  own: readonly Place[],
  laterPlaces: readonly Place[],
): Place[] {
  const became = new Map(alignVersions(text, later).map(({ from, to }) => [from, to]));
  return own.map((place) => {
    const to = became.get(place.paragraph) ?? null;
    return to === null ? place : (laterPlaces[to] ?? place);
  });
}
