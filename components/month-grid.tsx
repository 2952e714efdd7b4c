import type { useDateRange } from "#components/date-range";
import { quantity } from "#components/quantity";
import { describeDate } from "#lib/article/describe-date";
import { withDates } from "#lib/query/change-state";
import type { DateBar } from "#lib/query/choose-date-bars";
import { searchHref } from "#lib/query/hrefs";
import type { SearchState } from "#lib/query/search-state";

type Props = {
  readonly bars: readonly DateBar[];
  readonly state: SearchState;
  readonly range: ReturnType<typeof useDateRange>;
};

const FIRST_COLUMN = [
  "col-start-7",
  "col-start-1",
  "col-start-2",
  "col-start-3",
  "col-start-4",
  "col-start-5",
  "col-start-6",
] as const;

/** The days of one month, Monday first; days with articles are links. */
export function MonthGrid({ bars, state, range }: Props) {
  return (
    <ol className="tabular grid grid-cols-7 pt-1 text-center" {...range.list}>
      {bars.map((bar, index) => (
        <li
          key={bar.date}
          data-in-range={range.isIn(index) ? "" : undefined}
          className={index === 0 ? FIRST_COLUMN[weekday(bar.date)] : ""}
          {...range.item(index)}
        >
          {bar.count === 0 ? (
            <span className="block leading-8 text-muted">{Number(bar.date.slice(-2))}</span>
          ) : (
            <Day bar={bar} state={state} />
          )}
        </li>
      ))}
    </ol>
  );
}

function Day({ bar, state }: { readonly bar: DateBar; readonly state: SearchState }) {
  const current = state.from === bar.date && state.to === bar.date;
  return (
    <a
      href={searchHref(withDates(state, bar.date, bar.date))}
      draggable={false}
      aria-current={current ? "true" : undefined}
      className="steady block font-semibold leading-8 hover:bg-sunken aria-[current]:bg-ink aria-[current]:text-page"
    >
      {Number(bar.date.slice(-2))}
      <span className="sr-only">
        {" "}
        {describeDate(bar.date.slice(0, 7))}, {quantity(bar.count, "article")}
      </span>
    </a>
  );
}

/** 0 Sunday to 6 Saturday. */
const weekday = (date: string) => new Date(`${date}T00:00:00Z`).getUTCDay();
