import { tokenize } from "#lib/article/tokenize";
import { stemWord } from "#lib/events/stem-word";
import type { Attribution } from "#lib/extract/analysis";

/** Words before a source's noun that do not tell it from another: articles, numbers, "more". */
const EMPTY_WORDS = new Set(
  (
    "the a an one two three four five six seven eight nine ten several some many multiple various other another " +
    "same local senior unnamed anonymous who that which its their his her said اثنان عده بعض احد"
  ).split(" "),
);
const ENDS_NOUN =
  /\s(?:of|in|from|at|on|with|for|who|that|which|close|familiar|speaking|من|في|ب)\s|,/iu;
const ARABIC_ARTICLE = /^(?:و?ال|لل)(?=.{3})/u;

type Noun = { readonly head: string; readonly kind: readonly string[] };

/**
 * Binds the articles of a comparison: gives a key for who is behind an attribution, the same key for the
 * same source. A named source is one wherever it is cited; an anonymous one only within its article (and
 * the copies of it) or behind the same agency. `null` is the article itself.
 */
export function createOriginKeys(originalOf: (articleId: string) => string) {
  const anonymous = new Map<string, Noun[]>();
  return (attribution: Attribution | null, articleId: string): string => {
    if (attribution === null || attribution.kind === "article")
      return `article ${originalOf(articleId)}`;
    if (attribution.kind !== "anonymous")
      return `named ${attribution.actor ?? plainName(attribution.origin)}`;
    const scope = lastVia(attribution) ?? originalOf(articleId);
    const known = anonymous.get(scope) ?? [];
    anonymous.set(scope, known);
    const noun = nounOf(attribution.origin);
    const found = known.findIndex((other) => sameNoun(noun, other));
    if (found < 0) known.push(noun);
    return `anonymous ${scope} ${found < 0 ? known.length - 1 : found}`;
  };
}

/** The agency or outlet that speaks to the unnamed source, when the article names one. */
function lastVia({ via }: Attribution): string | null {
  const last = via.at(-1);
  return last === undefined ? null : plainName(last);
}

function plainName(name: string): string {
  const words = wordsOf(name);
  return (words.length === 0 ? tokenize(name).map(({ key }) => key) : words).join(" ");
}

const wordsOf = (text: string): string[] =>
  tokenize(text)
    .map(({ key }) => key.replace(ARABIC_ARTICLE, ""))
    .filter((key) => !EMPTY_WORDS.has(key));

/** "two Iraqi security officials in Basra": the officials, Iraqi, security. Arabic puts the noun first. */
function nounOf(origin: string): Noun {
  const phrase = origin.split(ENDS_NOUN)[0] ?? origin;
  const words = wordsOf(phrase).map(stemWord);
  const arabic = /\p{Script=Arabic}/u.test(origin);
  const head = (arabic ? words[0] : words.at(-1)) ?? "";
  return { head, kind: words.filter((word) => word !== head) };
}

function sameNoun(a: Noun, b: Noun): boolean {
  if (a.head !== b.head) return false;
  return (
    a.kind.every((word) => b.kind.includes(word)) || b.kind.every((word) => a.kind.includes(word))
  );
}
