import type { ActorEntry } from "#lib/extract/authority-entry";
import type { Matcher } from "#lib/extract/build-matcher";
import { isNameOf } from "#lib/extract/judge-actor";
import { judgePlace, type Previous } from "#lib/extract/judge-place";
import type { Hit } from "#lib/extract/look-up-names";
import { type ActorForm, type Strength, takesArticle } from "#lib/extract/name-forms";
import { indexBefore, type Line } from "#lib/extract/read-line";
import type { PossiblePlace } from "#lib/extract/resolve-places";

export type FoundActor = {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly actor: ActorEntry;
  readonly strength: Strength;
};

/** What the article is known to say when its names are selected. */
export type Known = {
  /** Actors whose short forms count. */
  readonly justified: ReadonlySet<string>;
  /** Country the article is about: its state bodies need no full name ("the Supreme Court"). */
  readonly home: string | null;
  /** Number of full mentions by actor: the more frequent one wins a short form of two. */
  readonly counts: ReadonlyMap<string, number>;
};

export type Selection = {
  readonly actors: readonly FoundActor[];
  readonly places: readonly PossiblePlace[];
  /** Words that the article uses inside names of persons or groups, though they are also places. */
  readonly surnames: ReadonlySet<string>;
};

type Progress = {
  readonly matcher: Matcher;
  readonly known: Known;
  readonly actors: FoundActor[];
  readonly places: PossiblePlace[];
  readonly surnames: Set<string>;
  /** Actor -> order of its latest full mention so far. */
  readonly latest: Map<string, number>;
  previous: Previous;
};

/** From left to right the longest name that holds at each word; an actor before a place of equal length. */
export function selectNames(lines: readonly Line[], matcher: Matcher, known: Known): Selection {
  const progress: Progress = {
    matcher,
    known,
    actors: [],
    places: [],
    surnames: new Set(),
    latest: new Map(),
    previous: null,
  };
  for (const line of lines) selectInLine(line, progress);
  return progress;
}

function selectInLine(line: Line, progress: Progress): void {
  progress.previous = null;
  let free = 0;
  for (const [index, hits] of line.hits) {
    if (index < free) continue;
    const taken = hits.find(
      (hit) => takeActor(hit, line, progress) || takePlace(hit, line, progress),
    );
    if (taken !== undefined) free = taken.first + taken.count;
  }
}

function takeActor(hit: Hit, line: Line, progress: Progress): boolean {
  if (hit.forms.actors.length === 0) return false;
  const { known, matcher, latest, actors } = progress;
  const valid = hit.forms.actors.filter(
    (form) => form.strength !== "short" || isJustified(form, hit, known),
  );
  const fitting = valid.filter((form) => isNameOf(form, hit, line, matcher));
  const form = likeliest(fitting, progress);
  if (form === undefined) return false;
  const { actor, strength } = form;
  if (strength !== "short") latest.set(actor.id, actors.length);
  actors.push({ paragraph: line.paragraph, ...spanOf(hit, line, true), actor, strength });
  return true;
}

/** A short form counts beside a full one, and written out for a body of the country at hand. */
function isJustified({ actor, letters }: ActorForm, { count }: Hit, known: Known): boolean {
  if (known.justified.has(actor.id)) return true;
  const body = actor.kind === "institution" && actor.country !== null;
  return body && actor.country === known.home && letters === null && count > 1;
}

/** Of several actors with one form: the one named in full most recently, else most often. */
function likeliest(
  forms: readonly ActorForm[],
  { latest, known }: Progress,
): ActorForm | undefined {
  const [first, ...rest] = forms;
  return rest.reduce<ActorForm | undefined>((best, form) => {
    const recency = (latest.get(form.actor.id) ?? -1) - (latest.get(best!.actor.id) ?? -1);
    const count = (known.counts.get(form.actor.id) ?? 0) - (known.counts.get(best!.actor.id) ?? 0);
    return recency > 0 || (recency === 0 && count > 0) ? form : best;
  }, first);
}

function takePlace(hit: Hit, line: Line, progress: Progress): boolean {
  const { matcher, previous, places, surnames } = progress;
  for (const form of hit.forms.places) {
    const judgement = judgePlace(form, hit, line, matcher, previous);
    if (judgement === null) continue;
    const key = keyOf(hit, line);
    if (judgement === "surname") {
      surnames.add(key);
      continue;
    }
    const first = line.words[hit.first]!;
    places.push({
      ...judgement,
      paragraph: line.paragraph,
      ...spanOf(hit, line, takesArticle(form.place)),
      key,
      candidates: hit.forms.places.map(({ place }) => place),
      opens: first.opens || (line.words[indexBefore(line, hit.first) + 1]?.opens ?? false),
      setting: line.setting,
      arabic: first.arabic,
    });
    progress.previous = { end: hit.first + hit.count - 1, support: judgement.support };
    return true;
  }
  return false;
}

function keyOf({ first, count }: Hit, { words }: Line): string {
  if (count === 1) return words[first]!.key;
  return words
    .slice(first, first + count)
    .map(({ key }) => key)
    .join(" ");
}

/** Offsets of the name; with an "al-" directly before it when that may belong to it. */
function spanOf({ first, count, skip }: Hit, { words }: Line, article: boolean) {
  const word = words[first]!;
  const before = words[first - 1];
  const extended = article && before?.article && word.joined ? before.start : word.start;
  return { start: skip > 0 ? word.start + skip : extended, end: words[first + count - 1]!.end };
}
