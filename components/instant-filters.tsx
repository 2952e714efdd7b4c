import { useRouter } from "next/navigation";
import {
  type ChangeEvent,
  type RefObject,
  useEffect,
  useRef,
  useState,
  useTransition,
} from "react";
import { quantity } from "#components/quantity";
import { countFilters } from "#lib/query/applied-filters";
import { applyTicks } from "#lib/query/apply-ticks";
import { searchHref } from "#lib/query/hrefs";
import type { SearchState } from "#lib/query/search-state";

/** Milliseconds after a tick before it is applied, and after the answer before it is said. */
const PAUSE = { apply: 350, say: 500 };
/** Elsewhere the filters are a sheet, or a tick is easily a slip: there the button applies them. */
const ROOM = "(width >= 64rem) and (pointer: fine)";

type Timer = ReturnType<typeof setTimeout>;

/**
 * Applies every tick of the filter form a moment after it was made. The form keeps its elements, so the
 * focus stays where it is; Back and Forward bring its ticks along.
 */
export function useInstantFilters(state: SearchState, total: number) {
  const router = useRouter();
  const [isBusy, startTransition] = useTransition();
  const [said, setSaid] = useState("");
  const form = useRef<HTMLFormElement>(null);
  const waiting = useRef<Timer | null>(null);
  const current = searchHref(state);
  const shown = useRef(current);
  const filters = countFilters(state);
  const message = `${quantity(total, "article")}, ${quantity(filters, "filter")}`;

  useEffect(() => {
    if (shown.current === current) return;
    shown.current = current;
    // Ticks made in the meantime are on their way.
    if (waiting.current === null) form.current?.reset();
    const timer = setTimeout(() => setSaid(message), PAUSE.say);
    return () => clearTimeout(timer);
  }, [current, message]);

  useEffect(() => () => forget(waiting), []);

  const onChange = ({ target, currentTarget }: ChangeEvent<HTMLFormElement>) => {
    if (!/^(?:checkbox|radio)$/.test(target.type) || !isWanted()) return;
    const next = searchHref(applyTicks(state, new FormData(currentTarget)));
    forget(waiting);
    waiting.current = setTimeout(() => {
      waiting.current = null;
      setSaid("");
      // The framework would interrupt with the title of the page; what changed is said here.
      document.querySelector("next-route-announcer")?.remove();
      startTransition(() => router.push(next, { scroll: false }));
    }, PAUSE.apply);
  };
  return { form, onChange, onSubmit: () => forget(waiting), isBusy, said };
}

/** Ticks that are sent in another way, or left behind, are not to be applied as well. */
function forget(waiting: RefObject<Timer | null>): void {
  if (waiting.current !== null) clearTimeout(waiting.current);
  waiting.current = null;
}

function isWanted(): boolean {
  return document.documentElement.dataset.instant !== "off" && matchMedia(ROOM).matches;
}
