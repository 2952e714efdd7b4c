import type { ActorEntry } from "#lib/extract/authority-entry";
import { type NameSounds, readSounds, soundsSimilarity } from "#lib/extract/name-similarity";

/** A known actor of which an unknown name may be a spelling; for a person to judge, never merged. */
export type Suggestion = {
  readonly id: string;
  readonly label: string;
  /** The known spelling that comes closest. */
  readonly spelling: string;
  /** 0 to 1. */
  readonly score: number;
};

const LEAST = 0.84;
const MOST = 3;
const LONGEST = 80;

/** Actors that an unknown name may mean, likeliest first, at most three. */
export function suggestSpellings(
  name: string,
  actors: readonly ActorEntry[],
  least = LEAST,
): Suggestion[] {
  if (name.length > LONGEST) return [];
  const sounds = readSounds(name);
  return spellingsOf(actors)
    .flatMap((spellings) => closest(sounds, spellings) ?? [])
    .filter(({ score }) => score >= least)
    .sort((a, b) => b.score - a.score || a.id.localeCompare(b.id))
    .slice(0, MOST);
}

type Spelling = {
  readonly id: string;
  readonly label: string;
  readonly spelling: string;
  readonly sounds: NameSounds;
};

// The sounds of a few thousand spellings are read once for each list of actors.
const KNOWN = new WeakMap<readonly ActorEntry[], readonly (readonly Spelling[])[]>();

function spellingsOf(actors: readonly ActorEntry[]): readonly (readonly Spelling[])[] {
  const known = KNOWN.get(actors);
  if (known !== undefined) return known;
  const made = actors.map(({ id, label, names, standalone }) =>
    [label, ...names, ...standalone].map((spelling) => ({
      id,
      label,
      spelling,
      sounds: readSounds(spelling),
    })),
  );
  KNOWN.set(actors, made);
  return made;
}

function closest(sounds: NameSounds, spellings: readonly Spelling[]): Suggestion | null {
  let best: Suggestion | null = null;
  for (const { id, label, spelling, sounds: known } of spellings) {
    const score = soundsSimilarity(sounds, known);
    if (best === null || score > best.score) best = { id, label, spelling, score };
  }
  return best;
}
