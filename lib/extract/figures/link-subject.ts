import {
  BREAKS,
  CONJUNCTIONS,
  DETERMINERS,
  HEADLINE_NEXT,
  POSSESSIVES,
  PREPOSITIONS,
  RELATIVES,
  SUBORDINATORS,
} from "#lib/extract/figures/clause-words";
import {
  addLink,
  type Found,
  type Ground,
  isUsable,
  leavesHome,
  pairedBefore,
  skipFillers,
  takesUnknown,
} from "#lib/extract/figures/link-ground";
import { objectAt } from "#lib/extract/figures/link-object";
import { NOUN_BY_WORD } from "#lib/extract/figures/nouns";
import { isPeople, type Quantity } from "#lib/extract/figures/quantity";
import type { Word } from "#lib/extract/figures/split-words";
import { AUXILIARIES, FILLERS, TRIGGERS } from "#lib/extract/figures/triggers";

const SUBJECT_REACH = 14;
const OBJECT_REACH = 9;
/** So many who fled left their homes, wherever they went. */
const MANY = 100;
/** What an object begins with, whatever it is. */
const OBJECT_LEADS = new Set(["a", "an", "another", "him", "them", ...DETERMINERS]);
const TIMES = new Set(
  "day week weekend month year night evening morning same previous following next last".split(" "),
);

/** Links what stands before a trigger: "two of A and another two of B were killed", "30 dead". */
export function linkSubject(ground: Ground, trigger: Found) {
  const { words } = ground;
  if (isFirstOfPair(ground, trigger)) return;
  const pair = pairedBefore(ground, trigger);
  const first = pair ?? trigger;
  const before = skipFillers(words, first.from - 1, ground.from);
  const passive = before.be || trigger.form === "intransitive";
  const subject = passive
    ? findSubject(ground, before.at)
    : (ground.byEnd.get(first.from) ?? ground.byEnd.get(before.at + 1));
  if (subject === undefined || !isSubjectOf(ground, subject, trigger, passive)) return;
  const metric = pair !== null && pair.metric !== trigger.metric ? "casualties" : trigger.metric;
  const chain = ground.links.size;
  for (const member of chainLeft(ground, subject)) addLink(ground, member, trigger, chain, metric);
}

// The second of "killed or wounded" speaks for both, unless it has an object of its own.
function isFirstOfPair(ground: Ground, { to, form }: Found): boolean {
  const { words } = ground;
  if (!/^(?:or|and)$/.test(words[to]?.key ?? "") || form !== "participle") return false;
  const second = TRIGGERS.get(words[to + 1]?.key ?? "")?.find((row) => row.form === form);
  return second !== undefined && objectAt(ground, to + 2) === undefined;
}

function isSubjectOf(ground: Ground, subject: Quantity, trigger: Found, passive: boolean): boolean {
  const next = ground.words[trigger.to];
  if (trigger.form === "participle" && !passive && hasObject(ground, trigger.to)) return false;
  if (subject.of === "thing" || subject.of === "money") return false;
  if (subject.of === "unknown" && !takesUnknown(trigger)) return false;
  if (!isPeople(subject) && subject.of !== "unknown" && subject.of !== "body") return false;
  if (subject.named !== null && (trigger.form === "intransitive" || trigger.form === "adjective"))
    return false;
  const many = subject.low >= MANY && trigger.form === "intransitive";
  if (trigger.metric === "displaced" && !many && !leavesHome(ground, trigger)) return false;
  const alone = subject.single || subject.named !== null;
  const ends = next === undefined || next.kind === "mark" || HEADLINE_NEXT.has(next.key);
  return passive || trigger.form === "adjective" || !alone || ends;
}

/** "Two soldiers killed a shepherd" and "killed the man", but not "two soldiers killed the day before". */
function hasObject(ground: Ground, at: number): boolean {
  if (objectAt(ground, at) !== undefined) return true;
  const [first, second] = [ground.words[at]?.key ?? "", ground.words[at + 1]?.key ?? ""];
  return OBJECT_LEADS.has(first) && !TIMES.has(second);
}

/** The quantity that ends at word `at`, or before the phrases and insertions that end there. */
function findSubject(ground: Ground, at: number): Quantity | undefined {
  const { words, byEnd } = ground;
  const least = Math.max(ground.from, at + 1 - SUBJECT_REACH);
  for (let end = at + 1; end > least; ) {
    const here = byEnd.get(end);
    const told = here === undefined ? null : relativeBefore(words, here);
    if (told !== null) {
      end = told;
      continue;
    }
    if (here !== undefined && isUsable(here) && opensPhrase(words, end, at)) return here;
    const word = words[end - 1];
    if (word?.key === ",") return beforeInsertion(ground, end - 1);
    if (word === undefined || blocksSubject(words, end - 1)) return undefined;
    end = here === undefined ? end - 1 : here.from;
  }
  return undefined;
}

/** Where a relative clause begins that the quantity is the object of: "six soldiers who killed a man were held". */
function relativeBefore(words: readonly Word[], { from }: Quantity): number | null {
  const verb = TRIGGERS.get(words[from - 1]?.key ?? "");
  if (!verb?.some(({ form }) => form === "participle")) return null;
  return RELATIVES.has(words[from - 2]?.key ?? "") ? from - 2 : null;
}

// Between a subject and its verb stands nothing, or a phrase that a preposition or participle opens.
function opensPhrase(words: readonly Word[], end: number, at: number): boolean {
  if (end === at + 1) return true;
  // "82 patients and relatives died"
  const joined = words[end]?.key === "and" && end + 1 === at;
  if (joined && isPluralPeople(words[at]?.key ?? "")) return true;
  const next = words[end]?.key ?? "";
  return (
    PREPOSITIONS.has(next) || RELATIVES.has(next) || /(?:ed|ing)$/.test(next) || FILLERS.has(next)
  );
}

function isPluralPeople(key: string): boolean {
  const noun = NOUN_BY_WORD.get(key);
  return noun === undefined ? /[a-z]s$/.test(key) : !noun.singular && noun.class !== "thing";
}

function blocksSubject(words: readonly Word[], k: number): boolean {
  const key = words[k]?.key ?? "";
  if (BREAKS.has(key) || key === "," || key === "said") return true;
  if (RELATIVES.has(key)) return false;
  if (AUXILIARIES.has(key)) return !RELATIVES.has(words[k - 1]?.key ?? "");
  return (
    SUBORDINATORS.has(key) || TRIGGERS.get(key)?.some(({ form }) => form === "participle") === true
  );
}

// "Two people, including a child, were killed"; "Ali Hasan, a commander of the group, was killed"
function beforeInsertion(ground: Ground, close: number): Quantity | undefined {
  const { words, byEnd } = ground;
  for (let k = close - 1; k > ground.from && k > close - 18; k--) {
    if (BREAKS.has(words[k]?.key ?? "")) return undefined;
    if (words[k]?.key !== ",") continue;
    const opened = byEnd.get(k);
    if (opened !== undefined && isUsable(opened)) return opened;
    const counted = apposedTo(ground, k, close);
    if (counted !== undefined) return counted;
  }
  return undefined;
}

// "Three members of the coalition, two Americans and a Briton, were killed": what the commas enclose
// begins with a count, and names again whom the count before it means.
function apposedTo(ground: Ground, comma: number, close: number): Quantity | undefined {
  const inner = ground.byStart.get(comma + 1);
  if (inner === undefined || inner.to > close || inner.named !== null) return undefined;
  for (let end = comma; end > ground.from && end > comma - OBJECT_REACH; end--) {
    const here = ground.byEnd.get(end);
    if (here !== undefined) return isPeople(here) && here.low > inner.low ? here : undefined;
    if (blocksSubject(ground.words, end - 1)) return undefined;
  }
  return undefined;
}

/** The members of a coordination that ends with `last`, in order. */
function chainLeft(ground: Ground, last: Quantity): Quantity[] {
  const chain = [last];
  for (let first = last; chain.length < 12; ) {
    const owned = POSSESSIVES.has(ground.words[first.from - 1]?.key ?? "");
    const joint = jointBefore(ground, first.from - (owned ? 2 : 1));
    const more = joint === null ? undefined : memberBefore(ground, joint);
    if (more === undefined || ground.links.has(more) || isTaken(ground, more)) break;
    chain.unshift(more);
    first = more;
  }
  return chain;
}

/** Index before "and", ", and", "as well as"; null when nothing joins there. */
function jointBefore({ words }: Ground, at: number): number | null {
  if (words[at]?.key === "as" && words[at - 1]?.key === "well") return at - 3;
  if (!CONJUNCTIONS.has(words[at]?.key ?? "")) return null;
  return words[at - 1]?.key === "," ? at - 2 : at - 1;
}

function memberBefore(ground: Ground, at: number): Quantity | undefined {
  for (let end = at + 1; end > ground.from && end > at - OBJECT_REACH; ) {
    const here = ground.byEnd.get(end);
    const next = ground.words[end]?.key ?? "";
    if (here !== undefined && isUsable(here) && (end === at + 1 || PREPOSITIONS.has(next)))
      return here;
    if (ground.words[end - 1]?.key === "," || blocksSubject(ground.words, end - 1))
      return undefined;
    end = here === undefined ? end - 1 : here.from;
  }
  return undefined;
}

// The object of another verb is no subject: "the army sent 300 troops and two soldiers were killed".
function isTaken({ words, from }: Ground, { from: at, of, named }: Quantity): boolean {
  const before = words[at - 1];
  if (at === from || before === undefined || before.kind === "mark") return false;
  if (of === "bare" && named === null && words[at]?.key === "one") return true;
  return !(CONJUNCTIONS.has(before.key) || SUBORDINATORS.has(before.key) || before.key === "the");
}
