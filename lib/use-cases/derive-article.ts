import { createHash } from "node:crypto";
import type { Article } from "#lib/article/article";
import { contentHash } from "#lib/article/content-hash";
import { foldForSearch } from "#lib/article/fold-for-search";
import { tokenize, tokenizeAll } from "#lib/article/tokenize";
import type { ParagraphNames, StoredArticle } from "#lib/engine/documents";
import { eventId } from "#lib/events/event-id";
import { signArticle } from "#lib/events/sign-article";
import { analyse } from "#lib/extract/analyse";
import type { ActorMentions, PlaceMentions } from "#lib/extract/analysis";
import type { ActorEntry, Authority, PlaceEntry } from "#lib/extract/authority-entry";
import { buildMatcher } from "#lib/extract/build-matcher";
import { matchQuery } from "#lib/extract/match-query";
import { readWords } from "#lib/extract/read-words";
import { nameToken } from "#lib/query/name-token";
import { spellingsOf } from "#lib/use-cases/name-book";

/** Raised by hand when the rules of extraction change what is stored, so that all is derived anew. */
const RULES_VERSION = "6";

/** What the index holds of an article, save where it was found. */
export type DerivedArticle = Omit<StoredArticle, "root" | "demonstration">;

/** Binds the authority: gives what to store of an article, and the hash that tells whether that would change. */
export function createDeriver(authority: Authority, authorityVersion: string) {
  const matcher = buildMatcher(authority);
  const actors = new Map(authority.actors.map((entry) => [entry.id, entry]));
  const places = new Map(authority.places.map((entry) => [entry.id, entry]));
  const wordsOf = keepSearchWords(actors, places);
  const hashOf = (article: Article) =>
    createHash("sha256")
      .update([contentHash(article), authorityVersion, RULES_VERSION].join("\n"))
      .digest("hex")
      .slice(0, 32);
  const derive = (article: Article): DerivedArticle => {
    const tokens = tokenizeAll(article.paragraphs);
    const words = article.paragraphs.map(({ text }, i) => readWords(text, { tokens: tokens[i]! }));
    const analysis = analyse(article, matcher, words);
    const actorsIn = groupByParagraph(analysis.actors);
    const placesIn = groupByParagraph(analysis.places);
    const perParagraph = article.paragraphs.map(({ n, text }, i): ParagraphNames => {
      const here = { actors: actorsIn.get(n) ?? [], places: placesIn.get(n) ?? [] };
      const typed = matchQuery(text, matcher, words[i]);
      return {
        actors: withFactions(idsOf(here.actors), actors),
        cities: [...new Set(here.places.flatMap(({ city }) => city ?? []))],
        searchWords: [
          ...new Set([
            ...idsOf(here.actors).flatMap((id) => wordsOf("actor", id)),
            ...idsOf(here.places).flatMap((id) => wordsOf("place", id)),
            ...typed.actors.map(({ id }) => nameToken("actor", id)),
            ...typed.places.map(({ id }) => nameToken("place", id)),
          ]),
        ],
      };
    });
    return {
      article,
      analysis,
      actors: withFactions(idsOf(analysis.actors), actors),
      perParagraph,
      searchWords: [...new Set(perParagraph.flatMap(({ searchWords }) => searchWords))],
      event: eventId(article.id),
      shared: false,
      signature: signArticle(article, analysis, tokens),
      hash: hashOf(article),
    };
  };
  return { derive, hashOf };
}

const idsOf = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id);

/** The actors named and, for each person, the faction or body he belongs to. */
function withFactions(ids: readonly string[], actors: ReadonlyMap<string, ActorEntry>): string[] {
  const parents = ids.flatMap((id) => {
    const entry = actors.get(id);
    return entry?.kind === "person" && entry.parent !== null ? [entry.parent] : [];
  });
  return [...new Set([...ids, ...parents])];
}

/** What is mentioned in each paragraph, in the order of first mention in the article. */
function groupByParagraph<Named extends ActorMentions | PlaceMentions>(
  named: readonly Named[],
): ReadonlyMap<number, readonly Named[]> {
  const groups = new Map<number, Named[]>();
  for (const entry of named) {
    for (const { paragraph } of entry.mentions) {
      const group = groups.get(paragraph);
      if (group === undefined) groups.set(paragraph, [entry]);
      else if (group.at(-1) !== entry) group.push(entry);
    }
  }
  return groups;
}

/**
 * What makes one spelling of a name find the others: its spellings of one word, and the token that
 * stands for those of several. The same few hundred names recur in every article: made once.
 */
function keepSearchWords(
  actors: ReadonlyMap<string, ActorEntry>,
  places: ReadonlyMap<string, PlaceEntry>,
) {
  const kept = new Map<string, readonly string[]>();
  return (kind: "actor" | "place", id: string): readonly string[] => {
    const token = nameToken(kind, id);
    const known = kept.get(token);
    if (known !== undefined) return known;
    const entry = kind === "actor" ? actors.get(id) : places.get(id);
    const spellings = entry === undefined ? [] : spellingsOf(entry);
    const single = spellings.filter((spelling) => tokenize(spelling).length === 1);
    const made = [...new Set([token, ...single.map(foldForSearch)])];
    kept.set(token, made);
    return made;
  };
}
