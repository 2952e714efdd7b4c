import { fold } from "#lib/article/fold";
import type { Draft } from "#lib/extract/figures/attach-parts";

/**
 * Leaves each person named once per metric: a report tells of one death many times. Where a death told
 * of "a commander" is in the next figure the known death of a person named ("the killing of X"), the
 * second names the first and stands for both.
 */
export function withoutRepeats(drafts: readonly Draft[]): Draft[] {
  const seen = new Set<string>();
  const kept = drafts.map(({ figure }, i) => {
    if (figure.named === null) return !introduces(drafts, i);
    const name = figure.actor ?? fold(figure.named).split(/\s+/).at(-1);
    const key = `${figure.metric} ${name}`;
    const first = !seen.has(key);
    seen.add(key);
    return first;
  });
  return renumber(drafts, kept);
}

function introduces(drafts: readonly Draft[], i: number): boolean {
  const [here, next] = [drafts[i]!, drafts[i + 1]];
  if (next === undefined || !next.known || here.figure.unknown) return false;
  const { low, high, bound, metric, paragraph } = here.figure;
  const one = low === 1 && high === 1 && bound === "exactly" && metric === next.figure.metric;
  return one && here.chain !== next.chain && next.figure.paragraph - paragraph === 1;
}

function renumber(drafts: readonly Draft[], kept: readonly boolean[]): Draft[] {
  const place: (number | null)[] = [];
  let n = 0;
  for (const keep of kept) place.push(keep ? n++ : null);
  return drafts.flatMap((draft, i) =>
    kept[i]
      ? [{ ...draft, whole: draft.whole === null ? null : (place[draft.whole] ?? null) }]
      : [],
  );
}
