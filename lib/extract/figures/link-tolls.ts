import { BREAKS } from "#lib/extract/figures/clause-words";
import { addLink, type Ground } from "#lib/extract/figures/link-ground";
import { isPeople, type Quantity } from "#lib/extract/figures/quantity";
import type { Word } from "#lib/extract/figures/split-words";
import { MODALS, TOLL_LEADS, TRIGGERS } from "#lib/extract/figures/triggers";

const TOLL_REACH = 16;

/** Links counts that a toll is told to have reached: "the death toll rose to 30". */
export function linkTolls(ground: Ground) {
  const { words, from, to } = ground;
  for (let i = from; i < to; i++) {
    const metric = tollAt(words, i);
    if (metric === null) continue;
    const quantity = tollCount(ground, i + 1);
    if (quantity === undefined) continue;
    const start = words[i]?.key === "toll" && words[i - 1]?.key === "death" ? i - 1 : i;
    const trigger = { metric, form: "noun" as const, rest: [], from: start, to: i + 1 };
    addLink(ground, quantity, trigger, ground.links.size);
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
