import type { Matcher } from "#lib/extract/build-matcher";
import { type Hit, hasShape, lookUpNames } from "#lib/extract/look-up-names";
import { type PlaceForm, takesArticle } from "#lib/extract/name-forms";
import {
  ARABIC_LOCATIVES,
  CALENDAR_WORDS,
  FUNCTION_WORDS,
  GIVEN_NAMES,
  GROUP_WORDS,
  LIST_LINKS,
  LOCAL_NOUNS,
  LOCATIVES,
  NAME_TAILS,
  PERSON_TITLES,
  TITLES,
  WEAK_LOCATIVES,
} from "#lib/extract/name-words";
import { NATIONALITIES } from "#lib/extract/nationalities";
import { indexBefore, type Line } from "#lib/extract/read-line";
import type { Word } from "#lib/extract/read-words";

/** How clearly the words around a name say that it is a place. */
type Support = "strong" | "weak" | "bare";

export type PlaceEvidence = {
  readonly support: Support;
  /** Country or region written after it ("Paris, Texas"). */
  readonly within: PlaceForm["place"] | null;
};

/** A place found just before, of a list that may go on ("Basra, Kut and Najaf"). */
export type Previous = { readonly end: number; readonly support: Support } | null;

/** `null`: these words are no place here; "surname": they are part of a person's or another name. */
export type Judgement = PlaceEvidence | "surname" | null;

const PLACE_NOUNS = new Set(
  "city town village province governorate district capital port outskirts streets heart center centre suburb suburbs north south east west northeast northwest southeast southwest people residents area areas parts part".split(
    " ",
  ),
);
const SHORTEST_BARE_ARABIC = 3;
const LONGEST_ABBREVIATION = 4;

/** Judges the words of a hit as the name of the place of `form`. */
export function judgePlace(
  form: PlaceForm,
  hit: Hit,
  line: Line,
  matcher: Matcher,
  previous: Previous,
): Judgement {
  const { words } = line;
  const first = words[hit.first]!;
  if (first.arabic) return judgeArabic(hit, line);
  const before = takesArticle(form.place) ? indexBefore(line, hit.first) : hit.first - 1;
  const last = hit.first + hit.count - 1;
  if (isCompound(words, before + 1, last) || isOtherAbbreviation(form, hit, line)) return null;
  if (form.afterComma && !followsComma(line, hit.first)) return null;
  if (form.afterComma || form.letters !== null) return { support: "strong", within: null };
  const within = placeAfterComma(line, last, matcher);
  const support = within === null ? supportBefore(line, before, previous) : "strong";
  if (isWholeName(form, hit)) return { support: "strong", within };
  if (nameBefore(line, before, previous)) return "surname";
  const right = nameAfter(line, last);
  if (right === "tail") return null;
  if (right === null || within !== null) return { support, within };
  const part = GIVEN_NAMES.has(first.key) || GROUP_WORDS.has(first.key);
  const placed = supportBefore(line, before, null) === "strong" && !part;
  if (placed) return { support: "weak", within };
  return form.place.kind === "city" ? "surname" : null;
}

function judgeArabic({ first, count, skip }: Hit, { words }: Line): Judgement {
  const name = words[first]!;
  const before = words[first - 1];
  const supported = skip > 0 || (before !== undefined && ARABIC_LOCATIVES.has(before.key));
  if (!supported && count === 1 && name.key.length < SHORTEST_BARE_ARABIC) return null;
  return { support: supported ? "strong" : "bare", within: null };
}

/** A facility or region of several words is a name by itself; a city of several is not ("New York Times"). */
function isWholeName({ place }: PlaceForm, { count }: Hit): boolean {
  return count > 1 && place.kind !== "city";
}

/** "Iran-backed", "pro-Iran", "Baghdad-based": a quality of something else. */
function isCompound(words: readonly Word[], first: number, last: number): boolean {
  const before = words[first - 1];
  const after = words[last + 1];
  if (after?.hyphenated && !after.capital) return true;
  return words[first]!.hyphenated && before !== undefined && !before.capital;
}

/** "LEO" in running text is an abbreviation, not the town of Leo. */
function isOtherAbbreviation({ place, letters }: PlaceForm, hit: Hit, line: Line): boolean {
  const { text } = line.words[hit.first]!;
  if (letters !== null || place.curated || hit.count > 1 || line.setting !== "mixed") return false;
  return text.length <= LONGEST_ABBREVIATION && text === text.toUpperCase();
}

function followsComma({ words, text }: Line, first: number): boolean {
  const before = words[first - 1];
  return before !== undefined && text.slice(before.end, words[first]!.start) === ", ";
}

/** Whether the word before makes the name a part of a longer one: a title, a given name, any capital. */
function nameBefore(line: Line, index: number, previous: Previous): boolean {
  const { words, setting } = line;
  const before = words[index];
  if (before === undefined || !words[index + 1]!.joined || previous?.end === index) return false;
  if (PERSON_TITLES.has(before.key) && before.capital) return true;
  if (!before.capital || isNeutral(before) || TITLES.has(before.key)) return false;
  return setting === "mixed" || GIVEN_NAMES.has(before.key);
}

/** Whether the word after carries the name on: "tail" of a paper or team, or part of another "name". */
function nameAfter({ words, setting }: Line, last: number): "tail" | "name" | null {
  const after = words[last + 1];
  if (after === undefined || !after.joined || !after.capital) {
    return after?.joined && after.article ? "name" : null;
  }
  if (NAME_TAILS.has(after.key)) return "tail";
  if (setting !== "mixed" || isNeutral(after) || TITLES.has(after.key)) return null;
  return LOCAL_NOUNS.has(after.key) || after.hyphenated ? null : "name";
}

function isNeutral({ key }: Word): boolean {
  return (
    FUNCTION_WORDS.has(key) ||
    CALENDAR_WORDS.has(key) ||
    LOCATIVES.has(key) ||
    WEAK_LOCATIVES.has(key) ||
    NATIONALITIES.has(key)
  );
}

function supportBefore(line: Line, index: number, previous: Previous): Support {
  const { words } = line;
  const before = words[index];
  if (before === undefined) return "bare";
  if (previous !== null && continuesList(line, index, previous)) return previous.support;
  if (!words[index + 1]!.joined) return "bare";
  const { key } = before;
  if (key === "the" && before.joined) return supportBefore(line, index - 1, null);
  if (LOCATIVES.has(key)) return "strong";
  if (key === "of" && PLACE_NOUNS.has(words[index - 1]?.key ?? "")) return "strong";
  return WEAK_LOCATIVES.has(key) ? "weak" : "bare";
}

/** Only a comma, or "and", lies between the place before and this one. */
function continuesList({ words, text }: Line, index: number, { end }: { end: number }): boolean {
  const start = words[index + 1]!.start;
  if (end === index) return /^, ?$|^\/$|^-$/.test(text.slice(words[index]!.end, start));
  return end === index - 1 && LIST_LINKS.has(words[index]!.key) && words[index + 1]!.joined;
}

/** The country, province or state after ", " or " (". */
function placeAfterComma(line: Line, last: number, matcher: Matcher): PlaceForm["place"] | null {
  const { words, text, setting } = line;
  const after = words[last + 1];
  if (after === undefined || !after.capital) return null;
  const gap = text.slice(words[last]!.end, after.start);
  if (gap !== ", " && gap !== " (") return null;
  for (const hit of lookUpNames(words, last + 1, matcher)) {
    const region = hit.forms.places.find(
      (form) =>
        form.place.kind !== "city" &&
        form.place.kind !== "facility" &&
        hasShape(form, hit, words, setting),
    );
    if (region !== undefined) return region.place;
  }
  return null;
}
