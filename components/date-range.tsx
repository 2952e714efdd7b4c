import { type FocusEvent, type KeyboardEvent, type PointerEvent, useRef, useState } from "react";
import { quantity } from "#components/quantity";
import { describeDate } from "#lib/article/describe-date";
import type { DateBar } from "#lib/query/choose-date-bars";

/** Where a range began and where it has got to, as places in the list of bars. */
type Range = { readonly anchor: number; readonly head: number };

type Options = {
  readonly bars: readonly DateBar[];
  /** How many stand in a row, where up and down lead to the next one. */
  readonly perRow: number | null;
  readonly hrefOf: (from: string, to: string) => string;
};

/**
 * A range over bars of dates, by keys and by pointer: arrows move, with Shift they stretch a range, Enter
 * or letting go applies it, Escape gives it up.
 */
export function useDateRange({ bars, perRow, hrefOf }: Options) {
  const [range, setRange] = useState<Range | null>(null);
  const pressed = useRef(false);
  const [first, last] =
    range === null
      ? [-1, -1]
      : [Math.min(range.anchor, range.head), Math.max(range.anchor, range.head)];
  const isWide = last > first;
  const apply = () => location.assign(hrefOf(bars[first]?.date ?? "", bars[last]?.date ?? ""));

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const items = [...event.currentTarget.children];
    const at = items.findIndex((item) => item.contains(document.activeElement));
    const step = readStep(event.key, perRow, bars.length);
    if (at !== -1 && step !== 0) {
      event.preventDefault();
      if (event.shiftKey) {
        const head = (range?.head ?? at) + step;
        setRange({ anchor: range?.anchor ?? at, head: clamp(head, bars.length) });
      } else {
        setRange(null);
        focusFrom(items, at, step);
      }
    } else if (event.key === "Enter" && isWide) {
      event.preventDefault();
      apply();
    } else if (event.key === "Escape" && range !== null) {
      event.preventDefault();
      setRange(null);
    }
  };

  return {
    isIn: (index: number) => isWide && index >= first && index <= last,
    /** What the range holds and what can be done with it; nothing without one. */
    words: isWide ? describeRange(bars.slice(first, last + 1)) : "",
    list: {
      onKeyDown,
      // A press on another bar moves the focus, and must not end the range that it begins.
      onBlur: ({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>) => {
        if (!pressed.current && !currentTarget.contains(relatedTarget)) setRange(null);
      },
      onPointerLeave: () => {
        pressed.current = false;
        setRange(null);
      },
      onPointerUp: () => {
        pressed.current = false;
        if (isWide) apply();
      },
    },
    item: (index: number) => ({
      onPointerDown: ({ pointerType, button }: PointerEvent) => {
        if (pointerType !== "mouse" || button !== 0) return;
        pressed.current = true;
        setRange({ anchor: index, head: index });
      },
      onPointerEnter: ({ buttons }: PointerEvent) => {
        if (buttons === 1 && range !== null) setRange({ ...range, head: index });
      },
    }),
  };
}

/** How far a key leads; Home and End further than any list. */
function readStep(key: string, perRow: number | null, length: number): number {
  const steps: Readonly<Record<string, number>> = {
    ArrowLeft: -1,
    ArrowRight: 1,
    ArrowUp: -(perRow ?? 0),
    ArrowDown: perRow ?? 0,
    Home: -length,
    End: length,
  };
  return steps[key] ?? 0;
}

const clamp = (index: number, length: number) => Math.max(0, Math.min(length - 1, index));

/** Moves the focus to the next link that lies a step further, or to the outermost in that direction. */
function focusFrom(items: readonly Element[], at: number, step: number): void {
  const linkAt = (index: number) => items[index]?.querySelector<HTMLElement>("a") ?? null;
  if (Math.abs(step) >= items.length) {
    const inwards = items.map((_, index) => (step < 0 ? index : items.length - 1 - index));
    const outermost = inwards.find((index) => linkAt(index) !== null);
    if (outermost !== undefined) linkAt(outermost)?.focus();
    return;
  }
  for (let index = at + step; index >= 0 && index < items.length; index += step) {
    const link = linkAt(index);
    if (link === null) continue;
    link.focus();
    return;
  }
}

function describeRange(bars: readonly DateBar[]): string {
  const [first, last] = [bars[0], bars.at(-1)];
  const count = bars.reduce((sum, bar) => sum + bar.count, 0);
  const span = `${describeDate(first?.date ?? "")} to ${describeDate(last?.date ?? "")}`;
  return `${span}, ${quantity(count, "article")}. Enter applies it, Escape gives it up.`;
}
