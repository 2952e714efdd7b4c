import type { Paragraph } from "#lib/article/article";
import type { Evidence, MainPlace, PlaceMentions } from "#lib/extract/analysis";
import { placeRole } from "#lib/extract/place-role";
import {
  type EventSentence,
  type EventTeller,
  readEventSentence,
  tellEvents,
} from "#lib/extract/read-event-sentences";

const LEAD = 4;
const FURTHEST = 15;
const HEADLINE_WEIGHT = 1;

type Mention = Evidence & { readonly id: string; readonly facility: boolean };
type Scored = { readonly mention: Mention; readonly weight: number };

/**
 * Where the main event happened: the city named most in headline and lead outside background clauses, the
 * first sentences weighing more; a facility counts for its city. Without one, the city of the first later
 * sentence that tells the same happening; then provinces in the same way; else null. Datelines never count.
 */
export function findMainPlace(
  paragraphs: readonly Paragraph[],
  places: readonly PlaceMentions[],
  tell: EventTeller = tellEvents(paragraphs),
): MainPlace | null {
  const headlines = paragraphs
    .filter(({ kind }) => kind === "headline")
    .map(({ n, text }) => readEventSentence(text, n, 0));
  return (
    decide(headlines, tell, mentionsOf(places, cityOf)) ??
    decide(headlines, tell, mentionsOf(places, provinceOf))
  );
}

// A base far from any city is a place of its own.
function cityOf({ id, kind, city }: PlaceMentions): string | null {
  return city ?? (kind === "city" || kind === "facility" ? id : null);
}

const provinceOf = ({ id, kind }: PlaceMentions) => (kind === "province" ? id : null);

function mentionsOf(
  places: readonly PlaceMentions[],
  idOf: (place: PlaceMentions) => string | null,
): Mention[] {
  return places
    .flatMap((place) => {
      const id = idOf(place);
      return id === null
        ? []
        : place.mentions.map((mention) => ({
            ...mention,
            id,
            facility: place.kind === "facility",
          }));
    })
    .sort((a, b) => a.paragraph - b.paragraph || a.start - b.start);
}

/** From the surest reading to the least; the first that names a place decides. */
function decide(
  headlines: readonly EventSentence[],
  tell: EventTeller,
  mentions: readonly Mention[],
): MainPlace | null {
  if (mentions.length === 0) return null;
  const lead = tell(LEAD);
  const opening = [...headlines, ...lead];
  const verbs = new Set(opening.flatMap(({ verbs }) => [...verbs]));
  const told = (of: readonly EventSentence[], weigh: Weigh) =>
    heaviest(scoreLead(headlines, of, mentions, weigh));
  const first = (test: (sentence: EventSentence) => boolean) =>
    firstPlace(tell(FURTHEST).slice(LEAD).filter(test), mentions);
  return (
    told(
      lead.filter(({ event }) => event),
      asSite,
    ) ??
    first((sentence) => [...sentence.verbs].some((verb) => verbs.has(verb))) ??
    told(lead, asSite) ??
    first(({ event }) => event) ??
    first(() => true) ??
    told(lead, outside) ??
    told(lead, () => 1)
  );
}

type Weigh = (mention: Mention, sentence: EventSentence) => number;

const outside: Weigh = ({ start }, { clauses }) =>
  clauses.some((clause) => clause.background && start >= clause.start && start < clause.end)
    ? 0
    : 1;

/** Where something happens, and not a capital that stands for its government. */
const asSite: Weigh = (mention, sentence) => {
  if (mention.facility) return outside(mention, sentence);
  const from = sentence.start;
  const role = placeRole(sentence.text, mention.start - from, mention.end - from);
  return outside(mention, sentence) * role;
};

function scoreLead(
  headlines: readonly EventSentence[],
  lead: readonly EventSentence[],
  mentions: readonly Mention[],
  weigh: Weigh,
): Scored[] {
  const score = (sentence: EventSentence, weight: number): Scored[] =>
    mentionsIn(sentence, mentions)
      .map((mention) => ({ mention, weight: weight * weigh(mention, sentence) }))
      .filter(({ weight: scored }) => scored > 0);
  return [
    ...headlines.flatMap((headline) => score(headline, HEADLINE_WEIGHT)),
    ...lead.flatMap((sentence, i) => score(sentence, 1 / (i + 1))),
  ];
}

function mentionsIn(sentence: EventSentence, mentions: readonly Mention[]): Mention[] {
  return mentions.filter(
    ({ paragraph, start }) =>
      paragraph === sentence.paragraph && start >= sentence.start && start < sentence.end,
  );
}

/** The place with the most weight; the one named first of equals. Its first counted mention is evidence. */
function heaviest(scored: readonly Scored[]): MainPlace | null {
  const totals = new Map<string, { weight: number; mention: Mention }>();
  for (const { mention, weight } of scored) {
    const total = totals.get(mention.id);
    if (total === undefined) totals.set(mention.id, { weight, mention });
    else total.weight += weight;
  }
  let best: { weight: number; mention: Mention } | null = null;
  for (const total of totals.values()) {
    if (best === null || total.weight > best.weight) best = total;
  }
  return best === null ? null : toMainPlace(best.mention);
}

function firstPlace(
  sentences: readonly EventSentence[],
  mentions: readonly Mention[],
): MainPlace | null {
  for (const sentence of sentences) {
    const found = mentionsIn(sentence, mentions).find((mention) => asSite(mention, sentence) > 0);
    if (found !== undefined) return toMainPlace(found);
  }
  return null;
}

const toMainPlace = ({ id, paragraph, start, end }: Mention): MainPlace => ({
  id,
  evidence: { paragraph, start, end },
});
