import { commonLengths, dropsFirst } from "#lib/compare/common-lengths";
import type { WordChange } from "#lib/compare/comparison";

/** Longer texts are shown as wholly removed and added: their table would cost too much. */
const MOST_CELLS = 1_000_000;

/**
 * The word differences from one text to another. The "same" and "removed" pieces joined are the first
 * text, the "same" and "added" pieces the second; spaces stay with the word after them.
 */
export function wordDifferences(from: string, to: string): WordChange[] {
  const [before, after] = [splitPieces(from), splitPieces(to)];
  if (before.length * after.length > MOST_CELLS) return joinChanges([removed(from), added(to)]);
  const lengths = commonLengths(before, after);
  const changes: WordChange[] = [];
  let [i, j] = [0, 0];
  while (i < before.length || j < after.length) {
    const [old, fresh] = [before[i], after[j]];
    if (old !== undefined && old === fresh) {
      changes.push({ kind: "same", text: old });
      i++;
      j++;
    } else if (fresh === undefined || (old !== undefined && dropsFirst(lengths, i, j))) {
      changes.push(removed(old ?? ""));
      i++;
    } else {
      changes.push(added(fresh));
      j++;
    }
  }
  return joinChanges(changes);
}

const removed = (text: string): WordChange => ({ kind: "removed", text });
const added = (text: string): WordChange => ({ kind: "added", text });
const splitPieces = (text: string): string[] => text.match(/\s*\S+|\s+$/gu) ?? [];

function joinChanges(changes: readonly WordChange[]): WordChange[] {
  const joined: WordChange[] = [];
  for (const change of changes) {
    if (change.text === "") continue;
    const last = joined.at(-1);
    if (last?.kind === change.kind)
      joined[joined.length - 1] = { ...last, text: last.text + change.text };
    else joined.push(change);
  }
  return joined;
}
