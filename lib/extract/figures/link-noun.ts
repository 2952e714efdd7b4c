import { addLink, type Found, type Ground, isUsable } from "#lib/extract/figures/link-ground";
import { chainRight, isObjectOf, objectAt } from "#lib/extract/figures/link-object";
import type { Quantity } from "#lib/extract/figures/quantity";
import { TAKING } from "#lib/extract/figures/triggers";

/** Links the count of a noun: "the deaths of two", "two deaths", "Hasan's killing". */
export function linkNoun(ground: Ground, trigger: Found) {
  const { words, byEnd } = ground;
  const key = words[trigger.from]?.key ?? "";
  const first = words[trigger.to]?.key === "of" ? objectAt(ground, trigger.to + 1) : undefined;
  if (first !== undefined) {
    const natural = first.named !== null && key.startsWith("death");
    if (natural || ground.links.has(first) || !isObjectOf(ground, first, trigger)) return;
    if (key === "lives" && !takesLives(ground, trigger)) return;
    const chain = ground.links.size;
    for (const member of chainRight(ground, first)) addLink(ground, member, trigger, chain);
    return;
  }
  // "Ten casualties" are counted by the very word that tells of them.
  const before = byEnd.get(trigger.from) ?? byEnd.get(trigger.to);
  if (before === undefined || !isUsable(before)) return;
  if (before.named !== null) {
    const victim = words[before.to - 1]?.possessive === true && key !== "death" && key !== "arrest";
    if (victim) addLink(ground, before, trigger, ground.links.size);
    return;
  }
  if (key !== "lives" || takesLives(ground, before))
    addLink(ground, before, trigger, ground.links.size);
}

function takesLives({ words }: Ground, { from, to }: Pick<Quantity, "from" | "to">): boolean {
  const around = [...words.slice(Math.max(0, from - 3), from), ...words.slice(to, to + 5)];
  return around.some(({ key }) => TAKING.has(key));
}
