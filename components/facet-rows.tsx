import { useEffect, useRef, useState } from "react";
import { listBoxes, useHeldRows } from "#components/held-rows";
import { readAnswer } from "#components/read-answer";
import { holdsWords } from "#lib/query/holds-words";
import { facetHref, facetValuesHref } from "#lib/query/hrefs";
import { nameKeys } from "#lib/query/name-keys";
import type { FacetGroup, SearchState } from "#lib/query/search-state";
import type { FacetValue, Labelled } from "#lib/use-cases/views";

/** Milliseconds without a further key before the server is asked. */
const PAUSE = 200;

type Values = readonly FacetValue[];
type Answer = { readonly total: number; readonly values: Values };

/**
 * The rows of a group of filters: the first ones, more of them where the reader asks for more, and of these
 * only what a typed name may mean, with what the server knows by it in any spelling.
 */
export function useFacetRows(group: FacetGroup, shown: Values, state: SearchState) {
  const [typed, setTyped] = useState("");
  const [isMoreWanted, setMoreWanted] = useState(false);
  const before = useRef<ReadonlySet<string>>(new Set());
  const words = nameKeys(typed);
  const isFinding = words.length > 0;
  const all = facetValuesHref(group, state, "");
  const more = useAnswer(isMoreWanted ? all : null, 0);
  const found = useAnswer(isFinding ? facetValuesHref(group, state, typed) : null, PAUSE);
  const { rows, list, keepTicked, holding } = useHeldRows(
    [more.answer?.values ?? [], (isFinding && found.answer?.values) || [], shown],
    all,
  );
  const foundIds = new Set(found.answer?.values.map(({ id }) => id));
  const isExpanded = more.answer !== null;
  const full = facetHref(group, state, { find: typed });

  useEffect(() => {
    if (!isExpanded) return;
    const isNew = ({ value }: HTMLInputElement) => !before.current.has(value);
    listBoxes(list.current).find(isNew)?.focus();
  }, [isExpanded, list]);
  useEffect(() => {
    if (more.hasFailed && !isExpanded) location.assign(full);
  }, [more.hasFailed, isExpanded, full]);

  return {
    rows,
    list,
    holding,
    full,
    isFinding,
    isExpanded,
    /** How many were found for the words; null while that is not known. */
    found: isFinding ? (found.answer?.total ?? null) : null,
    isOff: ({ id, label }: Labelled) =>
      isFinding && !foundIds.has(id) && !holdsWords(nameKeys(label), words),
    find: (text: string) => {
      keepTicked();
      setTyped(text);
    },
    goToFound: () =>
      listBoxes(list.current)
        .find((box) => box.checkVisibility())
        ?.focus(),
    expand: () => {
      before.current = new Set(rows.map(({ id }) => id));
      setMoreWanted(true);
    },
  };
}

/** What an address answers, asked anew when it changes: until then the old answer holds. null asks nothing. */
function useAnswer(address: string | null, pause: number) {
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    if (address === null) {
      setAnswer(null);
      return;
    }
    const call = new AbortController();
    const timer = setTimeout(async () => {
      const read = await readAnswer<Answer>(address, call.signal);
      if (call.signal.aborted) return;
      setFailed(read === null);
      if (read !== null) setAnswer(read);
    }, pause);
    return () => {
      clearTimeout(timer);
      call.abort();
    };
  }, [address, pause]);
  return { answer, hasFailed };
}
