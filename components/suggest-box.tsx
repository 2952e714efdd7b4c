"use client";

import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { formatNumber, quantity } from "#components/quantity";
import type { Suggestion } from "#lib/use-cases/suggest";

/** Milliseconds without a further key before suggestions are asked for. */
const PAUSE = 150;

const KINDS: Readonly<Record<Suggestion["kind"], string>> = {
  actor: "actor",
  city: "city",
  outlet: "outlet",
  event: "event",
  article: "headline",
};

type Props = { readonly value: string; readonly className: string };

/**
 * The field of the search box. Without scripts a plain input; with them a combobox whose list offers
 * names and headlines while one types. Enter with nothing chosen searches the words as ever.
 */
export function SuggestBox({ value, className }: Props) {
  const listId = useId();
  const [ready, setReady] = useState(false);
  const [list, setList] = useState<readonly Suggestion[]>([]);
  const [active, setActive] = useState(-1);
  const ask = useAsking(setList);
  useEffect(() => setReady(true), []);
  const isOpen = list.length > 0;
  const close = () => {
    ask("");
    setList([]);
    setActive(-1);
  };
  const move = (event: KeyboardEvent, to: number) => {
    event.preventDefault();
    setActive(to);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!isOpen || event.nativeEvent.isComposing) return;
    const last = list.length - 1;
    const chosen = list[active];
    if (event.key === "ArrowDown") move(event, active === last ? -1 : active + 1);
    else if (event.key === "ArrowUp") move(event, active === -1 ? last : active - 1);
    else if (event.key === "Escape") {
      event.preventDefault();
      close();
    } else if (event.key === "Enter" && chosen !== undefined) {
      event.preventDefault();
      location.assign(chosen.href);
    }
  };
  const combobox = {
    role: "combobox",
    "aria-expanded": isOpen,
    "aria-controls": listId,
    "aria-autocomplete": "list",
    "aria-activedescendant": active === -1 ? undefined : `${listId}-${active}`,
  } as const;
  return (
    <div className="relative grow">
      <input
        id="q"
        name="q"
        type="search"
        defaultValue={value}
        placeholder="Words or names"
        maxLength={500}
        dir="auto"
        enterKeyHint="search"
        className={className}
        {...(ready ? combobox : {})}
        onInput={(event) => {
          setActive(-1);
          ask(event.currentTarget.value);
        }}
        onKeyDown={onKeyDown}
        onBlur={close}
      />
      {ready ? (
        <>
          <div
            id={listId}
            role="listbox"
            aria-label="Suggestions"
            hidden={!isOpen}
            className="suggestions"
          >
            {list.map((suggestion, index) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the keys of a list box are those of its field
              <div
                key={suggestion.href}
                id={`${listId}-${index}`}
                role="option"
                aria-selected={index === active}
                tabIndex={-1}
                onPointerDown={(event) => event.preventDefault()}
                onClick={() => location.assign(suggestion.href)}
              >
                <Words suggestion={suggestion} />
              </div>
            ))}
          </div>
          <span role="status" className="sr-only">
            {isOpen ? quantity(list.length, "suggestion") : ""}
          </span>
        </>
      ) : null}
    </div>
  );
}

function Words({
  suggestion: { kind, label, detail, count },
}: {
  readonly suggestion: Suggestion;
}) {
  return (
    <>
      <span className="min-w-0">
        <bdi>{label}</bdi>
        {detail === null ? null : (
          <>
            {" "}
            <bdi className="text-muted">{detail}</bdi>
          </>
        )}
      </span>
      <span className="tabular shrink-0 text-meta text-muted">
        {KINDS[kind]}
        {count === null ? "" : `, ${formatNumber(count)}`}
      </span>
    </>
  );
}

/** Asks for suggestions after a pause; a newer call ends the older one, an empty text only ends it. */
function useAsking(onAnswer: (list: readonly Suggestion[]) => void): (text: string) => void {
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const call = useRef<AbortController | null>(null);
  return (text) => {
    clearTimeout(timer.current);
    call.current?.abort();
    if (text.trim() === "") {
      onAnswer([]);
      return;
    }
    const controller = new AbortController();
    call.current = controller;
    timer.current = setTimeout(async () => {
      const list = await readSuggestions(text, controller.signal);
      if (!controller.signal.aborted) onAnswer(list);
    }, PAUSE);
  };
}

/** Nothing where the call was ended or failed: suggestions are comfort, the search works without. */
async function readSuggestions(text: string, signal: AbortSignal): Promise<readonly Suggestion[]> {
  try {
    const response = await fetch(`/api/suggest?${new URLSearchParams({ q: text })}`, { signal });
    if (!response.ok) return [];
    const { suggestions }: { suggestions: readonly Suggestion[] } = await response.json();
    return suggestions;
  } catch {
    return [];
  }
}
