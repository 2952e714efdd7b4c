import { createHash } from "node:crypto";
import type { Article, Paragraph } from "#lib/article/article";
import type { ArticleSource } from "#lib/article/article-source";
import { correctArticle, type OwnCorrections } from "#lib/article/correct-article";
import type { ActorMerge, Corrected, Corrections, RejectedFigure } from "#lib/article/corrections";
import { fold } from "#lib/article/fold";
import { foldForSearch } from "#lib/article/fold-for-search";
import { tokenize, tokenizeAll } from "#lib/article/tokenize";
import type { ParagraphNames, StoredArticle } from "#lib/engine/documents";
import { eventId } from "#lib/events/event-id";
import { signArticle } from "#lib/events/sign-article";
import { analyse } from "#lib/extract/analyse";
import type { ActorMentions, Analysis, PlaceMentions } from "#lib/extract/analysis";
import type { ActorEntry, Authority, PlaceEntry } from "#lib/extract/authority-entry";
import { buildMatcher, type Matcher } from "#lib/extract/build-matcher";
import { correctAnalysis } from "#lib/extract/correct-analysis";
import { matchQuery, type QueryNames } from "#lib/extract/match-query";
import { mergeActors } from "#lib/extract/merge-actors";
import { readWords } from "#lib/extract/read-words";
import { nameToken } from "#lib/query/name-token";
import { spellingsOf } from "#lib/use-cases/name-book";
import { RULES_VERSION } from "#lib/use-cases/rules-version";

/** What the index holds of an article, save where it was found and what it was before. */
export type DerivedArticle = Omit<
  StoredArticle,
  "root" | "demonstration" | "hash" | "seen" | "versions"
> & {
  /** Rejections that no figure of the article answers to. */
  readonly unknownFigures: readonly RejectedFigure[];
};

export type Derive = (article: Article, own: OwnCorrections) => DerivedArticle;

type Named = Pick<Analysis, "actors" | "places">;

/** What becomes of articles under an authority and the corrections of people. */
export type Deriver = {
  /** The authority with merged actors made one. */
  readonly authority: Authority;
  readonly derive: Derive;
  /** A hash that changes when what `derive` gives would change; `actors` are those found in the article. */
  readonly hashOf: (
    source: ArticleSource,
    own: OwnCorrections,
    actors: readonly string[],
  ) => string;
  /** Gives back the memory of the compiled authority; `derive` would compile it anew. */
  readonly rest: () => void;
  /** Actors that are part of another one now. */
  readonly mergedAway: readonly string[];
};

/** Binds the authority and what people corrected in it; it is compiled when an article is first derived. */
export function createDeriver(
  plain: Authority,
  authorityVersion: string,
  merges: Corrections["merges"] = [],
): Deriver {
  const authority = mergeActors(plain, merges);
  const actors = new Map(authority.actors.map((entry) => [entry.id, entry]));
  const places = new Map(authority.places.map((entry) => [entry.id, entry]));
  const wordsOf = keepSearchWords(actors, places);
  /** What finds a text that surely means the ones and may mean the others. */
  const searchWordsOf = (named: Named, typed: QueryNames) => [
    ...new Set([
      ...idsOf(named.actors).flatMap((id) => wordsOf("actor", id)),
      ...idsOf(named.places).flatMap((id) => wordsOf("place", id)),
      ...typed.actors.map(({ id }) => nameToken("actor", id)),
      ...typed.places.map(({ id }) => nameToken("place", id)),
    ]),
  ];
  const findMerged = createMergeFinder(plain, merges);
  const hashOf: Deriver["hashOf"] = (source, { entry, splits }, named) => {
    const ids = new Set(named);
    const ofActors = [
      ...merges.filter((merge) => merge.ids.some((id) => ids.has(id))).map(({ ids: all }) => all),
      ...splits.filter(({ actor }) => ids.has(actor)).map(({ actor, text }) => [actor, text]),
    ];
    const { fields, placement, reject, by } = entry ?? {};
    return createHash("sha256")
      .update([source.hash, authorityVersion, RULES_VERSION].join("\n"))
      .update(JSON.stringify([fields, placement, reject, by, ofActors]))
      .digest("hex")
      .slice(0, 32);
  };
  let compiled: Matcher | null = null;
  const derive: Derive = (stated, own) => {
    compiled ??= buildMatcher(authority);
    const matcher = compiled;
    const { article, corrected } = correctArticle(stated, own.entry);
    const tokens = tokenizeAll(article.paragraphs);
    const words = article.paragraphs.map(({ text }, i) => readWords(text, { tokens: tokens[i]! }));
    const found = analyse(article, matcher, words);
    const { reject = [], by = "" } = own.entry ?? {};
    const checked = correctAnalysis(article, found, { splits: own.splits, reject, by });
    const { analysis } = checked;
    const actorsIn = groupByParagraph(analysis.actors);
    const placesIn = groupByParagraph(analysis.places);
    const mayMean = new Set<string>();
    const perParagraph = article.paragraphs.map(({ n, text }, i): ParagraphNames => {
      const here = { actors: actorsIn.get(n) ?? [], places: placesIn.get(n) ?? [] };
      const typed = matchQuery(text, matcher, { words: words[i]!, tokens: tokens[i]! });
      for (const { id } of typed.actors) mayMean.add(id);
      return {
        actors: withFactions(idsOf(here.actors), actors),
        cities: [...new Set(here.places.flatMap(({ city }) => city ?? []))],
        searchWords: searchWordsOf(here, typed),
      };
    });
    const inTitle = matchQuery(article.title ?? "", matcher);
    for (const { id } of inTitle.actors) mayMean.add(id);
    const titleWords = searchWordsOf(namedAmong(analysis, inTitle), inTitle);
    const counted = withFactions(idsOf(analysis.actors), actors);
    const recognised = [...new Set([...idsOf(found.actors), ...mayMean])];
    return {
      article,
      analysis,
      actors: counted,
      perParagraph,
      searchWords: partSearchWords(article.paragraphs, perParagraph, titleWords),
      event: eventId(article.id),
      shared: false,
      grouped: eventId(article.id),
      placement: own.entry?.placement ?? null,
      signature: signArticle(article, analysis, tokens),
      recognised,
      corrected: [
        ...corrected,
        ...checked.corrected,
        ...findMerged(article, analysis),
        ...describePlacement(own),
      ],
      unknownFigures: checked.unknown,
    };
  };
  const mergedAway = merges.flatMap(({ ids: [, ...others] }) => others);
  const rest = () => {
    compiled = null;
  };
  return { authority, derive, hashOf, rest, mergedAway };
}

function describePlacement({ entry }: OwnCorrections): Corrected[] {
  if (entry === null || entry.placement === null) return [];
  const { placement, by } = entry;
  const now = placement === "alone" ? "alone" : placement.with;
  return [{ what: "event", was: null, now, by }];
}

/** Tells where an article names an actor by a spelling that was another one's before the merge. */
function createMergeFinder({ actors }: Authority, merges: readonly ActorMerge[]) {
  const entries = new Map(actors.map((entry) => [entry.id, entry]));
  const taken = merges.flatMap(({ ids: [first, ...others], by }) =>
    others.flatMap((id) => {
      const entry = entries.get(id);
      if (entry === undefined) return [];
      return [{ first, label: entry.label, spellings: new Set(spellingsOf(entry).map(fold)), by }];
    }),
  );
  return (article: Article, analysis: Analysis): Corrected[] => {
    const texts = new Map(article.paragraphs.map(({ n, text }) => [n, text]));
    return taken.flatMap(({ first, label, spellings, by }) => {
      const actor = analysis.actors.find(({ id }) => id === first);
      const uses = actor?.mentions.some(({ paragraph, start, end }) =>
        spellings.has(fold(texts.get(paragraph)?.slice(start, end) ?? "")),
      );
      return actor && uses ? [{ what: "actor" as const, was: label, now: actor.label, by }] : [];
    });
  };
}

/** Of the names that a text may mean, those that the article names. */
function namedAmong({ actors, places }: Analysis, typed: QueryNames): Named {
  const meant = { actors: new Set(idsOf(typed.actors)), places: new Set(idsOf(typed.places)) };
  return {
    actors: actors.filter(({ id }) => meant.actors.has(id)),
    places: places.filter(({ id }) => meant.places.has(id)),
  };
}

/** The search words of the headline, those of its paragraph included, and of the other paragraphs. */
function partSearchWords(
  paragraphs: readonly Paragraph[],
  perParagraph: readonly ParagraphNames[],
  titleWords: readonly string[],
): DerivedArticle["searchWords"] {
  const title = new Set(titleWords);
  const body = new Set<string>();
  for (const [index, { searchWords }] of perParagraph.entries()) {
    const part = paragraphs[index]?.kind === "headline" ? title : body;
    for (const word of searchWords) part.add(word);
  }
  return { title: [...title], body: [...body] };
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
