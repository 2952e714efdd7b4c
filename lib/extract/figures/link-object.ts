import {
  BREAKS,
  CONJUNCTIONS,
  DETERMINERS,
  POSSESSIVES,
  PREPOSITIONS,
  SUBORDINATORS,
} from "#lib/extract/figures/clause-words";
import {
  addLink,
  type Found,
  type Ground,
  leavesHome,
  pairedBefore,
  skipFillers,
  takesUnknown,
} from "#lib/extract/figures/link-ground";
import { isPeople, type Quantity } from "#lib/extract/figures/quantity";
import { endOfSingle } from "#lib/extract/figures/read-quantities";
import type { Word } from "#lib/extract/figures/split-words";
import { AUXILIARIES, TRIGGERS } from "#lib/extract/figures/triggers";
import { FUNCTION_WORDS } from "#lib/extract/name-words";

const OBJECT_REACH = 9;
const OWNER_REACH = 4;

/** Links what stands after a trigger: "killed two soldiers and a child". */
export function linkObject(ground: Ground, trigger: Found) {
  const first = objectAt(ground, trigger.to);
  if (first === undefined || ground.links.has(first) || isPassive(ground, trigger)) return;
  if (!isObjectOf(ground, first, trigger)) return;
  // "71 dead and wounded 289 more": an object is of both only after two verbs of one form.
  const before = pairedBefore(ground, trigger);
  const pair = before?.form === trigger.form ? before : null;
  const metric = pair !== null && pair.metric !== trigger.metric ? "casualties" : trigger.metric;
  const chain = ground.links.size;
  for (const member of chainRight(ground, first)) addLink(ground, member, trigger, chain, metric);
}

const isPassive = ({ words, from }: Ground, trigger: Found) =>
  trigger.form === "participle" && skipFillers(words, trigger.from - 1, from).be;

/** Whether a quantity can be what a trigger was done to. */
export function isObjectOf(ground: Ground, object: Quantity, trigger: Found): boolean {
  if (object.of === "unknown") return takesUnknown(trigger);
  if (object.of === "bare" && ground.words[trigger.from]?.key.startsWith("captur")) return false;
  if (trigger.metric === "displaced" && !leavesHome(ground, trigger)) return false;
  return isPeople(object) || object.of === "body";
}

/** The quantity that stands as object at word `at`: "the two men", "his deputy", "militia leader Ali Hasan". */
export function objectAt(ground: Ground, at: number): Quantity | undefined {
  const { words, byStart, to } = ground;
  let k = at;
  const isAdverb = (key: string) => key === "also" || /ly$/.test(key);
  while (k < to && !byStart.has(k) && isAdverb(words[k]?.key ?? "")) k += 1;
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

/** The members of a coordination that begins with `first`, in order. */
export function chainRight(ground: Ground, first: Quantity): Quantity[] {
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
    const more = byStart.get(start) ?? ownedCount(ground, start) ?? ownedAt(ground, start);
    // After a name a comma and "a commander" say who that is.
    const apposed = key === "," && more?.single === true && ground.byEnd.get(at)?.named != null;
    if (more !== undefined) return isMember(ground, more) && !apposed ? more : undefined;
    if (key === "and") return undefined;
  }
  return undefined;
}

/** "her two daughters" */
const ownedCount = ({ words, byStart }: Ground, at: number): Quantity | undefined =>
  POSSESSIVES.has(words[at]?.key ?? "") ? byStart.get(at + 1) : undefined;

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
