"use client";

import { type KeyboardEvent, type RefObject, useEffect, useId, useRef, useState } from "react";
import { formatNumber, quantity } from "#components/quantity";
import { readAnswer } from "#components/read-answer";
import { recentQueries } from "#components/recent-queries";
import type { Suggestion } from "#lib/use-cases/suggest";

/** Milliseconds without a further key before suggestions are asked for. */
const PAUSE = 150;

/** Recent queries offered in an empty field, and among the suggestions for what is typed. */
const MOST_RECENT = { empty: 5, typed: 2 };

/** What the list offers: names and headlines, what was searched for lately, and to forget that. */
type Entry = Suggestion | { readonly kind: "recent" | "clear"; readonly label: string };

const CLEAR: Entry = { kind: "clear", label: "Clear recent searches" };

const KINDS: Readonly<Record<Entry["kind"], string>> = {
  actor: "actor",
  city: "city",
  outlet: "outlet",
  event: "event",
  article: "headline",
  recent: "recent search",
  clear: "",
};

type Props = { readonly value: string; readonly className: string };

/**
 * The field of the search box. Without scripts a plain input; with them a combobox whose list offers
 * names and headlines while one types, and in an empty field what was searched for last. Enter with nothing
 * chosen searches the words as ever.
 */
export function SuggestBox({ value, className }: Props) {
  const listId = useId();
  const [ready, setReady] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const [recent, setRecent] = useState<readonly Entry[]>([]);
  const [suggested, setSuggested] = useState<readonly Suggestion[]>([]);
  const [active, setActive] = useState(-1);
  const ask = useAsking(setSuggested);
  useEffect(() => setReady(true), []);
  useRemembering(field);
  const list = [...recent, ...suggested];
  const isOpen = list.length > 0;
  const offer = (text: string) => {
    setActive(-1);
    setRecent(listRecent(text));
    ask(text);
  };
  const close = () => {
    setActive(-1);
    setRecent([]);
    ask("");
  };
  const choose = (entry: Entry) => {
    if ("href" in entry) location.assign(entry.href);
    else if (entry.kind === "clear") {
      recentQueries.clear();
      close();
    } else if (field.current !== null) {
      field.current.value = entry.label;
      field.current.form?.requestSubmit();
    }
  };
  const move = (event: KeyboardEvent, to: number) => {
    event.preventDefault();
    setActive(to);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (!isOpen) {
      if (event.key === "ArrowDown") offer(event.currentTarget.value);
      return;
    }
    const last = list.length - 1;
    const chosen = list[active];
    if (event.key === "ArrowDown") move(event, active === last ? -1 : active + 1);
    else if (event.key === "ArrowUp") move(event, active === -1 ? last : active - 1);
    else if (event.key === "Escape") {
      event.preventDefault();
      close();
    } else if (event.key === "Enter" && chosen !== undefined) {
      event.preventDefault();
      choose(chosen);
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
        ref={field}
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
        onInput={(event) => offer(event.currentTarget.value)}
        onFocus={(event) => {
          if (event.currentTarget.value === "") offer("");
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
            {list.map((entry, index) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the keys of a list box are those of its field
              <div
                key={"href" in entry ? entry.href : `${entry.kind} ${entry.label}`}
                id={`${listId}-${index}`}
                role="option"
                aria-selected={index === active}
                tabIndex={-1}
                onPointerDown={(event) => event.preventDefault()}
                onClick={() => choose(entry)}
              >
                <Words entry={entry} />
              </div>
            ))}
          </div>
          <span role="status" className="sr-only">
            {isOpen ? quantity(list.filter((entry) => entry !== CLEAR).length, "suggestion") : ""}
          </span>
        </>
      ) : null}
    </div>
  );
}

function Words({ entry }: { readonly entry: Entry }) {
  const { kind, label } = entry;
  const { detail, count } = "href" in entry ? entry : { detail: null, count: null };
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

/** The recent queries that begin with what is typed; in an empty field the newest, and how to clear them. */
function listRecent(typed: string): readonly Entry[] {
  const start = typed.trim().toLowerCase();
  const queries = recentQueries
    .list()
    .filter((query) => query.toLowerCase().startsWith(start) && query !== typed)
    .slice(0, start === "" ? MOST_RECENT.empty : MOST_RECENT.typed)
    .map((label): Entry => ({ kind: "recent", label }));
  return start === "" && queries.length > 0 ? [...queries, CLEAR] : queries;
}

/** Remembers what the form of a field is sent with. */
function useRemembering(field: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const form = field.current?.form;
    const remember = () => recentQueries.add(field.current?.value ?? "");
    form?.addEventListener("submit", remember);
    return () => form?.removeEventListener("submit", remember);
  }, [field]);
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
      const address = `/api/suggest?${new URLSearchParams({ q: text })}`;
      const answer = await readAnswer<{ suggestions: readonly Suggestion[] }>(
        address,
        controller.signal,
      );
      // Suggestions are comfort: the search works without.
      if (!controller.signal.aborted) onAnswer(answer?.suggestions ?? []);
    }, PAUSE);
  };
}
