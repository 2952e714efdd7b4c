import { isPeople, type Quantity } from "#lib/extract/figures/quantity";
import { endOfSingle } from "#lib/extract/figures/read-quantities";
import type { Word } from "#lib/extract/figures/split-words";
import {
  AUXILIARIES,
  COMPOUND_HEADS,
  DENIALS,
  FILLERS,
  LEAVING,
  MODALS,
  TAKING,
  TOLL_LEADS,
  TRIGGERS,
  type Trigger,
  type TriggerForm,
} from "#lib/extract/figures/triggers";
import { FUNCTION_WORDS } from "#lib/extract/name-words";

/** A quantity and what a trigger in its sentence says of it. */
export type Linked = {
  readonly metric: string;
  readonly quantity: Quantity;
  /** Words of the trigger, from and to. */
  readonly from: number;
  readonly to: number;
  /** Figures of one coordination share a number: "two of A and two of B were killed". */
  readonly chain: number;
  /** "including two children": the quantity of which it is part. */
  readonly within: Quantity | null;
};

type Found = Trigger & { readonly from: number; readonly to: number };

type Ground = {
  readonly words: readonly Word[];
  readonly from: number;
  readonly to: number;
  readonly byStart: ReadonlyMap<number, Quantity>;
  readonly byEnd: ReadonlyMap<number, Quantity>;
  readonly links: Map<Quantity, Linked>;
};

const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));
const BE = set("was were is are am be been being got get gets getting");
const BREAKS = set('. ; : ! ? ( ) [ ] “ ” " « » — – |');
const SUBORDINATORS =
  set(`after when while although though but because as before since until whereas that which
  who whom if where than amid despite so`);
const CONJUNCTIONS = set("and , plus & along together");
const RELATIVES = set("who that which");
const DETERMINERS = set("the all his her its their our both these those");
const POSSESSIVES = set("his her its their our");
const PREPOSITIONS =
  set(`in on at by from of near inside outside during with aboard among across around
  between through throughout belonging for under over against via en including to into`);
const HEADLINE_NEXT = set(
  "in on at by during when after as near while over following amid outside inside",
);
// A present tense after these tells what anyone would do, not what happened.
const GENERIC_LEADS = set("to who that which anyone whoever he she they we you i not never");
const INCLUDING = set("including among includes included");
const SUBJECT_REACH = 14;
const OBJECT_REACH = 9;
const DENIAL_REACH = 12;
const MODAL_REACH = 5;
const TOLL_REACH = 16;
const OWNER_REACH = 4;

/** What the triggers of words `from` to `to` (a sentence) say of its quantities, in order. */
export function linkFigures(
  words: readonly Word[],
  from: number,
  to: number,
  quantities: readonly Quantity[],
): Linked[] {
  const ground: Ground = {
    words,
    from,
    to,
    byStart: new Map(quantities.map((quantity) => [quantity.from, quantity])),
    byEnd: new Map(quantities.map((quantity) => [quantity.to, quantity])),
    links: new Map(),
  };
  const triggers = findTriggers(ground);
  linkInside(ground, quantities);
  for (const trigger of triggers) if (SUBJECT_FORMS.has(trigger.form)) linkSubject(ground, trigger);
  for (const trigger of triggers) if (OBJECT_FORMS.has(trigger.form)) linkObject(ground, trigger);
  for (const trigger of triggers) if (trigger.form === "noun") linkNoun(ground, trigger);
  linkTolls(ground);
  linkParts(ground, quantities);
  return [...ground.links.values()].sort((a, b) => a.quantity.from - b.quantity.from);
}

const SUBJECT_FORMS: ReadonlySet<TriggerForm> = new Set([
  "participle",
  "adjective",
  "intransitive",
] as const);
const OBJECT_FORMS: ReadonlySet<TriggerForm> = new Set([
  "participle",
  "active",
  "present",
] as const);

function findTriggers({ words, from, to }: Ground): Found[] {
  const found: Found[] = [];
  for (let i = from; i < to; i++) {
    if (words[i]?.kind !== "word") continue;
    const rows = TRIGGERS.get(words[i]?.key ?? "")?.filter((row) => matches(words, i, row)) ?? [];
    const longest = rows[0]?.rest.length ?? 0;
    for (const row of rows) {
      if (row.rest.length < longest) continue;
      const trigger = { ...row, from: i, to: i + 1 + row.rest.length };
      if (!isUnreal(words, from, trigger)) found.push(trigger);
    }
    i += longest;
  }
  return found;
}

const matches = (words: readonly Word[], i: number, { rest }: Trigger) =>
  rest.every((key, k) => words[i + 1 + k]?.key === key);

/** What could be, was tried, was denied, or is the name of a thing ("death threats"). */
function isUnreal(words: readonly Word[], start: number, trigger: Found): boolean {
  const { from: a, to: b, form } = trigger;
  if (COMPOUND_HEADS.has(words[b]?.key ?? "")) return true;
  const infinitive = form === "present" || words[a]?.key === "die" || words[a]?.key === "flee";
  if (infinitive && GENERIC_LEADS.has(words[a - 1]?.key ?? "")) return true;
  for (let k = a - 1; k >= start && k >= a - DENIAL_REACH; k--) {
    const word = words[k];
    if (word === undefined || BREAKS.has(word.key) || (word.key === "," && k < a - 3)) return false;
    const near = k >= a - MODAL_REACH;
    if (near && MODALS.has(word.key) && !word.capital) return true;
    if (near && (word.key === "and" || word.key === "but") && form !== "noun") return false;
    if (DENIALS.has(word.key) && (near || word.key.startsWith("den"))) return true;
    if (word.key === "if" || word.key === "unless") return true;
  }
  return false;
}

// --- "12 wounded soldiers"

function linkInside(ground: Ground, quantities: readonly Quantity[]) {
  for (const quantity of quantities) {
    if (quantity.inside === null || !isPeople(quantity)) continue;
    const range = { from: quantity.from, to: quantity.to };
    add(ground, quantity, { ...quantity.inside, ...range }, ground.links.size);
  }
}

function add(ground: Ground, quantity: Quantity, trigger: Found, chain: number, metric?: string) {
  if (ground.links.has(quantity)) return;
  const { from, to } = trigger;
  ground.links.set(quantity, {
    metric: metric ?? trigger.metric,
    quantity,
    from,
    to,
    chain,
    within: null,
  });
}

// --- the subject before: "two militiamen from A and another two from B were killed"

function linkSubject(ground: Ground, trigger: Found) {
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
  for (const member of chainLeft(ground, subject)) add(ground, member, trigger, chain, metric);
}

// "killed or wounded": one count for both
function pairedBefore({ words }: Ground, trigger: Found): Found | null {
  const joint = words[trigger.from - 1]?.key;
  if (joint !== "or" && joint !== "and") return null;
  const row = TRIGGERS.get(words[trigger.from - 2]?.key ?? "")?.find(
    ({ rest }) => rest.length === 0,
  );
  if (row === undefined || row.form === "noun") return null;
  return { ...row, from: trigger.from - 2, to: trigger.from - 1 };
}

// The second of "killed or wounded" speaks for both, unless it has an object of its own.
function isFirstOfPair(ground: Ground, { to, form }: Found): boolean {
  const { words } = ground;
  if (!/^(?:or|and)$/.test(words[to]?.key ?? "") || form !== "participle") return false;
  const second = TRIGGERS.get(words[to + 1]?.key ?? "")?.find((row) => row.form === form);
  return second !== undefined && objectAt(ground, to + 2) === undefined;
}

function skipFillers(words: readonly Word[], from: number, start: number) {
  let be = false;
  let at = from;
  for (; at >= start; at--) {
    const key = words[at]?.key ?? "";
    if (BE.has(key)) be = true;
    else if (!AUXILIARIES.has(key) && !FILLERS.has(key) && !/ly$/.test(key)) break;
  }
  return { at, be };
}

function isSubjectOf(ground: Ground, subject: Quantity, trigger: Found, passive: boolean): boolean {
  const next = ground.words[trigger.to];
  if (trigger.form === "participle" && !passive && objectAt(ground, trigger.to) !== undefined)
    return false;
  if (subject.of === "thing" || subject.of === "money") return false;
  if (subject.of === "unknown" && !takesUnknown(trigger)) return false;
  if (!isPeople(subject) && subject.of !== "unknown" && subject.of !== "body") return false;
  if (subject.named !== null && (trigger.form === "intransitive" || trigger.form === "adjective"))
    return false;
  if (trigger.metric === "displaced" && !leaves(ground, trigger)) return false;
  const alone = subject.single || subject.named !== null;
  const ends = next === undefined || next.kind === "mark" || HEADLINE_NEXT.has(next.key);
  return passive || trigger.form === "adjective" || !alone || ends;
}

const takesUnknown = ({ metric }: Found) => metric === "killed" || metric === "wounded";

function leaves({ words }: Ground, { from, to, form }: Found): boolean {
  const key = words[from]?.key ?? "";
  if (form === "participle" || (key !== "fled" && key !== "flee" && key !== "forcing")) return true;
  return words.slice(to, to + OBJECT_REACH).some((word) => LEAVING.has(word.key));
}

/** The quantity that ends at word `at`, or before the phrases and insertions that end there. */
function findSubject(ground: Ground, at: number): Quantity | undefined {
  const { words, byEnd } = ground;
  const least = Math.max(ground.from, at + 1 - SUBJECT_REACH);
  for (let end = at + 1; end > least; ) {
    const here = byEnd.get(end);
    if (here !== undefined && usable(here) && opensPhrase(words, end, at)) return here;
    const word = words[end - 1];
    if (word?.key === ",") return beforeInsertion(ground, end - 1);
    if (word === undefined || blocksSubject(words, end - 1)) return undefined;
    end = here === undefined ? end - 1 : here.from;
  }
  return undefined;
}

const usable = (quantity: Quantity) => quantity.of !== "thing" && quantity.of !== "money";

// Between a subject and its verb stands nothing, or a phrase that a preposition or participle opens.
function opensPhrase(words: readonly Word[], end: number, at: number): boolean {
  if (end === at + 1) return true;
  const next = words[end]?.key ?? "";
  return (
    PREPOSITIONS.has(next) || RELATIVES.has(next) || /(?:ed|ing)$/.test(next) || FILLERS.has(next)
  );
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
    if (opened !== undefined && usable(opened)) return opened;
  }
  return undefined;
}

/** The members of a coordination that ends with `last`, in order. */
function chainLeft(ground: Ground, last: Quantity): Quantity[] {
  const chain = [last];
  for (let first = last; chain.length < 12; ) {
    const joint = jointBefore(ground, first.from - 1);
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
    if (here !== undefined && usable(here) && (end === at + 1 || PREPOSITIONS.has(next)))
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

// --- the object after: "killed two soldiers and a child"

function linkObject(ground: Ground, trigger: Found) {
  const first = objectAt(ground, trigger.to);
  if (first === undefined || ground.links.has(first) || isPassive(ground, trigger)) return;
  if (!isObjectOf(ground, first, trigger)) return;
  const pair = pairedBefore(ground, trigger);
  const metric = pair !== null && pair.metric !== trigger.metric ? "casualties" : trigger.metric;
  const chain = ground.links.size;
  for (const member of chainRight(ground, first)) add(ground, member, trigger, chain, metric);
}

const isPassive = ({ words, from }: Ground, trigger: Found) =>
  trigger.form === "participle" && skipFillers(words, trigger.from - 1, from).be;

function isObjectOf(ground: Ground, object: Quantity, trigger: Found): boolean {
  if (object.of === "unknown") return takesUnknown(trigger);
  if (object.of === "bare" && ground.words[trigger.from]?.key.startsWith("captur")) return false;
  if (trigger.metric === "displaced" && !leaves(ground, trigger)) return false;
  return isPeople(object) || object.of === "body";
}

/** The quantity that stands as object at word `at`: "the two men", "his deputy", "militia leader Ali Hasan". */
function objectAt(ground: Ground, at: number): Quantity | undefined {
  const { words, byStart, to } = ground;
  let k = at;
  while (k < to && (words[k]?.key === "also" || /ly$/.test(words[k]?.key ?? ""))) k += 1;
  const owned = ownedAt(ground, k);
  if (owned !== undefined) return owned;
  while (k < to && DETERMINERS.has(words[k]?.key ?? "")) k += 1;
  const direct = byStart.get(k);
  if (direct !== undefined) return k > at && direct.single ? undefined : named(ground, direct);
  for (let j = k; j < k + 5 && j < to; j++) {
    const later = byStart.get(j);
    if (later !== undefined) return later.named === null ? undefined : later;
    if (words[j]?.kind !== "word" || FUNCTION_WORDS.has(words[j]?.key ?? "")) return undefined;
  }
  return undefined;
}

// "his brother", "Hasan's deputy in the council, Omar Said"
function ownedAt(ground: Ground, k: number): Quantity | undefined {
  const owner = endOfOwner(ground, k);
  if (owner === null) return undefined;
  const head = endOfSingle(ground.words, owner);
  if (head === null) return undefined;
  const inner = ground.byStart.get(k);
  if (inner !== undefined && inner.named === null) return undefined;
  const one = { low: 1, high: 1, bound: "exactly" as const, from: k, to: head.to };
  const rest = { named: null, actor: null, within: false, single: true, inside: null };
  return named(ground, { ...one, of: head.of, ...rest });
}

function endOfOwner({ words, byStart }: Ground, k: number): number | null {
  if (POSSESSIVES.has(words[k]?.key ?? "")) return k + 1;
  const name = byStart.get(k);
  if (name?.named != null) return words[name.to - 1]?.possessive === true ? name.to : null;
  for (let j = k; j < k + OWNER_REACH && words[j]?.kind === "word"; j++) {
    if (words[j]?.possessive) return j + 1;
  }
  return null;
}

// "a commander, Ali Hasan": the name says who the one is
function named(ground: Ground, quantity: Quantity): Quantity {
  if (!quantity.single) return quantity;
  for (let k = quantity.to; k < quantity.to + 8 && k < ground.to; k++) {
    const name = ground.byStart.get(k);
    if (name?.named != null) return { ...name, from: quantity.from };
    const key = ground.words[k]?.key ?? "";
    if (key === ",") {
      const name = nameAt(ground, k + 1);
      return name === undefined ? quantity : { ...name, from: quantity.from };
    }
    if (BREAKS.has(key) || key === "and" || TRIGGERS.has(key) || SUBORDINATORS.has(key)) break;
  }
  return quantity;
}

function nameAt({ words, byStart }: Ground, k: number): Quantity | undefined {
  const name = byStart.get(k);
  if (name?.named == null) return undefined;
  const next = words[name.to];
  return next === undefined || next.kind === "mark" ? name : undefined;
}

function chainRight(ground: Ground, first: Quantity): Quantity[] {
  const chain = [first];
  for (let last = first; chain.length < 12; ) {
    const more = memberAfter(ground, last.to);
    if (more === undefined || ground.links.has(more)) break;
    chain.push(more);
    last = more;
  }
  return chain;
}

function memberAfter(ground: Ground, at: number): Quantity | undefined {
  const { words, byStart, to } = ground;
  for (let k = at; k < to && k < at + OBJECT_REACH; k++) {
    const key = words[k]?.key ?? "";
    if (key === "including" || BREAKS.has(key) || AUXILIARIES.has(key) || TRIGGERS.has(key))
      return undefined;
    if (SUBORDINATORS.has(key) && key !== "as") return undefined;
    if (!CONJUNCTIONS.has(key) && key !== "well") continue;
    const start = afterJoint(words, k);
    const more = byStart.get(start);
    // After a name a comma and "a commander" say who that is.
    const apposed = key === "," && more?.single === true && ground.byEnd.get(at)?.named != null;
    if (more !== undefined) return isMember(ground, more) && !apposed ? more : undefined;
    if (key === "and") return undefined;
  }
  return undefined;
}

function afterJoint(words: readonly Word[], k: number): number {
  let next = k + 1;
  while (/^(?:and|as|also|with|another|the)$/.test(words[next]?.key ?? "") && next < k + 4) {
    if (words[next]?.key === "another") break;
    next += 1;
  }
  return next;
}

function isMember({ words, to }: Ground, quantity: Quantity): boolean {
  if (!isPeople(quantity) || quantity.within) return false;
  const next = words[quantity.to];
  if (next === undefined || quantity.to >= to || next.kind === "mark") return true;
  return PREPOSITIONS.has(next.key) || CONJUNCTIONS.has(next.key) || SUBORDINATORS.has(next.key);
}

// --- "the deaths of two", "two deaths", "Hasan's killing"

function linkNoun(ground: Ground, trigger: Found) {
  const { words, byEnd } = ground;
  const key = words[trigger.from]?.key ?? "";
  if (words[trigger.to]?.key === "of") {
    const first = objectAt(ground, trigger.to + 1);
    const natural = first?.named != null && key.startsWith("death");
    if (
      first === undefined ||
      natural ||
      ground.links.has(first) ||
      !isObjectOf(ground, first, trigger)
    )
      return;
    const chain = ground.links.size;
    for (const member of chainRight(ground, first)) add(ground, member, trigger, chain);
    return;
  }
  const before = byEnd.get(trigger.from);
  if (before === undefined || !usable(before)) return;
  if (before.named !== null) {
    const victim = words[before.to - 1]?.possessive === true && key !== "death" && key !== "arrest";
    if (victim) add(ground, before, trigger, ground.links.size);
    return;
  }
  if (key !== "lives" || takesLives(ground, before))
    add(ground, before, trigger, ground.links.size);
}

function takesLives({ words }: Ground, { from, to }: Quantity): boolean {
  const around = [...words.slice(Math.max(0, from - 3), from), ...words.slice(to, to + 5)];
  return around.some(({ key }) => TAKING.has(key));
}

// --- "the death toll rose to 30", "the number of wounded reached 40"

function linkTolls(ground: Ground) {
  const { words, from, to } = ground;
  for (let i = from; i < to; i++) {
    const metric = tollAt(words, i);
    if (metric === null) continue;
    const quantity = tollCount(ground, i + 1);
    if (quantity === undefined) continue;
    const start = words[i]?.key === "toll" && words[i - 1]?.key === "death" ? i - 1 : i;
    const trigger = { metric, form: "noun" as const, rest: [], from: start, to: i + 1 };
    add(ground, quantity, trigger, ground.links.size);
  }
}

function tollAt(words: readonly Word[], i: number): string | null {
  const key = words[i]?.key;
  if (key === "toll")
    return /^(?:injury|casualty)$/.test(words[i - 1]?.key ?? "") ? "casualties" : "killed";
  if (key !== "number" || words[i + 1]?.key !== "of" || words[i - 1]?.key === "a") return null;
  for (let k = i + 2; k < i + 6; k++) {
    const row = TRIGGERS.get(words[k]?.key ?? "")?.[0];
    if (row !== undefined) return row.metric;
  }
  return null;
}

function tollCount({ words, byStart, to }: Ground, at: number): Quantity | undefined {
  let first: Quantity | undefined;
  for (let k = at; k < to && k < at + TOLL_REACH; k++) {
    const key = words[k]?.key ?? "";
    if (BREAKS.has(key) || MODALS.has(key)) break;
    const here = byStart.get(k);
    if (here === undefined || here.single || here.named !== null || !isPeople(here)) continue;
    const lead = words[k - 1]?.key ?? "";
    if (lead === "to") return here;
    if (TOLL_LEADS.has(lead) || TOLL_LEADS.has(key)) first ??= here;
  }
  return first;
}

// --- "12 people, including two children"; "12 people, two of them children"

function linkParts(ground: Ground, quantities: readonly Quantity[]) {
  for (const whole of [...ground.links.values()]) {
    const part = includedIn(ground, whole);
    if (part === undefined || ground.links.has(part)) continue;
    for (const member of chainRight(ground, part)) addPart(ground, member, whole);
  }
  let whole: Linked | undefined;
  for (const quantity of quantities) {
    const link = ground.links.get(quantity);
    if (link !== undefined && link.within === null) whole = link;
    if (!quantity.within || link !== undefined || whole === undefined) continue;
    if (ground.words[quantity.to]?.kind === "word") addPart(ground, quantity, whole);
  }
}

function addPart(ground: Ground, part: Quantity, whole: Linked) {
  if (ground.links.has(part)) return;
  ground.links.set(part, { ...whole, quantity: part, chain: -1, within: whole.quantity });
}

function includedIn({ words, byStart, to }: Ground, whole: Linked): Quantity | undefined {
  const starts = [whole.quantity.to, Math.max(whole.quantity.to, whole.to)];
  for (const start of starts) {
    for (let k = start; k < to && k < start + OBJECT_REACH; k++) {
      const key = words[k]?.key ?? "";
      if (BREAKS.has(key)) break;
      if (!INCLUDING.has(key)) continue;
      const next = /^(?:them|whom)$/.test(words[k + 1]?.key ?? "") ? k + 2 : k + 1;
      const part = byStart.get(next);
      if (part !== undefined && isPeople(part) && part.low <= whole.quantity.low + 0) return part;
    }
  }
  return undefined;
}
