"use client";

import { useEffect, useRef, useState } from "react";

type Shortcut = {
  readonly key: string;
  readonly does: string;
  /** Gives where it led, in words, if that is worth saying. */
  readonly run: () => string | undefined;
};

const STEPS = ".hit, .hit-line, .paragraph, .passage";
const CONFLICTS = "[data-conflict], .conflict-sign, .hit-dispute > a";

const SHORTCUTS: readonly Shortcut[] = [
  { key: "/", does: "Go to the search box", run: focusSearch },
  { key: "j", does: "Next result, paragraph or passage", run: () => walk(STEPS, 1) },
  { key: "k", does: "Previous result, paragraph or passage", run: () => walk(STEPS, -1) },
  { key: "n", does: "Next conflict", run: () => walkConflicts(1) },
  { key: "p", does: "Previous conflict", run: () => walkConflicts(-1) },
  { key: "o", does: "Open the result", run: openCurrent },
  { key: "c", does: "Cite", run: openCite },
];

/** Single keys for readers who go through many articles; off inside fields, with modifiers, in dialogs. */
export function KeyboardShortcuts() {
  const dialog = useRef<HTMLDialogElement>(null);
  const [place, setPlace] = useState("");
  useEffect(() => {
    const forget = () => setPlace("");
    const onKeyDown = (event: KeyboardEvent) => {
      if (isForSomethingElse(event)) return;
      const shortcut = SHORTCUTS.find(({ key }) => key === event.key);
      if (shortcut === undefined && event.key !== "?") return;
      event.preventDefault();
      if (shortcut === undefined) dialog.current?.showModal();
      else setPlace(shortcut.run() ?? "");
    };
    document.addEventListener("keydown", onKeyDown);
    document.addEventListener("pointerdown", forget);
    return () => {
      document.removeEventListener("keydown", onKeyDown);
      document.removeEventListener("pointerdown", forget);
    };
  }, []);
  return (
    <>
      <p role="status" className="walk-place screen-only">
        {place}
      </p>
      <dialog ref={dialog} aria-labelledby="keys-heading" className="dialog">
        <h2 id="keys-heading" className="font-serif text-h3 font-semibold">
          Keyboard shortcuts
        </h2>
        <dl className="mt-4 grid grid-cols-[auto_1fr] items-center gap-x-6 gap-y-2">
          {[...SHORTCUTS, { key: "?", does: "This list" }].map(({ key, does }) => (
            <div key={key} className="contents">
              <dt>
                <kbd className="key">{key}</kbd>
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
        <div className="mt-6 flex flex-wrap gap-3">
          <form method="dialog">
            <button type="submit" className="button">
              Close
            </button>
          </form>
          <form action="/settings/keep" method="post">
            <button type="submit" name="keys" value="off" className="button button-line">
              Switch shortcuts off
            </button>
          </form>
        </div>
      </dialog>
    </>
  );
}

function isForSomethingElse(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.isComposing) return true;
  if (event.ctrlKey || event.metaKey || event.altKey) return true;
  if (document.querySelector("dialog[open], :popover-open") !== null) return true;
  const { target } = event;
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.closest("input, textarea, select") !== null)
  );
}

function focusSearch(): undefined {
  const box = document.querySelector<HTMLInputElement>("#q");
  box?.focus();
  box?.select();
}

function walk(selector: string, by: 1 | -1): undefined {
  step(selector, by);
}

function walkConflicts(by: 1 | -1): string | undefined {
  const { at, count } = step(CONFLICTS, by);
  if (count === 0) return "No conflict on this page";
  if (at === -1) return by === 1 ? "No conflict further down" : "No conflict further up";
  return `Conflict ${at + 1} of ${count}`;
}

/**
 * Moves the focus to the element before or after the one that has it, or else after what is in view; gives
 * which of how many has it then.
 */
function step(selector: string, by: 1 | -1): { readonly at: number; readonly count: number } {
  const all = [...document.querySelectorAll<HTMLElement>(selector)];
  const at = all.findIndex((element) => element.contains(document.activeElement));
  const next = at === -1 ? nearest(all, by) : all[at + by];
  if (next === undefined) return { at, count: all.length };
  const link = next.matches("a, button, [tabindex]") ? next : next.querySelector<HTMLElement>("a");
  if (link === null) next.tabIndex = -1;
  (link ?? next).focus({ preventScroll: true });
  next.scrollIntoView({ block: "nearest" });
  return { at: all.indexOf(next), count: all.length };
}

function nearest(all: readonly HTMLElement[], by: 1 | -1): HTMLElement | undefined {
  const top = (element: HTMLElement) => element.getBoundingClientRect().top;
  if (by === 1) return all.find((element) => top(element) >= 0);
  return all.findLast((element) => top(element) < 0);
}

function openCurrent(): undefined {
  const within = document.activeElement?.closest(STEPS);
  within?.querySelector<HTMLAnchorElement>("h2 a")?.click();
}

function openCite(): undefined {
  const row = document.activeElement?.closest("tr");
  const button = row?.querySelector<HTMLElement>("[popovertarget]");
  button?.focus();
  button?.click();
  const panel = document.querySelector<HTMLDetailsElement>("#cite");
  if (panel === null) return;
  panel.open = true;
  panel.querySelector("summary")?.focus();
}
