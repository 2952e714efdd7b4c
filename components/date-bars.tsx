import { useDateRange } from "#components/date-range";
import { MonthGrid } from "#components/month-grid";
import { formatNumber, quantity } from "#components/quantity";
import { describeDate } from "#lib/article/describe-date";
import { withDates } from "#lib/query/change-state";
import type { DateBars as Bars, DateBar } from "#lib/query/choose-date-bars";
import { searchHref } from "#lib/query/hrefs";
import type { SearchState } from "#lib/query/search-state";

const HEIGHT = 48;
const WIDE_YEARS = 5;

type Props = { readonly dates: Bars; readonly state: SearchState };

/** Articles over time: each bar is a link one step further in; the line above leads out again. */
export function DateBars({ dates, state }: Props) {
  const { level, within, bars, earlier } = dates;
  const range = useDateRange({
    bars,
    perRow: level === "day" ? 7 : null,
    hrefOf: (from, to) => searchHref(withDates(state, from, to)),
  });
  if (bars.length === 0) return null;
  const most = Math.max(...bars.map((bar) => bar.count), 1);
  const wide = level === "year" && bars.length <= WIDE_YEARS;
  return (
    <div className="pb-2">
      {within === null ? null : <WayOut within={within} state={state} />}
      {level === "day" ? (
        <MonthGrid bars={bars} state={state} range={range} />
      ) : (
        <ol className="-mx-2 flex pt-1" {...range.list}>
          {bars.map((bar, index) => (
            <li
              key={bar.date}
              data-in-range={range.isIn(index) ? "" : undefined}
              {...range.item(index)}
            >
              <Bar bar={bar} bars={bars} most={most} wide={wide} state={state} />
            </li>
          ))}
        </ol>
      )}
      <p role="status" className="text-meta">
        {range.words}
      </p>
      {earlier === 0 ? null : (
        <a
          href={searchHref(withDates(state, null, String(Number(bars[0]?.date) - 1)))}
          className="steady inline-block py-1"
        >
          Before {bars[0]?.date}: {formatNumber(earlier)}
        </a>
      )}
    </div>
  );
}

type BarProps = {
  readonly bar: DateBar;
  readonly bars: readonly DateBar[];
  readonly most: number;
  readonly wide: boolean;
  readonly state: SearchState;
};

function Bar({ bar, bars, most, wide, state }: BarProps) {
  const width = wide ? 48 : 24;
  const inset = wide ? 8 : 6;
  const isFirst = bar === bars[0];
  const isLast = bar === bars.at(-1);
  const height = bar.count === 0 ? 0 : Math.max(2, Math.round((bar.count / most) * (HEIGHT - 2)));
  const drawing = (
    <>
      <svg width={width} height={HEIGHT} aria-hidden="true" className="block">
        <rect
          className="bar"
          x={inset}
          y={HEIGHT - 1 - height}
          width={width - 2 * inset}
          height={height}
        />
        <line
          className="baseline"
          x1={isFirst ? inset : 0}
          x2={isLast ? width - inset : width}
          y1={HEIGHT - 0.5}
          y2={HEIGHT - 0.5}
        />
      </svg>
      <span aria-hidden="true" className="tabular block text-center text-meta leading-6">
        {shortDate(bar.date, wide)}
      </span>
    </>
  );
  if (bar.count === 0) return <span className="block text-muted">{drawing}</span>;
  return (
    <a
      href={searchHref(withDates(state, bar.date, bar.date))}
      draggable={false}
      aria-current={state.from === bar.date && state.to === bar.date ? "true" : undefined}
      className="quiet block"
    >
      {drawing}
      <span className="sr-only">
        {describeDate(bar.date)}, {quantity(bar.count, "article")}
      </span>
    </a>
  );
}

function shortDate(date: string, wide: boolean): string {
  if (date.length === 4) return wide ? date : `’${date.slice(2)}`;
  return describeDate(date).slice(0, 1);
}

function WayOut({ within, state }: { readonly within: string; readonly state: SearchState }) {
  const year = within.slice(0, 4);
  const isMonth = within.length > 4;
  const out = isMonth ? withDates(state, year, year) : withDates(state, null, null);
  const isChosen = state.from !== null;
  return (
    <p className="flex flex-wrap items-center gap-x-2 pt-1">
      {isChosen ? (
        <>
          <a href={searchHref(out)} className="steady py-1">
            {isMonth ? year : "All years"}
          </a>
          <span aria-hidden="true" className="text-muted">
            /
          </span>
        </>
      ) : null}
      <span className="py-1 font-semibold">{describeDate(within)}</span>
    </p>
  );
}
