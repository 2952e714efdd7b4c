import { hashText, seedFor } from "#lib/events/hash-text";
import { findTerm } from "#lib/events/pack-terms";
import type { Signature } from "#lib/events/signature";

/** By what an article is found among others; cheap, for it is made of every article of a collection. */
export type Findable = {
  readonly signature: Signature;
  /** Days since 1970; null when the day is not known. */
  readonly day: number | null;
  /** Whether it tells of a happening at a place with actors of the authority. */
  readonly inScene: boolean;
  /** Whether it tells of a happening at a place on a known day: then one of another day is another event. */
  readonly bound: boolean;
  /** What it can be found by, see find-candidates. */
  readonly keys: readonly number[];
  /** Keys too common to find anything by, save among the reports of a few days. */
  readonly dayKeys: readonly number[];
};

/** Actors that make a cast. */
const CAST = 2;
const TERM_KEYS = 20;
const ACTOR_KEYS = 6;
const KIND_KEYS = 2;
const DAY = 86_400_000;
const TERM = seedFor("term ");
const ACTOR = seedFor("actor ");
const FACILITY = seedFor("facility ");
const KIND = seedFor("kind ");
const PLACE = seedFor("place ");

/** The keys of a signature; a function of the signature alone. */
export function findKeys(signature: Signature): Findable {
  const day = signature.day === null ? null : Date.parse(signature.day) / DAY;
  const happening = isHappening(signature);
  return {
    signature,
    day,
    inScene: happening && signature.actors.length > 0,
    bound: day !== null && happening,
    keys: keysOf(signature),
    dayKeys: dayKeysOf(signature),
  };
}

/** Whether it tells of a happening at a place; what has no place and no kind may go on for weeks. */
function isHappening({ mainPlace, kinds, actors }: Signature): boolean {
  return mainPlace !== null && (kinds.length > 0 || actors.length >= CAST);
}

/** Terms stand in the signature by falling weight, so the first ones tell most. */
function keysOf({ actors, facilities, terms }: Signature): number[] {
  const keys = hashTerms(terms);
  for (const [id] of actors.slice(0, ACTOR_KEYS)) keys.push(hashText(id, ACTOR));
  for (const id of facilities) keys.push(hashText(id, FACILITY));
  return keys;
}

/** Read in place: it is done for all articles whenever one changes. */
function hashTerms(packed: string): number[] {
  const keys: number[] = [];
  let start = 0;
  while (start < packed.length && keys.length < TERM_KEYS) {
    const { stemEnd, end } = findTerm(packed, start);
    keys.push(hashText(packed, TERM, start, stemEnd));
    start = end + 1;
  }
  return keys;
}

function dayKeysOf({ mainPlace, kinds }: Signature): number[] {
  const keys = kinds.slice(0, KIND_KEYS).map(([id]) => hashText(id, KIND));
  if (mainPlace !== null) keys.push(hashText(mainPlace, PLACE));
  return keys;
}
