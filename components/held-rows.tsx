import { type FocusEvent, type PointerEvent, useRef, useState } from "react";
import type { Row } from "#components/facet-row";

type Rows = readonly Row[];

/** Rows that stay although no list has them: while places are held, and ticked ones until they are applied. */
type Kept = { readonly isHeld: boolean; readonly rows: Rows; readonly under: string };
const NOTHING_KEPT: Kept = { isHeld: false, rows: [], under: "" };

/**
 * The values of several lists as rows of tick boxes. While the pointer or the focus is among them, no row
 * leaves its place. A ticked row stays as long as `under` does: the address for which the lists count.
 */
export function useHeldRows(lists: readonly Rows[], under: string) {
  const [kept, setKept] = useState(NOTHING_KEPT);
  const list = useRef<HTMLUListElement>(null);
  const rows = arrange(kept, lists, under);
  const listTicked = () => {
    const ticked = listBoxes(list.current).filter(({ checked }) => checked);
    return rows.filter(({ id }) => ticked.some(({ value }) => value === id));
  };
  const hold = () => setKept((now) => (now.isHeld ? now : { isHeld: true, rows, under }));
  const release = () => setKept({ isHeld: false, rows: listTicked(), under });
  return {
    rows,
    list,
    /** To be called before a list is exchanged: what is ticked of it stays. */
    keepTicked: () => {
      const ticked = listTicked();
      setKept((now) => ({ ...now, rows: [...known(now, under), ...ticked], under }));
    },
    holding: {
      onPointerEnter: hold,
      onFocus: hold,
      onPointerLeave: ({ currentTarget }: PointerEvent) => {
        if (!currentTarget.contains(document.activeElement)) release();
      },
      onBlur: ({ currentTarget, relatedTarget }: FocusEvent) => {
        if (!currentTarget.contains(relatedTarget) && !currentTarget.matches(":hover")) release();
      },
    },
  };
}

/** The tick boxes of a list of rows. */
export function listBoxes(list: HTMLUListElement | null): HTMLInputElement[] {
  return [...(list?.querySelectorAll("input") ?? [])];
}

/** Each value once and as the last list has it; by count, unless the places are held. */
function arrange(kept: Kept, lists: readonly Rows[], under: string): Rows {
  const all = [known(kept, under), ...lists].flat();
  const rows = [...new Map(all.map((row) => [row.id, row])).values()];
  return kept.isHeld ? rows : rows.sort(byCount);
}

/** What was kept: under another address only while places are held, and nobody has counted it there. */
function known({ isHeld, rows, under }: Kept, current: string): Rows {
  if (under === current) return rows;
  return isHeld ? rows.map((row) => ({ ...row, count: null })) : [];
}

const byCount = (a: Row, b: Row) => (b.count ?? 0) - (a.count ?? 0) || (a.label < b.label ? -1 : 1);
