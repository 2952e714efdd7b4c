import type { Span } from "#lib/article/article";
import { type Word, wordAt } from "#lib/extract/figures/split-words";
import { CALENDAR_WORDS, FUNCTION_WORDS, TITLES } from "#lib/extract/name-words";
import { NATIONALITIES } from "#lib/extract/nationalities";

/** A known person mentioned in a paragraph. */
export type KnownPerson = Span & { readonly id: string };

/** Which words of a paragraph are known persons, and which are known not to be. */
export type NameGround = {
  readonly persons: ReadonlyMap<number, KnownPerson>;
  /** Words of places, factions and institutions, by index. */
  readonly blocked: ReadonlySet<number>;
};

type ReadName = {
  readonly from: number;
  readonly to: number;
  /** First word of the name itself, after titles. */
  readonly at: number;
  readonly actor: string | null;
};

const PARTICLES = new Set("al el bin bint ibn ben abu abd de del la van von der ul".split(" "));
const ARTICLE_JOINED = /^(?:al|el|as|ad|ar|ash|an|at|az|ul)-\p{Lu}/u;
const LONGEST = 7;
const isArticleJoined = (text: string) => text.includes("-") && ARTICLE_JOINED.test(text);

/** Words of bodies and places: a capitalised run that holds one names no person. */
export const BODY_WORDS: ReadonlySet<string> = new Set(
  `court party movement state states ministry council zone forces force army police street road airport
  university hospital parliament union nations organization organisation agency company corporation front
  brigade brigades militia group committee office department bank institute association center centre city
  province district house senate congress club team league front guard guards corps airlines press news media
  television radio times post islamic supreme security republic kingdom federation commission bureau service
  services command base camp bridge square mosque church school college stadium park prison river lake sea
  island islands mountain valley county region war day week festival prize award act law bill agreement
  treaty summit conference sunni shiite shia sunnis shiites muslim muslims christian christians jewish jews
  kurdish kurds arab arabs mr north south east west northern southern eastern western white red green black
  football cup world series open olympics`.split(/\s+/),
);

/** Notes which words of a paragraph belong to known names. */
export function readGround(
  words: readonly Word[],
  persons: readonly KnownPerson[],
  others: readonly Span[],
): NameGround {
  const blocked = new Set<number>();
  for (const { start, end } of others) {
    for (let i = wordAt(words, start); (words[i]?.start ?? end) < end; i++) blocked.add(i);
  }
  return {
    persons: new Map(persons.map((person) => [wordAt(words, person.start), person])),
    blocked,
  };
}

/** Whether a word can be part of a name: capitalised (or "al-Sadr"), no weekday, month or nationality. */
export const isNameWord = (word: Word | undefined): boolean =>
  word !== undefined &&
  word.kind === "word" &&
  (word.capital || isArticleJoined(word.text)) &&
  !CALENDAR_WORDS.has(word.key) &&
  !NATIONALITIES.has(word.key);

/** The personal name that starts at word `i`, titles included; null when none does. */
export function readName(words: readonly Word[], i: number, ground: NameGround): ReadName | null {
  const at = skipTitles(words, i);
  const known = ground.persons.get(at);
  if (known !== undefined) return { from: i, to: wordAt(words, known.end), at, actor: known.id };
  if (ground.blocked.has(at) || ground.blocked.has(i)) return null;
  const to = endOfRun(words, at, ground);
  const names = to - at;
  const titled = at > i && words[i]?.capital === true;
  return names >= 2 || (titled && names === 1) ? { from: i, to, at, actor: null } : null;
}

function skipTitles(words: readonly Word[], i: number): number {
  let at = i;
  while (at < i + 3 && words[at]?.possessive === false && TITLES.has(words[at]?.key ?? "")) {
    at += words[at + 1]?.key === "." ? 2 : 1;
  }
  return isNameWord(words[at]) ? at : i;
}

function endOfRun(words: readonly Word[], at: number, ground: NameGround): number {
  let to = at;
  for (let k = at; k < at + LONGEST && !ground.blocked.has(k); k++) {
    const word = words[k];
    if (word === undefined || (k === at && FUNCTION_WORDS.has(word.key))) break;
    if (isNameWord(word)) {
      if (BODY_WORDS.has(word.key)) return at;
      to = k + 1;
      if (word.possessive) break;
    } else if (!PARTICLES.has(word.key) || word.kind !== "word") break;
  }
  return to;
}
