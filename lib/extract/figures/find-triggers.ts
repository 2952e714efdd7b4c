import { BREAKS, GENERIC_LEADS } from "#lib/extract/figures/clause-words";
import type { Found, Ground } from "#lib/extract/figures/link-ground";
import type { Word } from "#lib/extract/figures/split-words";
import {
  COMPOUND_HEADS,
  DENIALS,
  MODALS,
  TRIGGERS,
  type Trigger,
} from "#lib/extract/figures/triggers";

const DENIAL_REACH = 12;
const MODAL_REACH = 5;
/** Before an injury, one that was survived by nobody: "fatally injured". */
const FATALLY = new Set(["fatally", "mortally"]);

/** "Five bullet wounds" are one person's, and "wounds" no verb. */
const WOUND_KINDS = new Set("bullet gunshot stab shrapnel knife".split(" "));

/** The triggers of a sentence that tell what happened; longest phrases first. */
export function findTriggers({ words, from, to }: Ground): Found[] {
  const found: Found[] = [];
  for (let i = from; i < to; i++) {
    if (words[i]?.kind !== "word") continue;
    const rows = TRIGGERS.get(words[i]?.key ?? "")?.filter((row) => matches(words, i, row)) ?? [];
    const longest = rows[0]?.rest.length ?? 0;
    for (const row of rows) {
      if (row.rest.length < longest) continue;
      const metric = FATALLY.has(words[i - 1]?.key ?? "") ? "killed" : row.metric;
      const trigger = { ...row, metric, from: i, to: i + 1 + row.rest.length };
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
  if (WOUND_KINDS.has(words[a - 1]?.key ?? "")) return true;
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
