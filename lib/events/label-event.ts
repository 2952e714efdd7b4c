import { MONTH_NAMES } from "#lib/article/month-names";
import { EVENT_KINDS, type EventKind } from "#lib/events/event-kinds";
import { findCommonest } from "#lib/events/find-commonest";
import { unpackTerms } from "#lib/events/pack-terms";
import type { Signature } from "#lib/events/signature";
import { termWeight } from "#lib/events/term-weight";

/** What an event is called, the day it happened (`YYYY-MM-DD`) and the id of the place; null when unknown. */
export type EventLabel = {
  readonly label: string;
  readonly date: string | null;
  readonly place: string | null;
};

/** What one report may add to a kind, and what each must add on average. */
const MOST_STRENGTH = 6;
const LEAST_STRENGTH = 0.75;
const NO_LABEL = "Untitled report";

/**
 * What, where and when of an event in words: "Clashes in Basra, 1 September 2022". Where the kind of
 * event or its place is not known, the headline that shares most with the others. `members` is not empty.
 */
export function labelEvent(members: readonly Signature[]): EventLabel {
  const sorted = [...members].sort((a, b) => (a.id < b.id ? -1 : 1));
  const place = findPlace(sorted);
  const date = findDate(sorted);
  const what = describe(sorted);
  if (what === null || place === null) {
    return { label: findHeadline(sorted), date, place: place?.id ?? null };
  }
  const when = date === null ? "" : `, ${writeDate(date)}`;
  return { label: `${what} ${place.preposition} ${place.label}${when}`, date, place: place.id };
}

function findPlace(members: readonly Signature[]) {
  const id = findCommonest(members.flatMap(({ mainPlace }) => mainPlace ?? []));
  if (id === null) return null;
  const labels = members.map(({ mainPlace, mainPlaceLabel }) =>
    mainPlace === id ? mainPlaceLabel : null,
  );
  const preposition = members.some(({ facilities }) => facilities.includes(id)) ? "at" : "in";
  return { id, label: labels.find((label) => label !== null) ?? spellOut(id), preposition };
}

/** The id of a city as a name, for one that only its facilities stand for: `abu-ghraib`, "Abu Ghraib". */
function spellOut(id: string): string {
  return id.replaceAll("-", " ").replace(/(?<=^| )\p{Ll}/gu, (letter) => letter.toUpperCase());
}

/** The day that most texts tell; without one, the earliest day of publication. */
function findDate(members: readonly Signature[]): string | null {
  const told = members.filter(({ dayFrom }) => dayFrom !== "publication");
  const days = told.flatMap(({ day }) => day ?? []).sort();
  return findCommonest(days) ?? members.flatMap(({ day }) => day ?? []).sort()[0] ?? null;
}

function describe(members: readonly Signature[]): string | null {
  const kind = findKind(members);
  if (kind === null) return null;
  const victim = findVictim(members);
  return kind.ofPerson === undefined || victim === null
    ? kind.label
    : `${kind.ofPerson} of ${victim}`;
}

/** The kind of which the reports speak most, if they do so plainly and tell of people of the scene or of victims. */
function findKind(members: readonly Signature[]): EventKind | null {
  if (!members.some(({ actors, figures }) => actors.length > 0 || figures.length > 0)) return null;
  const strengths = new Map<string, number>();
  for (const [id, strength] of members.flatMap(({ kinds }) => kinds)) {
    strengths.set(id, (strengths.get(id) ?? 0) + Math.min(MOST_STRENGTH, strength));
  }
  const strongest = Math.max(...strengths.values());
  if (strongest < LEAST_STRENGTH * members.length) return null;
  return EVENT_KINDS.find(({ id }) => strengths.get(id) === strongest) ?? null;
}

/** The person whose killing at least a third of the reports tell. */
function findVictim(members: readonly Signature[]): string | null {
  const victim = findCommonest(members.flatMap(({ victims }) => victims));
  const tell = members.filter(({ victims }) => victim !== null && victims.includes(victim));
  return tell.length * 3 >= members.length ? victim : null;
}

function findHeadline(members: readonly Signature[]): string {
  const spread = new Map<string, number>();
  const stems = members.map((member) => unpackTerms(member.terms).filter(({ lead }) => lead > 0));
  for (const { stem } of stems.flat()) spread.set(stem, (spread.get(stem) ?? 0) + 1);
  const scored = members.map(({ headline, id }, index) => {
    const shared = stems[index]!.map(
      ({ stem }) => ((spread.get(stem) ?? 1) - 1) * termWeight(stem),
    );
    return { headline, id, score: shared.reduce((sum, weight) => sum + weight, 0) };
  });
  const [best] = scored
    .filter(({ headline }) => headline !== "")
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  return best?.headline ?? NO_LABEL;
}

function writeDate(date: string): string {
  const [year, month, day] = date.split("-").map(Number);
  return `${day} ${MONTH_NAMES[(month ?? 1) - 1]?.[0]} ${year}`;
}
