import type { Matcher } from "#lib/extract/build-matcher";
import type { Hit } from "#lib/extract/look-up-names";
import type { ActorForm } from "#lib/extract/name-forms";
import {
  CALENDAR_WORDS,
  FOLLOWERS,
  FUNCTION_WORDS,
  GIVEN_NAMES,
  GROUP_TAILS,
  GROUP_WORDS,
  LOCAL_NOUNS,
  TITLES,
} from "#lib/extract/name-words";
import { NATIONALITIES } from "#lib/extract/nationalities";
import { indexBefore, type Line } from "#lib/extract/read-line";
import type { Word } from "#lib/extract/read-words";

const POSSESSIVE = /^['’‘`´′]s$/iu;

/**
 * Whether the words around a name leave it the name of this actor: not part of another group's name
 * ("Kataib Hezbollah"), nor a surname with another's given name ("Jaafar al-Sadr").
 */
export function isNameOf(form: ActorForm, hit: Hit, line: Line, matcher: Matcher): boolean {
  if (countNameWords(hit, line) > 1) return true;
  if (isAdjective(hit, line)) return false;
  const before = indexBefore(line, hit.first);
  const own = matcher.ownWords.get(form.actor.id);
  return fitsBefore(form, line, before, own) && fitsAfter(form, line, hit.first + hit.count);
}

function countNameWords({ first, count }: Hit, { words }: Line): number {
  return words.slice(first, first + count).filter(({ article }) => !article).length;
}

/** "Iraqi" alone is a nationality, unless it stands as a noun: "al-Iraqi", "Iraqi's", "said Iraqi." */
function isAdjective({ first, count }: Hit, { words, text }: Line): boolean {
  const word = words[first]!;
  const before = words[first - 1];
  if (count > 1 || !NATIONALITIES.has(word.key) || (word.joined && before?.article)) return false;
  if (POSSESSIVE.test(text.slice(word.end, word.end + 2))) return false;
  const linked = before === undefined || before.capital || FUNCTION_WORDS.has(before.key);
  return linked || words[first + 1]?.joined === true;
}

function fitsBefore(
  { actor }: ActorForm,
  { words, setting }: Line,
  index: number,
  own: ReadonlySet<string> | undefined,
): boolean {
  const before = words[index];
  if (before === undefined || !words[index + 1]!.joined || own?.has(before.key)) return true;
  if (GROUP_WORDS.has(before.key)) return false;
  if (isGivenName(before)) return false;
  if (actor.kind !== "person" || !before.capital || before.opens || setting !== "mixed")
    return true;
  return isNeutral(before) || TITLES.has(before.key);
}

/** In Arabic also with a particle written to it ("and Jaafar"). */
function isGivenName({ key, capital, arabic }: Word): boolean {
  if (arabic) return GIVEN_NAMES.has(key) || GIVEN_NAMES.has(key.replace(/^[وفبل]/u, ""));
  return capital && GIVEN_NAMES.has(key);
}

function fitsAfter({ actor, strength, letters }: ActorForm, line: Line, index: number): boolean {
  const after = line.words[index];
  if (after === undefined || !after.joined || letters !== null || line.setting !== "mixed") {
    return true;
  }
  if (GROUP_TAILS.has(after.key) && after.capital && !FOLLOWERS.has(after.key)) return false;
  if (after.article) return strength === "full";
  if (!after.capital || strength === "full") return true;
  if (actor.kind !== "person" && strength === "standalone") return true;
  return isNeutral(after) || FOLLOWERS.has(after.key) || TITLES.has(after.key);
}

function isNeutral({ key }: Word): boolean {
  return (
    FUNCTION_WORDS.has(key) ||
    CALENDAR_WORDS.has(key) ||
    NATIONALITIES.has(key) ||
    LOCAL_NOUNS.has(key)
  );
}
