import { fold } from "#lib/article/fold";
import { hasPlainCapital, readPieces } from "#lib/article/read-pieces";
import type { DateLanguage, LexiconEntry } from "#lib/extract/dates/language";
import { readDigits } from "#lib/extract/dates/read-digits";
import { settleNumbers } from "#lib/extract/dates/settle-numbers";
import type { Term, TermKind } from "#lib/extract/dates/term";

// Digits with what joins them; "a.m."; a word; or a mark. The lengths are open but nothing is tried twice.
const PIECE =
  /(\p{Nd}+(?:,\p{Nd}{3}(?!\p{Nd})|[.:/\-–—]\p{Nd}+)*)|([ap]\.m\.?(?!\p{L}))|(\p{L}[\p{L}\p{M}\u0640\u200C\u200D]*(?:['’]\p{L}[\p{L}\p{M}]*)*)|[^\s\p{Cf}]/giu;
const ARABIC = /[\u0600-\u06FF]/;
const CAPITAL = /^\p{Lu}/u;
const POSSESSIVE = /['’]s$/;
const NO_PARTS: readonly number[] = [];
const MARKS: Readonly<Record<string, TermKind>> = {
  ",": ",",
  "،": ",",
  "(": "(",
  ")": ")",
  "-": "-",
  "–": "-",
  "—": "-",
  "‑": "-",
  "/": "/",
};
/** Kinds that may be lower case; months and weekdays may not. */
const NEEDS_CAPITAL = new Set<TermKind>(["M", "m", "W", "w"]);

/** The words, numbers and marks of a sentence, each with the kinds its language knows for it. */
export function readTerms(sentence: string, language: DateLanguage): Term[] {
  const terms: Term[] = [];
  readPieces(sentence, PIECE, {
    word: (word, start) =>
      terms.push(knownWord(word, word.toLowerCase(), hasPlainCapital(word), start, language)),
    match: ({ 0: text, 1: digits, 2: half, 3: word, index }) => {
      if (digits !== undefined) terms.push(readDigits(text, index));
      else if (half !== undefined) terms.push(readHalf(text, index));
      else if (word !== undefined) readWord(terms, text, index, language);
      else terms.push(plain(text, text, index, MARKS[text] ?? "x", 0));
    },
  });
  return settleNumbers(joinPhrases(terms, language), sentence);
}

function plain(text: string, key: string, start: number, kind: TermKind, value: number): Term {
  const end = start + text.length;
  return { start, end, key, kind, value, parts: NO_PARTS, capital: false, joined: false };
}

function readHalf(text: string, start: number): Term {
  return plain(text, "a.m.", start, "A", /^p/i.test(text) ? 1 : 0);
}

/** Adds a word, and after "Thursday's" the mark of the possessive. */
function readWord(terms: Term[], text: string, start: number, language: DateLanguage): void {
  const possessive = POSSESSIVE.test(text);
  const stem = possessive ? text.slice(0, -2) : text;
  terms.push(
    ARABIC.test(stem) ? arabicWord(stem, start, language) : latinWord(stem, start, language),
  );
  if (possessive) terms.push(plain("'s", "'s", start + stem.length, "'", 0));
}

function latinWord(text: string, start: number, language: DateLanguage): Term {
  const key = text.toLowerCase().replace("’", "'");
  return knownWord(text, key, CAPITAL.test(text), start, language);
}

function knownWord(
  text: string,
  key: string,
  capital: boolean,
  start: number,
  { lexicon }: DateLanguage,
): Term {
  const entry = lexicon.get(key);
  const known = entry !== undefined && (capital || !NEEDS_CAPITAL.has(entry.kind));
  const kind = known ? entry.kind : capital ? "c" : "x";
  const value = known ? entry.value : 0;
  const end = start + text.length;
  return { start, end, key, kind, value, parts: NO_PARTS, capital, joined: false };
}

/** A known word may have an "and" or a preposition joined to it, which is no part of the expression. */
function arabicWord(text: string, start: number, language: DateLanguage): Term {
  const key = fold(text);
  const entry = language.lexicon.get(key);
  if (entry !== undefined) return plain(text, key, start, entry.kind, entry.value);
  return stripped(text, key, start, language) ?? plain(text, key, start, "x", 0);
}

function stripped(text: string, key: string, start: number, language: DateLanguage): Term | null {
  if (language.proclitics === null) return null;
  const letters = language.proclitics.exec(text)?.[0].length ?? 0;
  for (let cut = 1; cut <= letters; cut++) {
    const entry = lookUp(fold(text.slice(cut)), text[cut - 1] ?? "", language);
    if (entry === undefined) continue;
    const term = plain(text.slice(cut), key, start + cut, entry.kind, entry.value);
    return { ...term, key: fold(text.slice(cut)), joined: text.startsWith("و") };
  }
  return null;
}

// "for the Thursday" loses the article's alef: لل for لال.
function lookUp(key: string, before: string, { lexicon }: DateLanguage): LexiconEntry | undefined {
  return (
    lexicon.get(key) ?? (before === "ل" && key.startsWith("ل") ? lexicon.get(`ا${key}`) : undefined)
  );
}

/** Makes one term of the words of a known phrase: "تشرين الأول", "the day before yesterday". */
function joinPhrases(terms: Term[], { lexicon, phrases }: DateLanguage): Term[] {
  const joined: Term[] = [];
  for (let i = 0; i < terms.length; ) {
    const first = terms[i] as Term;
    const seconds = phrases.get(first.key);
    const second = seconds === undefined ? undefined : terms[i + 1];
    let length = (second && seconds?.get(joinedKey(second))) ?? 1;
    for (; length > 1; length--) {
      const key = keyOf(terms, i, length);
      const entry = lexicon.get(key);
      if (entry === undefined) continue;
      const end = terms[i + length - 1]?.end ?? first.end;
      joined.push({ ...first, end, key, kind: entry.kind, value: entry.value });
      break;
    }
    if (length <= 1) joined.push(first);
    i += Math.max(length, 1);
  }
  return joined;
}

function keyOf(terms: readonly Term[], from: number, length: number): string {
  let key = terms[from]?.key ?? "";
  for (let i = from + 1; i < from + length && i < terms.length; i++)
    key += ` ${joinedKey(terms[i]!)}`;
  return key;
}

/** A term's key within a phrase: "الثامن والعشرين" has its "and" inside. */
const joinedKey = ({ key, joined }: Term) => (joined ? `و${key}` : key);
