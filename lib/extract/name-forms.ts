import type { ActorEntry, PlaceEntry } from "#lib/extract/authority-entry";
import { readWords, type Word } from "#lib/extract/read-words";

/** How a written name must look to be taken for a form: checked word by word. */
export type Shape = {
  /** Bit n is set when word n must begin with a capital. */
  readonly capitals: number;
  /** For an abbreviation in capitals ("US", "AAH"): the letters that the text must have exactly. */
  readonly letters: string | null;
};

export type Strength = "full" | "standalone" | "short";
export type ActorForm = Shape & { readonly actor: ActorEntry; readonly strength: Strength };
export type PlaceForm = Shape & {
  readonly place: PlaceEntry;
  /** "Calif.": counts only after a comma. */
  readonly afterComma: boolean;
};

/** One folded spelling: its words joined by spaces, and the shape it wants. */
export type Spelling = Shape & { readonly key: string; readonly length: number };

const PLAIN_WORD = /^[A-Z][a-z]{2,}$/;
const LONGEST_ABBREVIATION = 6;
/** GeoNames and reports write these countries' names with or without "al-", and with -a or -ah. */
const ARABIC_SPEAKING = new Set(
  "IQ SY JO SA KW LB AE QA BH OM YE EG LY TN DZ MA SD PS MR IL".split(" "),
);
const ENDINGS = ["iyah", "iya", "iyya", "iyyah"];
const PROVINCE_NOUN = /^(.*) province$/;

/** Every spelling of a name as it may stand in a text: with and without its articles. */
export function spell(name: string, capitalsNeeded: "all" | "first"): Spelling[] {
  if (PLAIN_WORD.test(name)) {
    return [{ key: name.toLowerCase(), length: 1, capitals: 1, letters: null }];
  }
  const words = readWords(name);
  if (words.length === 0) return [];
  return articleChoices(words).map((chosen) => spelling(chosen, capitalsNeeded));
}

/** The spellings of a place's name, with the variants that its kind and country make likely. */
export function spellPlace(place: PlaceEntry, name: string): Spelling[] {
  const forms = place.kind === "province" ? provinceForms(name, place) : [name];
  if (!takesArticle(place)) return forms.flatMap((form) => spell(form, "all").slice(0, 1));
  return forms.flatMap((form) => spell(form, "all")).flatMap(withEndings);
}

/** Whether "al-" before the name belongs to it ("al-Kut"), as it does not in "El Gore". */
export function takesArticle(place: PlaceEntry): boolean {
  return place.country !== null && ARABIC_SPEAKING.has(place.country);
}

function spelling(words: readonly Word[], capitalsNeeded: "all" | "first"): Spelling {
  const only = words.length === 1 ? words[0] : undefined;
  return {
    key: words.map(({ key }) => key).join(" "),
    length: words.length,
    capitals: capitalMask(words, capitalsNeeded),
    letters: only === undefined ? null : abbreviationOf(only),
  };
}

/** All words; and every choice of articles left out, as long as other words remain. */
function articleChoices(words: readonly Word[]): readonly (readonly Word[])[] {
  const places = words.flatMap(({ article }, index) => (article ? [index] : [])).slice(0, 3);
  const choices: (readonly Word[])[] = [];
  for (let bits = 0; bits < 1 << places.length; bits += 1) {
    const left = new Set(places.filter((_, order) => bits & (1 << order)));
    choices.push(words.filter((_, index) => !left.has(index)));
  }
  return choices.filter((choice) => choice.length > 0);
}

function capitalMask(words: readonly Word[], needed: "all" | "first"): number {
  let mask = 0;
  for (const [index, { capital, article }] of words.entries()) {
    if (!capital || article || index > 30) continue;
    mask |= 1 << index;
    if (needed === "first") break;
  }
  return mask;
}

function abbreviationOf({ text }: Word): string | null {
  const letters = text.replaceAll(".", "");
  const capitals = letters === letters.toUpperCase() && letters !== letters.toLowerCase();
  return capitals && letters.length > 1 && letters.length <= LONGEST_ABBREVIATION ? letters : null;
}

function provinceForms(name: string, { country }: PlaceEntry): readonly string[] {
  const bare = PROVINCE_NOUN.exec(name)?.[1];
  if (country !== "IQ" && bare === undefined) return [name];
  const base = bare ?? name;
  const titled = ["province", "governorate"].flatMap((noun) => [
    `${base} ${noun}`,
    `${noun} of ${base}`,
  ]);
  return bare === undefined ? [name, ...titled] : titled;
}

function withEndings(form: Spelling): Spelling[] {
  const { key } = form;
  const ending = ENDINGS.find((candidate) => key.endsWith(candidate));
  if (ending !== undefined) {
    const stem = key.slice(0, -ending.length);
    return ENDINGS.map((other) => ({ ...form, key: stem + other }));
  }
  if (key.endsWith("ah")) return [form, { ...form, key: key.slice(0, -1) }];
  if (/[bcdfghjklmnpqrstvwxyz]a$/.test(key)) return [form, { ...form, key: `${key}h` }];
  return [form];
}
