import type { PlaceEntry } from "#lib/extract/authority-entry";
import type { PlaceEvidence } from "#lib/extract/judge-place";
import { CALENDAR_WORDS, COMMON_PLACE_WORDS, GIVEN_NAMES } from "#lib/extract/name-words";
import type { LineCase } from "#lib/extract/read-words";

/** Words that may name one of `candidates`, judged by their surroundings, not yet by the article. */
export type PossiblePlace = PlaceEvidence & {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly key: string;
  readonly candidates: readonly PlaceEntry[];
  readonly opens: boolean;
  readonly setting: LineCase;
  readonly arabic: boolean;
};

export type FoundPlace = PossiblePlace & { readonly place: PlaceEntry };

/** Mentions that speak for a country, by ISO code; made of nationality words, actors and places. */
export type Votes = ReadonlyMap<string, number>;

/** Likelihood of a kind before anything is known of the article, on the scale of log10(population). */
const KIND_PRIOR = { country: 6.2, facility: 6, province: 5.8, city: 0 } as const;
const LEAST_POPULATION = 10_000;
const CURATED_BONUS = 0.5;
/** An article wholly about a country makes its namesake as likely as one twenty times larger elsewhere. */
const LEANING = 1.3;
const BARE_FLOOR = 200_000;
const OPENING_FLOOR = 1_000_000;
const WEAK_FLOOR = 100_000;
const COMMON_FLOOR = 200_000;
const NEAR_COMMON_FLOOR = 100_000;
const SURNAME_FLOOR = 500_000;

/**
 * Chooses the place meant by each possible mention and drops those that the article does not bear out.
 * `surnames` are words that the article uses as part of other names.
 */
export function resolvePlaces(
  possible: readonly PossiblePlace[],
  outsideVotes: Votes,
  surnames: ReadonlySet<string>,
): FoundPlace[] {
  const votes = countVotes(possible, outsideVotes);
  const chosen = possible.flatMap((mention) => {
    const place = choose(mention, votes);
    return place === null ? [] : [{ ...mention, place }];
  });
  const sure = new Set(
    chosen
      .filter(
        (found) => found.support === "strong" && isBorneOut(found, votes, surnames, new Set()),
      )
      .map(({ place }) => place.id),
  );
  return chosen.filter((found) => isBorneOut(found, votes, surnames, sure));
}

function countVotes(possible: readonly PossiblePlace[], outside: Votes): Votes {
  const votes = new Map(outside);
  for (const { candidates, support } of possible) {
    const [first, ...rest] = candidates;
    const country = first?.country;
    if (!country || rest.some((other) => other.country !== country)) continue;
    if (support === "bare" && first.population < BARE_FLOOR && !first.curated) continue;
    votes.set(country, (votes.get(country) ?? 0) + 1);
  }
  return votes;
}

/** The likeliest candidate; null when the state written after it has no such city. */
function choose({ candidates, within }: PossiblePlace, votes: Votes): PlaceEntry | null {
  const region = candidates.some(({ kind }) => kind === "country" || kind === "province");
  const pool = within === null || region ? candidates : narrow(candidates, within);
  const total = [...votes.values()].reduce((sum, count) => sum + count, 0);
  return pool.reduce<PlaceEntry | null>(
    (best, place) =>
      best === null || weigh(place, votes, total) > weigh(best, votes, total) ? place : best,
    null,
  );
}

/** Ids of American namesakes end in their state; the largest city of a name has the bare id. */
function narrow(candidates: readonly PlaceEntry[], within: PlaceEntry): readonly PlaceEntry[] {
  const inside = candidates.filter(({ country }) => country === within.country);
  if (within.country !== "US" || within.kind !== "province") {
    return inside.length > 0 ? inside : candidates;
  }
  const ending = `-us-${within.id.replace(/-us$/, "")}`;
  const named = inside.filter(({ id }) => id.endsWith(ending));
  return named.length > 0 ? named : inside.filter(({ id }) => !id.includes("-us-"));
}

function weigh(place: PlaceEntry, votes: Votes, total: number): number {
  const size = Math.log10(Math.max(place.population, LEAST_POPULATION));
  const prior = Math.max(KIND_PRIOR[place.kind], size) + (place.curated ? CURATED_BONUS : 0);
  const share = total === 0 ? 0 : (votes.get(place.country ?? "") ?? 0) / total;
  return prior + LEANING * share;
}

function isBorneOut(
  found: FoundPlace,
  votes: Votes,
  surnames: ReadonlySet<string>,
  sure: ReadonlySet<string>,
): boolean {
  const { place } = found;
  if (place.kind === "facility" && !fitsCountry(found, votes)) return false;
  if (found.arabic || found.within !== null) return true;
  if (place.kind === "country" || place.kind === "province") {
    return found.support === "strong" || !surnames.has(found.key);
  }
  return isClear(found, votes, surnames, sure);
}

/** A Green Zone is Baghdad's only where Iraq is spoken of; a Tahrir Square needs its country named. */
function fitsCountry({ candidates, place }: FoundPlace, votes: Votes): boolean {
  if ((votes.get(place.country ?? "") ?? 0) > 0) return true;
  return votes.size === 0 && candidates.length === 1;
}

function isClear(
  { support, key, place, opens, setting }: FoundPlace,
  votes: Votes,
  surnames: ReadonlySet<string>,
  sure: ReadonlySet<string>,
): boolean {
  const { population, curated = false, country } = place;
  const near = country !== null && votes.has(country);
  const common = COMMON_PLACE_WORDS.has(key) || (GIVEN_NAMES.has(key) && !curated);
  const surname = surnames.has(key);
  if ((common && setting !== "mixed") || CALENDAR_WORDS.has(key)) return false;
  if (support === "strong") {
    if (surname && !curated && population < SURNAME_FLOOR) return false;
    return !common || (curated && near) || population >= (near ? NEAR_COMMON_FLOOR : COMMON_FLOOR);
  }
  if (common || surname) return sure.has(place.id) && !opens && !surname;
  if (sure.has(place.id) || curated) return true;
  if (support === "weak") return near || population >= WEAK_FLOOR;
  return population >= (opens || setting !== "mixed" ? OPENING_FLOOR : BARE_FLOOR);
}
