import type { ActorEntry, Authority, PlaceEntry } from "#lib/extract/authority-entry";
import { type FirstWords, sieveWords } from "#lib/extract/first-words";
import {
  type ActorForm,
  type PlaceForm,
  type Spelling,
  type Strength,
  spell,
  spellPlace,
} from "#lib/extract/name-forms";

export type Forms = {
  readonly actors: readonly ActorForm[];
  readonly places: readonly PlaceForm[];
};

/** The names that begin with the same words: read word by word, nothing is put together to be looked up. */
export type Branch = {
  /** What the words so far name. */
  readonly forms: Forms | null;
  readonly next: ReadonlyMap<string, Branch> | null;
};

/** The authority compiled for look-up by folded words; built once, then only read. */
export type Matcher = {
  /** First word of a spelling -> what it names alone and what may follow it. */
  readonly heads: FirstWords<Branch>;
  /** Folded words joined by spaces -> what they may name. */
  readonly forms: ReadonlyMap<string, Forms>;
  readonly actors: ReadonlyMap<string, ActorEntry>;
  readonly places: ReadonlyMap<string, PlaceEntry>;
  /** Words of an actor's full names: a word of its own before a surname does not make another person. */
  readonly ownWords: ReadonlyMap<string, ReadonlySet<string>>;
};

type Builder = {
  readonly heads: Map<string, Growing>;
  readonly forms: Map<string, OpenForms>;
};

type OpenForms = { readonly actors: ActorForm[]; readonly places: PlaceForm[] };
type Growing = { forms: OpenForms | null; next: Map<string, Growing> | null };

const LONGEST = 10;
const ABBREVIATED = /\.$/;

/** Compiles the authority into a matcher. Names of more than ten words are left out. */
export function buildMatcher({ actors, places }: Authority): Matcher {
  const builder: Builder = { heads: new Map(), forms: new Map() };
  for (const actor of actors) addActorForms(builder, actor);
  for (const place of places) addPlaceForms(builder, place);
  return {
    heads: sieveWords(builder.heads),
    forms: builder.forms,
    actors: new Map(actors.map((actor) => [actor.id, actor])),
    places: new Map(places.map((place) => [place.id, place])),
    ownWords: new Map(actors.map((actor) => [actor.id, wordsOfNames(actor)])),
  };
}

/** A matcher of the names that one article declares, for use beside the main one. */
export function buildAliasMatcher(
  aliases: readonly { readonly text: string; readonly actor: ActorEntry }[],
): Pick<Matcher, "heads"> {
  const builder: Builder = { heads: new Map(), forms: new Map() };
  for (const { text, actor } of aliases) addActorForm(builder, actor, text, "full");
  return builder;
}

function addActorForms(builder: Builder, actor: ActorEntry): void {
  const { label, names, arabic, standalone, short, arabicShort } = actor;
  for (const name of [label, ...names, ...arabic]) addActorForm(builder, actor, name, "full");
  for (const name of standalone) addActorForm(builder, actor, name, "standalone");
  for (const name of [...short, ...arabicShort]) addActorForm(builder, actor, name, "short");
}

function addActorForm(builder: Builder, actor: ActorEntry, name: string, strength: Strength): void {
  const spellings = spell(name, "first");
  for (const [index, spelling] of spellings.entries()) {
    const weakened = index > 0 && spelling.length === 1 && strength === "full";
    const forms = formsOf(builder, spelling);
    if (forms === null || forms.actors.some((form) => form.actor === actor)) continue;
    forms.actors.push({
      actor,
      strength: weakened ? "short" : strength,
      capitals: spelling.capitals,
      letters: spelling.letters,
    });
  }
}

function addPlaceForms(builder: Builder, place: PlaceEntry): void {
  const { label, names, arabic, kind } = place;
  for (const name of [label, ...names, ...arabic]) {
    const afterComma = kind === "province" && ABBREVIATED.test(name);
    for (const spelling of spellPlace(place, name)) {
      const forms = formsOf(builder, spelling);
      if (forms === null || forms.places.some((form) => form.place === place)) continue;
      const { capitals, letters } = spelling;
      forms.places.push({ place, capitals, letters, afterComma });
    }
  }
}

function formsOf({ heads, forms }: Builder, { key, length }: Spelling) {
  if (length > LONGEST || key === "") return null;
  const known = forms.get(key);
  if (known !== undefined) return known;
  const added: OpenForms = { actors: [], places: [] };
  forms.set(key, added);
  branchOf(heads, key, length).forms = added;
  return added;
}

function branchOf(heads: Map<string, Growing>, key: string, length: number): Growing {
  if (length === 1) return growBranch(heads, key);
  const [head = "", ...rest] = key.split(" ");
  let branch = growBranch(heads, head);
  for (const word of rest) {
    branch.next ??= new Map();
    branch = growBranch(branch.next, word);
  }
  return branch;
}

function growBranch(branches: Map<string, Growing>, word: string): Growing {
  const known = branches.get(word);
  if (known !== undefined) return known;
  const grown: Growing = { forms: null, next: null };
  branches.set(word, grown);
  return grown;
}

function wordsOfNames({ label, names, arabic }: ActorEntry): ReadonlySet<string> {
  const spellings = [label, ...names, ...arabic].flatMap((name) =>
    spell(name, "first").slice(0, 1),
  );
  return new Set(spellings.flatMap(({ key }) => key.split(" ")));
}
