import { BE } from "#lib/extract/figures/clause-words";
import type { Quantity } from "#lib/extract/figures/quantity";
import type { Word } from "#lib/extract/figures/split-words";
import {
  AUXILIARIES,
  FILLERS,
  LEAVING,
  TRIGGERS,
  type Trigger,
} from "#lib/extract/figures/triggers";

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

/** A trigger where it stands: words from and to. */
export type Found = Trigger & { readonly from: number; readonly to: number };

/** A sentence while its quantities are linked. */
export type Ground = {
  readonly words: readonly Word[];
  readonly from: number;
  readonly to: number;
  readonly byStart: ReadonlyMap<number, Quantity>;
  readonly byEnd: ReadonlyMap<number, Quantity>;
  readonly links: Map<Quantity, Linked>;
};

/** Notes what a trigger says of a quantity, unless something was said of it before. */
export function addLink(
  ground: Ground,
  quantity: Quantity,
  trigger: Found,
  chain: number,
  metric?: string,
) {
  if (ground.links.has(quantity)) return;
  const { from, to } = trigger;
  const told = metric ?? trigger.metric;
  // "Three nurses were among the dead": part of those counted elsewhere.
  const among = ground.words[from]?.key === "among";
  const inside: Trigger = { metric: told, form: "adjective", rest: [] };
  ground.links.set(quantity, {
    metric: told,
    quantity: among ? { ...quantity, within: true, inside } : quantity,
    from,
    to,
    chain,
    within: null,
  });
}

/** A count with a noun that no table knows is of people where it is killed or wounded. */
export const takesUnknown = ({ metric }: Found) => metric === "killed" || metric === "wounded";

const NEEDS_HOME = new Set("fled flee forcing forced driving drove driven".split(" "));

/** Whether words like "fled" and "forced" speak of people who left their homes. */
export function leavesHome({ words }: Ground, { from, to }: Found): boolean {
  if (!NEEDS_HOME.has(words[from]?.key ?? "")) return true;
  return words.slice(from + 1, to + HOME_REACH).some((word) => LEAVING.has(word.key));
}

const HOME_REACH = 9;

/** Whether a quantity can be people at all. */
export const isUsable = (quantity: Quantity) => quantity.of !== "thing" && quantity.of !== "money";

// "killed or wounded": one count for both
export function pairedBefore({ words }: Ground, trigger: Found): Found | null {
  const joint = words[trigger.from - 1]?.key;
  if (joint !== "or" && joint !== "and") return null;
  const row = TRIGGERS.get(words[trigger.from - 2]?.key ?? "")?.find(
    ({ rest }) => rest.length === 0,
  );
  if (row === undefined || row.form === "noun") return null;
  if (row.form === "present" && trigger.form !== "present") return null;
  return { ...row, from: trigger.from - 2, to: trigger.from - 1 };
}

/** Goes left over auxiliaries and adverbs: where they begin, and whether one makes a passive. */
export function skipFillers(words: readonly Word[], from: number, start: number) {
  let be = false;
  let at = from;
  for (; at >= start; at--) {
    const key = words[at]?.key ?? "";
    if (BE.has(key)) be = true;
    else if (!AUXILIARIES.has(key) && !FILLERS.has(key) && !/ly$/.test(key)) break;
  }
  return { at, be };
}
