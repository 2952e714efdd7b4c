import { findTriggers } from "#lib/extract/figures/find-triggers";
import { addLink, type Ground, type Linked } from "#lib/extract/figures/link-ground";
import { linkNoun } from "#lib/extract/figures/link-noun";
import { linkObject } from "#lib/extract/figures/link-object";
import { linkParts } from "#lib/extract/figures/link-parts";
import { linkSubject } from "#lib/extract/figures/link-subject";
import { linkTolls } from "#lib/extract/figures/link-tolls";
import { isPeople, type Quantity } from "#lib/extract/figures/quantity";
import type { Word } from "#lib/extract/figures/split-words";
import type { TriggerForm } from "#lib/extract/figures/triggers";

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

function linkInside(ground: Ground, quantities: readonly Quantity[]) {
  for (const quantity of quantities) {
    if (quantity.inside === null || !isPeople(quantity)) continue;
    const range = { from: quantity.from, to: quantity.to };
    addLink(ground, quantity, { ...quantity.inside, ...range }, ground.links.size);
  }
}
