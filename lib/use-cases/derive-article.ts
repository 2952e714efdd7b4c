import { createHash } from "node:crypto";
import type { Article } from "#lib/article/article";
import { contentHash } from "#lib/article/content-hash";
import { foldForSearch } from "#lib/article/fold-for-search";
import type { ParagraphNames, StoredArticle } from "#lib/engine/documents";
import { analyse } from "#lib/extract/analyse";
import type { ActorMentions, Analysis, PlaceMentions } from "#lib/extract/analysis";
import type { ActorEntry, Authority, PlaceEntry } from "#lib/extract/authority-entry";
import { buildMatcher } from "#lib/extract/build-matcher";
import { spellingsOf } from "#lib/use-cases/name-book";

/** Raised by hand when the rules of extraction change what is stored, so that all is derived anew. */
const RULES_VERSION = "1";

/** What the index holds of an article, save where it was found. */
export type DerivedArticle = Omit<StoredArticle, "root" | "demonstration">;

/** Binds the authority: gives what to store of an article, and the hash that tells whether that would change. */
export function createDeriver(authority: Authority, authorityVersion: string) {
  const matcher = buildMatcher(authority);
  const actors = new Map(authority.actors.map((entry) => [entry.id, entry]));
  const places = new Map(authority.places.map((entry) => [entry.id, entry]));
  const spellings = keepSpellings();
  const hashOf = (article: Article) =>
    createHash("sha256")
      .update([contentHash(article), authorityVersion, RULES_VERSION].join("\n"))
      .digest("hex")
      .slice(0, 32);
  const derive = (article: Article): DerivedArticle => {
    const analysis = analyse(article, matcher);
    const entriesOf = (ids: readonly string[], placeIds: readonly string[]) => [
      ...ids.flatMap((id) => actors.get(id) ?? []),
      ...placeIds.flatMap((id) => places.get(id) ?? []),
    ];
    return {
      article,
      analysis,
      actors: withFactions(idsOf(analysis.actors), actors),
      perParagraph: article.paragraphs.map(({ n }) => {
        const here = namesIn(analysis, n);
        return {
          actors: withFactions(idsOf(here.actors), actors),
          cities: [...new Set(here.places.flatMap(({ city }) => city ?? []))],
          spellings: spellings(entriesOf(idsOf(here.actors), idsOf(here.places))),
        } satisfies ParagraphNames;
      }),
      spellings: spellings(entriesOf(idsOf(analysis.actors), idsOf(analysis.places))),
      event: article.id,
      shared: false,
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

function namesIn(analysis: Analysis, n: number) {
  const here = ({ mentions }: ActorMentions | PlaceMentions) =>
    mentions.some(({ paragraph }) => paragraph === n);
  return { actors: analysis.actors.filter(here), places: analysis.places.filter(here) };
}

// The same few hundred entries recur in every article: their folded spellings are made once.
function keepSpellings() {
  const kept = new Map<string, readonly string[]>();
  const folded = (entry: ActorEntry | PlaceEntry) => {
    const known = kept.get(entry.id);
    if (known !== undefined) return known;
    const made = [...new Set(spellingsOf(entry).map(foldForSearch))];
    kept.set(entry.id, made);
    return made;
  };
  return (entries: readonly (ActorEntry | PlaceEntry)[]) => [...new Set(entries.flatMap(folded))];
}
