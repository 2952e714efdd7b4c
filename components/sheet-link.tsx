"use client";

import { type MouseEvent, useEffect, useRef, useState } from "react";

const SHEET = "filters";

/**
 * Opens the filters where they do not stand beside the results. A plain link, of which `:target` does the
 * rest; where scripts run, a dialog that keeps the focus, closes on Esc and leaves the address as it is.
 */
export function SheetLink({ filters }: { readonly filters: number }) {
  const [isOpen, setOpen] = useState(false);
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    const sheet = document.getElementById(SHEET);
    if (!isOpen || sheet === null) return;
    const opener = link.current;
    const restore = makeModal(sheet);
    const ended = new AbortController();
    const close = () => setOpen(false);
    const on = { signal: ended.signal };
    sheet.addEventListener("submit", close, on);
    sheet.addEventListener("click", (event) => isClosing(event) && leave(event, close), on);
    document.addEventListener("keydown", (event) => isEscape(event) && leave(event, close), on);
    return () => {
      ended.abort();
      restore();
      opener?.focus();
    };
  }, [isOpen]);
  const open = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    setOpen(true);
  };
  return (
    <a ref={link} href={`#${SHEET}`} onClick={open} className="button button-line lg:hidden">
      {filters === 0 ? "Filters" : `Filters (${filters})`}
    </a>
  );
}

function leave(event: Event, close: () => void): void {
  event.preventDefault();
  close();
}

const isClosing = ({ target }: Event): boolean =>
  target instanceof Element && target.closest('a[href="#results"]') !== null;

/** Esc in a box that holds something empties the box. */
const isEscape = ({ key, target, defaultPrevented }: KeyboardEvent): boolean =>
  key === "Escape" &&
  !defaultPrevented &&
  !(target instanceof HTMLInputElement && isFilled(target));

const isFilled = ({ type, value }: HTMLInputElement): boolean => type === "search" && value !== "";

/** Shows the sheet over a page that cannot be reached meanwhile; gives what undoes that. */
function makeModal(sheet: HTMLElement): () => void {
  const others = besides(sheet).filter((element) => !element.inert);
  for (const element of others) element.inert = true;
  sheet.dataset.open = "";
  sheet.setAttribute("role", "dialog");
  sheet.setAttribute("aria-modal", "true");
  sheet.querySelector("a")?.focus();
  return () => {
    for (const element of others) element.inert = false;
    delete sheet.dataset.open;
    sheet.removeAttribute("role");
    sheet.removeAttribute("aria-modal");
  };
}

/** All that is neither in an element nor around it. */
function besides(element: HTMLElement): HTMLElement[] {
  const { parentElement } = element;
  if (parentElement === null || element === document.body) return [];
  const siblings = [...parentElement.children].filter(
    (one): one is HTMLElement => one !== element && one instanceof HTMLElement,
  );
  return [...siblings, ...besides(parentElement)];
}
