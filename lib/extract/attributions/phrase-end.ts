import type { Sentence } from "#lib/extract/attributions/cue";
import { DOCUMENT_LINKS, DOCUMENTS, PHRASE_ENDS, PRONOUNS } from "#lib/extract/attributions/cues";
import { readSource } from "#lib/extract/attributions/read-source";
import { isNameWord } from "#lib/extract/figures/read-name";
import type { Word } from "#lib/extract/figures/split-words";
import { CALENDAR_WORDS, TITLES } from "#lib/extract/name-words";

const PHRASE_REACH = 14;

/** End of the noun phrase that starts at word `start`. */
export function phraseEnd({ words, to, masked }: Sentence, start: number): number {
  let k = start;
  for (; k < to && k < start + PHRASE_REACH; k++) {
    const word = words[k]!;
    if (DOCUMENT_LINKS.has(word.key) && DOCUMENTS.has(words[k - 1]?.key ?? "")) continue;
    if (word.key === "to" && TIED.has(words[k - 1]?.key ?? "")) continue;
    const stops =
      k > start &&
      ((PHRASE_ENDS.has(word.key) && !word.capital) || word.kind === "number" || isTime(words, k));
    if (stops || (word.kind === "mark" && word.key !== "." && word.key !== "-") || masked(k)) break;
    if (word.key === "." && (k + 1 >= to || !isShortened(words[k - 1]))) break;
    if (k > start && /^(?:the|a|an)$/.test(word.key) && !LEADS_ON.has(words[k - 1]!.key)) break;
    if (k > start && PRONOUNS.has(word.key)) break;
    if (
      word.key === "and" &&
      !isNameWord(words[k + 1]) &&
      !/^(?:a|the|two|other)$/.test(words[k + 1]?.key ?? "")
    )
      break;
  }
  return k;
}

const isShortened = (word: Word | undefined) =>
  word !== undefined && (/^\p{Lu}$/u.test(word.text) || (word.capital && TITLES.has(word.key)));

const LEADS_ON = new Set(
  "of from in for with within at near and or by to on the than inside outside under".split(" "),
);
const TIED = new Set("close connected linked affiliated loyal belonging near".split(" "));

const isTime = (words: readonly Word[], k: number) =>
  CALENDAR_WORDS.has(words[k]!.key) ||
  /^(?:last|this|earlier|yesterday|today|tomorrow|late|recently)$/.test(words[k]!.key) ||
  (/^(?:on|late|early|in|for)$/.test(words[k]!.key) &&
    (CALENDAR_WORDS.has(words[k + 1]?.key ?? "") ||
      /^(?:a|an|the|which)$/.test(words[k + 1]?.key ?? "")));

/** Reads words `from` up to `to` of a sentence as a source; `any`: whoever stands there speaks. */
export const readPhrase = (
  { text, words, actors }: Sentence,
  from: number,
  to: number,
  any: boolean,
) => readSource(text, words, from, to, actors, any);
