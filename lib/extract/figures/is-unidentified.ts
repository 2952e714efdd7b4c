import type { Quantity } from "#lib/extract/figures/quantity";
import type { Word } from "#lib/extract/figures/split-words";

const REACH = 7;
const NEGATIONS = new Set("not yet لم غير دون".split(" "));
const UNIDENTIFIED = new Set("unidentified مجهوله".split(" "));
const IDENTITY = new Set(
  "identified identity identities هويه هويته هويتها هوياتها هوياتهم هويات".split(" "),
);

/** "21 bodies have not been identified": those of the dead counted at word `at` whom nobody knows yet. */
export function isUnidentified(words: readonly Word[], at: number): boolean {
  let denied = false;
  for (let k = at; k < at + REACH; k++) {
    const word = words[k];
    if (word === undefined || word.kind === "mark") return false;
    if (UNIDENTIFIED.has(word.key)) return true;
    if (NEGATIONS.has(word.key)) denied = true;
    if (denied && IDENTITY.has(word.key)) return true;
  }
  return false;
}

/** The count as a part of the dead told of before. */
export const amongTheDead = (quantity: Quantity): Quantity => ({
  ...quantity,
  within: true,
  inside: { metric: "killed", form: "adjective", rest: [] },
});
