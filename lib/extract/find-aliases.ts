import type { ActorEntry } from "#lib/extract/authority-entry";
import type { Forms } from "#lib/extract/build-matcher";
import { readWords, type Word } from "#lib/extract/read-words";

export type Alias = { readonly text: string; readonly actor: ActorEntry };

const PARENTHESIS = /\s?\(([^()]{1,80})\)/y;
const NAMED_AFTER_COMMA =
  /,?\s(?:(?:also|better|widely|commonly|formerly|locally|otherwise)\s)*(?:known\s(?:\w+\s)?as|called|dubbed|aka|a\.k\.a\.)\s(?:the\s)?["“”'‘’]?([^,.;:()"“”]{2,60})/y;
const OR_AFTER_COMMA = /,\sor\s(?:the\s)?["“”]?([^,.;:()"“”]{2,60})["“”]?[,.;)]/y;
const PARTS = /\s*(?:,|;|\/|\bor\b|\band\b)\s*/u;
const CUE =
  /^(?:(?:also|better|widely|commonly|formerly|locally|otherwise)\s)*(?:(?:known\s(?:\w+\s)?as|called|aka|a\.k\.a\.|alias|abbreviated\sas|arabic:|in\sarabic:?|nom\sde\sguerre)\s)(?:the\s)?/iu;
const QUOTES = /^["“”'‘’\s]+|["“”'‘’\s]+$/gu;
const LONGEST_ALIAS = 4;
const ABBREVIATION = /^\p{Lu}[\p{Lu}\p{N}]{1,6}$/u;

/**
 * Names that an article gives an actor right after its full name, which ends at `end`: in parentheses
 * ("(PMF or Hashd al-Shaabi)") or after "known as". Names that mean somebody else are not taken.
 */
export function findAliases(
  text: string,
  end: number,
  actor: ActorEntry,
  ownWords: ReadonlySet<string>,
  lookUp: (key: string) => Forms | undefined,
): Alias[] {
  const aliases: Alias[] = [];
  const enclosed = matchAt(PARENTHESIS, text, end);
  for (const part of enclosed?.split(PARTS) ?? []) take(part.replace(CUE, ""), CUE.test(part));
  const named = matchAt(NAMED_AFTER_COMMA, text, end);
  if (named !== undefined) take(cutToName(named), true);
  const other = matchAt(OR_AFTER_COMMA, text, end);
  if (other !== undefined) take(other, false);
  return aliases;

  function take(raw: string, cued: boolean): void {
    const name = raw.replace(QUOTES, "");
    const words = readWords(name);
    if (!isName(words) || lookUp(keyOf(words)) !== undefined) return;
    if (cued || isLikely(words, actor, ownWords)) aliases.push({ text: name, actor });
  }
}

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[1];
}

/** The leading words that begin with a capital, articles between them included. */
function cutToName(text: string): string {
  const words = readWords(text);
  const stop = words.findIndex(({ capital, article }) => !capital && !article);
  const last = words[(stop < 0 ? words.length : stop) - 1];
  return last === undefined ? "" : text.slice(0, last.end);
}

function isName(words: readonly Word[]): boolean {
  const named = words.filter(({ article }) => !article);
  return (
    named.length > 0 &&
    named.length <= LONGEST_ALIAS &&
    named.every(({ capital, arabic }) => capital || arabic)
  );
}

function keyOf(words: readonly Word[]): string {
  return words.map(({ key }) => key).join(" ");
}

/**
 * Without "known as", an abbreviation must begin like one of the actor's words, one word must be one of
 * them, and a person is given no second name: in parentheses stands a party or an office.
 */
function isLikely(words: readonly Word[], actor: ActorEntry, own: ReadonlySet<string>): boolean {
  const named = words.filter(({ article }) => !article);
  const shares = named.some(({ key }) => own.has(key));
  if (actor.kind === "person" || named.length > 1) return shares || actor.kind !== "person";
  const [only] = named;
  if (only === undefined || !ABBREVIATION.test(only.text)) return shares;
  return [...own].some((word) => word.charAt(0) === only.key.charAt(0));
}
