"use client";

import { useEffect, useRef } from "react";

type Shortcut = { readonly key: string; readonly does: string; readonly run: () => void };

const STEPS = ".hit, .paragraph, .passage";
const CONFLICTS = "[data-conflict], .conflict-sign, .hit-dispute > a";

const SHORTCUTS: readonly Shortcut[] = [
  { key: "/", does: "Go to the search box", run: focusSearch },
  { key: "j", does: "Next result, paragraph or passage", run: () => step(STEPS, 1) },
  { key: "k", does: "Previous result, paragraph or passage", run: () => step(STEPS, -1) },
  { key: "n", does: "Next conflict", run: () => step(CONFLICTS, 1) },
  { key: "p", does: "Previous conflict", run: () => step(CONFLICTS, -1) },
  { key: "o", does: "Open the result", run: openCurrent },
  { key: "c", does: "Cite", run: openCite },
];

/** Single keys for readers who go through many articles; off inside fields, with modifiers, in dialogs. */
export function KeyboardShortcuts() {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (isForSomethingElse(event)) return;
      const shortcut = SHORTCUTS.find(({ key }) => key === event.key);
      if (shortcut === undefined && event.key !== "?") return;
      event.preventDefault();
      if (shortcut === undefined) dialog.current?.showModal();
      else shortcut.run();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, []);
  return (
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
  );
}

function isForSomethingElse(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.isComposing) return true;
  if (event.ctrlKey || event.metaKey || event.altKey) return true;
  if (document.querySelector("dialog[open]") !== null) return true;
  const { target } = event;
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.closest("input, textarea, select") !== null)
  );
}

function focusSearch(): void {
  const box = document.querySelector<HTMLInputElement>("#q");
  box?.focus();
  box?.select();
}

/** Moves the focus to the element before or after the one that has it, or else after what is in view. */
function step(selector: string, by: 1 | -1): void {
  const all = [...document.querySelectorAll<HTMLElement>(selector)];
  const at = all.findIndex((element) => element.contains(document.activeElement));
  const next = at === -1 ? nearest(all, by) : all[at + by];
  if (next === undefined) return;
  const link = next.matches("a, button, [tabindex]") ? next : next.querySelector<HTMLElement>("a");
  if (link === null) next.tabIndex = -1;
  (link ?? next).focus({ preventScroll: true });
  next.scrollIntoView({ block: "nearest" });
}

function nearest(all: readonly HTMLElement[], by: 1 | -1): HTMLElement | undefined {
  const top = (element: HTMLElement) => element.getBoundingClientRect().top;
  if (by === 1) return all.find((element) => top(element) >= 0);
  return all.findLast((element) => top(element) < 0);
}

function openCurrent(): void {
  const within = document.activeElement?.closest(STEPS);
  within?.querySelector<HTMLAnchorElement>("h2 a")?.click();
}

function openCite(): void {
  const panel = document.querySelector<HTMLDetailsElement>("#cite");
  if (panel === null) return;
  panel.open = true;
  panel.querySelector("summary")?.focus();
}
