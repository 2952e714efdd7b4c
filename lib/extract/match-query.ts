import type { Span } from "#lib/article/article";
import { type Token, tokenize } from "#lib/article/tokenize";
import type { PlaceEntry } from "#lib/extract/authority-entry";
import type { Matcher } from "#lib/extract/build-matcher";
import { type Hit, lookUpNames } from "#lib/extract/look-up-names";
import type { Shape } from "#lib/extract/name-forms";
import { COMMON_PLACE_WORDS, FUNCTION_WORDS } from "#lib/extract/name-words";
import { readWords, type Word } from "#lib/extract/read-words";

type QueryName = Span & { readonly id: string };

export type QueryNames = {
  readonly actors: readonly QueryName[];
  readonly places: readonly QueryName[];
};

type KnownWords = { readonly words: readonly Word[]; readonly tokens: readonly Token[] };

/** A lone word of a query is taken for a city only when the city is this large or named by hand. */
const CITY_FLOOR = 100_000;

/**
 * Names in a search box, in any case and with short forms taken at their word: every actor a form may
 * mean, the likeliest place. Longest match; offsets are UTF-16 offsets into the query. `known` is
 * what a text that is read like a query was cut into.
 */
export function matchQuery(query: string, matcher: Matcher, known?: KnownWords): QueryNames {
  const words =
    known?.words.some(mayBeArticle) === false ? known.words : readInAnyCase(query, known);
  const actors: QueryName[] = [];
  const places: QueryName[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const hits = lookUpNames(words, index, matcher);
    const hit = hits.length === 0 ? undefined : hits.find((found) => isAsked(found, words));
    if (hit === undefined) continue;
    const span = spanOf(hit, words);
    const asked = hit.forms.actors.filter((form) => isWritten(form, hit, words));
    for (const { actor } of asked) actors.push({ id: actor.id, ...span });
    const place = asked.length === 0 ? likeliestPlace(hit, words) : undefined;
    if (place !== undefined) places.push({ id: place.id, ...span });
    index += hit.count - 1;
  }
  return { actors, places };
}

const readInAnyCase = (query: string, { tokens = tokenize(query) }: Partial<KnownWords> = {}) =>
  readWords(query, { anyCase: true, tokens });

/** In any case "al" is an article before more words than in a text. */
const mayBeArticle = ({ text }: Word): boolean => text.length === 2 && /^[ae]l$/i.test(text);

function isAsked(hit: Hit, words: readonly Word[]): boolean {
  return (
    hit.forms.actors.some((form) => isWritten(form, hit, words)) ||
    likeliestPlace(hit, words) !== undefined
  );
}

/** Case is free, but "us" and "is" are words: as abbreviations they must be written in capitals. */
function isWritten({ letters }: Shape, { first }: Hit, words: readonly Word[]): boolean {
  const { text, key } = words[first]!;
  if (letters === null || (letters.length > 2 && !FUNCTION_WORDS.has(key))) return true;
  return text.replaceAll(".", "") === letters;
}

function likeliestPlace(hit: Hit, words: readonly Word[]): PlaceEntry | undefined {
  const { first, count } = hit;
  if (count === 1 && COMMON_PLACE_WORDS.has(words[first]!.key)) return undefined;
  const places = hit.forms.places
    .filter((form) => !form.afterComma && isWritten(form, hit, words))
    .map(({ place }) => place)
    .filter((place) => count > 1 || isProminent(place));
  return places.sort((one, other) => rank(other) - rank(one))[0];
}

function isProminent({ kind, population, curated = false }: PlaceEntry): boolean {
  return kind !== "city" || curated || population >= CITY_FLOOR;
}

function rank({ kind, population, curated = false }: PlaceEntry): number {
  return (kind === "country" ? 1e9 : population) + (curated ? 1e6 : 0);
}

function spanOf({ first, count, skip }: Hit, words: readonly Word[]): Span {
  const word = words[first]!;
  const before = words[first - 1];
  const start = before?.article && word.joined ? before.start : word.start + skip;
  return { start, end: words[first + count - 1]!.end };
}
