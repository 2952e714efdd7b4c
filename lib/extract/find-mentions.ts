import type { Paragraph, ParagraphKind } from "#lib/article/article";
import { groupBy } from "#lib/article/group-by";
import type { ActorMentions, Evidence, PlaceMentions } from "#lib/extract/analysis";
import { buildAliasMatcher, type Matcher } from "#lib/extract/build-matcher";
import { type Alias, findAliases } from "#lib/extract/find-aliases";
import { NATIONALITIES } from "#lib/extract/nationalities";
import { addNames, type Line, readLine } from "#lib/extract/read-line";
import { readWords, type Word } from "#lib/extract/read-words";
import { type FoundPlace, resolvePlaces } from "#lib/extract/resolve-places";
import { type FoundActor, type Selection, selectNames } from "#lib/extract/select-names";

export type Mentions = {
  readonly actors: readonly ActorMentions[];
  readonly places: readonly PlaceMentions[];
};

/** Kinds of paragraph that report; a credit line or a site's header names nobody as acting. */
const REPORTING: ReadonlySet<ParagraphKind> = new Set(["headline", "body", "subheading"]);
const NO_WORDS: ReadonlySet<string> = new Set();

/**
 * Actors and places that an article names, in order of first mention, with every mention's offsets in
 * its paragraph. Short forms count only where the article also has a full one; namesakes of places are
 * told apart by the countries the article speaks of. `words` are those of each paragraph where they are
 * known. Linear in the length of the text.
 */
export function findMentions(
  paragraphs: readonly Paragraph[],
  matcher: Matcher,
  words: readonly (readonly Word[])[] = paragraphs.map(({ text }) => readWords(text)),
): Mentions {
  const lines = paragraphs.flatMap((paragraph, i) =>
    REPORTING.has(paragraph.kind) ? [readLine(paragraph, matcher, words[i])] : [],
  );
  const nothing = { justified: NO_WORDS, home: null, counts: new Map() };
  const full = selectNames(lines, matcher, nothing);
  const aliases = declaredAliases(lines, full.actors, matcher);
  const known = aliases.length === 0 ? lines : withAliases(lines, aliases);
  const counts = countByActor(full.actors);
  const { actors, places, surnames } = selectNames(known, matcher, {
    justified: new Set(counts.keys()),
    home: homeOf(countVotes(lines, full)),
    counts,
  });
  const votes = countVotes(lines, { actors, places: [] });
  return {
    actors: groupActors(actors),
    places: groupPlaces(resolvePlaces(places, votes, surnames)),
  };
}

function declaredAliases(
  lines: readonly Line[],
  found: readonly FoundActor[],
  matcher: Matcher,
): readonly Alias[] {
  const texts = new Map(lines.map(({ paragraph, text }) => [paragraph, text]));
  return found
    .filter(({ strength }) => strength === "full")
    .flatMap(({ paragraph, end, actor }) =>
      findAliases(
        texts.get(paragraph) ?? "",
        end,
        actor,
        matcher.ownWords.get(actor.id) ?? NO_WORDS,
        (key) => matcher.forms.get(key),
      ),
    );
}

function withAliases(lines: readonly Line[], aliases: readonly Alias[]): readonly Line[] {
  const matcher = buildAliasMatcher(aliases);
  return lines.map((line) => addNames(line, matcher));
}

function countByActor(found: readonly FoundActor[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { actor } of found) counts.set(actor.id, (counts.get(actor.id) ?? 0) + 1);
  return counts;
}

/** The country named by more than half of what points to one; null when none is. */
function homeOf(votes: ReadonlyMap<string, number>): string | null {
  const all = [...votes.values()].reduce((sum, count) => sum + count, 0);
  const leader = [...votes].find(([, count]) => count * 2 > all);
  return leader === undefined ? null : leader[0];
}

/** How often nationalities, actors and places point to each country. */
function countVotes(
  lines: readonly Line[],
  { actors, places }: Pick<Selection, "actors" | "places">,
): ReadonlyMap<string, number> {
  const votes = new Map<string, number>();
  const vote = (country: string | null | undefined) => {
    if (country) votes.set(country, (votes.get(country) ?? 0) + 1);
  };
  for (const { words } of lines) {
    for (const { key } of words) {
      const country = NATIONALITIES.get(key);
      if (country !== undefined) vote(country);
    }
  }
  for (const { actor } of actors) vote(actor.country);
  for (const { candidates } of places) vote(candidates[0]?.country);
  return votes;
}

function groupActors(found: readonly FoundActor[]): ActorMentions[] {
  const groups = groupBy(found, ({ actor }) => actor.id);
  return [...groups.values()].map((mentions) => {
    const { id, label, kind } = mentions[0]!.actor;
    return { id, label, kind, mentions: mentions.map(toEvidence) };
  });
}

function groupPlaces(found: readonly FoundPlace[]): PlaceMentions[] {
  const groups = groupBy(found, ({ place }) => place.id);
  return [...groups.values()].map((mentions) => {
    const { id, label, kind, city } = mentions[0]!.place;
    return { id, label, kind, city, mentions: mentions.map(toEvidence) };
  });
}

function toEvidence({ paragraph, start, end }: Evidence): Evidence {
  return { paragraph, start, end };
}
