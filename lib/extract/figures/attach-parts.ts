import type { Figure } from "#lib/extract/analysis";

/** A figure on its way: with the chain of its coordination, its sentence and the whole it is part of. */
export type Draft = {
  readonly figure: Figure;
  readonly chain: string;
  readonly whole: number | null;
  /** true where a death is told of as known: "the killing of X". */
  readonly known: boolean;
};

/** How many figures away a total is looked for. */
const REACH = 60;

type Tie = { parts: number[]; partOf: number | null };

/**
 * Ties parts to their total: "including two children" to the group named before it, and the members of
 * a coordination ("two of A and two of B") to a figure elsewhere with which their sum agrees and that
 * has the same metric, place and relation.
 */
export function attachParts(drafts: readonly Draft[]): Figure[] {
  const ties: Tie[] = drafts.map(() => ({ parts: [], partOf: null }));
  for (const [i, { whole }] of drafts.entries()) tie(ties, whole === null ? [] : [i], whole);
  const groups = new Map<string, number[]>();
  drafts.forEach(({ chain, whole }, i) => {
    if (whole !== null) return;
    const group = groups.get(chain);
    if (group === undefined) groups.set(chain, [i]);
    else group.push(i);
  });
  for (const members of groups.values()) {
    if (members.length > 1) tie(ties, members, findTotal(drafts, members, ties));
  }
  return drafts.map(({ figure }, i) => ({
    ...figure,
    parts: ties[i]!.parts,
    partOf: ties[i]!.partOf,
  }));
}

function tie(ties: readonly Tie[], parts: readonly number[], total: number | null) {
  if (total === null) return;
  for (const part of parts) {
    ties[part]!.partOf = total;
    ties[total]!.parts.push(part);
  }
}

function findTotal(
  drafts: readonly Draft[],
  members: readonly number[],
  ties: readonly Tie[],
): number | null {
  const figures = members.map((i) => drafts[i]!.figure);
  const first = figures[0]!;
  const low = figures.reduce((sum, figure) => sum + (figure.low ?? 0), 0);
  const open = figures.some(({ high }) => high === null);
  const high = figures.reduce((sum, figure) => sum + (figure.high ?? 0), 0);
  const fits = (i: number) => {
    const { figure, whole } = drafts[i]!;
    if (members.includes(i) || whole !== null || figure.low === null || ties[i]!.parts.length > 0)
      return false;
    if (figure.named !== null || drafts[i]!.chain === drafts[members[0]!]!.chain) return false;
    const same =
      figure.metric === first.metric &&
      figure.place === first.place &&
      figure.relation === first.relation;
    const larger = figures.every(
      (part) => (figure.high ?? Number.POSITIVE_INFINITY) > (part.low ?? 0),
    );
    const meets = (figure.high ?? Number.POSITIVE_INFINITY) >= low && (open || figure.low <= high);
    return same && larger && meets && (figure.high !== null || figure.low * 2 > high);
  };
  for (let i = members[0]! - 1; i >= Math.max(0, members[0]! - REACH); i--) if (fits(i)) return i;
  const last = Math.min(drafts.length, members.at(-1)! + REACH);
  for (let i = members.at(-1)! + 1; i < last; i++) if (fits(i)) return i;
  return null;
}
