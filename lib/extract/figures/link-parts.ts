import { BREAKS, INCLUDING, PREPOSITIONS } from "#lib/extract/figures/clause-words";
import type { Ground, Linked } from "#lib/extract/figures/link-ground";
import { chainRight } from "#lib/extract/figures/link-object";
import { NOUN_BY_WORD } from "#lib/extract/figures/nouns";
import { isPeople, type Quantity } from "#lib/extract/figures/quantity";
import type { Word } from "#lib/extract/figures/split-words";

const OBJECT_REACH = 9;

/** Ties what is counted within a group to the group: "including two children", "two of them children". */
export function linkParts(ground: Ground, quantities: readonly Quantity[]) {
  for (const whole of [...ground.links.values()]) {
    const part = includedIn(ground, whole) ?? listedAfter(ground, whole);
    if (part === undefined || ground.links.has(part)) continue;
    for (const member of chainRight(ground, part)) addPart(ground, member, whole);
  }
  let whole: Linked | undefined;
  for (const quantity of quantities) {
    const link = ground.links.get(quantity);
    if (link !== undefined && link.within === null) whole = link;
    if (!quantity.within || link !== undefined || whole === undefined) continue;
    if (tellsPart(ground.words, quantity)) addPart(ground, quantity, whole);
  }
}

/** "Nine of them children", "nine of them by bullets", "nine of them Iranians": no verb says more of them. */
function tellsPart(words: readonly Word[], { from, to }: Quantity): boolean {
  const next = words[to];
  if (NOUN_BY_WORD.has(next?.key ?? "")) return true;
  if (words[from - 1]?.key !== "," || next === undefined) return false;
  return (
    PREPOSITIONS.has(next.key) || /ly$/.test(next.key) || (next.capital && /s$/.test(next.key))
  );
}

function addPart(ground: Ground, part: Quantity, whole: Linked) {
  if (ground.links.has(part)) return;
  ground.links.set(part, { ...whole, quantity: part, chain: -1, within: whole.quantity });
}

// "six wounded: four soldiers and two policemen"; "six people died in the strikes: three soldiers …"
function listedAfter({ words, byStart, to }: Ground, whole: Linked): Quantity | undefined {
  const end = Math.max(whole.quantity.to, whole.to);
  for (let k = end; k < to && k < end + OBJECT_REACH; k++) {
    const key = words[k]?.key ?? "";
    const part = key === ":" || key === "—" ? byStart.get(k + 1) : undefined;
    if (part !== undefined) {
      const fits = part.named === null && (isPeople(part) || part.of === "unknown");
      return fits && part.low < whole.quantity.low ? part : undefined;
    }
    if (BREAKS.has(key) || key === ",") return undefined;
  }
  return undefined;
}

function includedIn(ground: Ground, whole: Linked): Quantity | undefined {
  const { words, byStart, to } = ground;
  const starts = [whole.quantity.to, Math.max(whole.quantity.to, whole.to)];
  for (const start of starts) {
    for (let k = start; k < to && k < start + OBJECT_REACH; k++) {
      const key = words[k]?.key ?? "";
      if (BREAKS.has(key) || isOther(ground, k, whole)) break;
      if (!INCLUDING.has(key)) continue;
      const next = /^(?:them|whom)$/.test(words[k + 1]?.key ?? "") ? k + 2 : k + 1;
      const part = byStart.get(next);
      if (part !== undefined && isPeople(part) && part.low <= whole.quantity.low) return part;
    }
  }
  return undefined;
}

/** "One dead and nine wounded, among them a serviceman": he is of the nine. */
function isOther({ byStart, links }: Ground, at: number, { metric }: Linked): boolean {
  const quantity = byStart.get(at);
  const link = quantity === undefined ? undefined : links.get(quantity);
  return link !== undefined && link.metric !== metric;
}
