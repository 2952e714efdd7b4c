import { formatNumber, quantity } from "#components/quantity";
import { describeDate } from "#lib/article/describe-date";
import { withDates } from "#lib/query/change-state";
import { type Counted, fillMonths } from "#lib/query/fill-months";
import { searchHref } from "#lib/query/hrefs";
import type { SearchState } from "#lib/query/search-state";

const HEIGHT = 96;
const FOOT = 20;
/** Labels of years that still stand apart. */
const MOST_LABELS = 12;
/** Labels nearer than this share of the drawing would touch on a phone. */
const LEAST_APART = 0.1;
/** A bar is never wider than this share of the drawing, in percent. */
const WIDEST = 4;

type Props = {
  /** Counts per month; years and the unknown among them are left out. */
  readonly months: readonly Counted[];
  /** How many articles there are in all, dated or not. */
  readonly total: number;
  /** The articles counted. */
  readonly state: SearchState;
};

/** Articles over time, drawn by the server; the same numbers follow as a table. */
export function MonthChart({ months, total, state }: Props) {
  const bars = fillMonths(months);
  if (bars.length === 0) return null;
  const dated = bars.reduce((sum, { count }) => sum + count, 0);
  const unit = bars[0]?.id.length === 4 ? "year" : "month";
  return (
    <section className="mt-10" aria-labelledby="months">
      <h2 id="months" className="font-serif text-h2 font-semibold">
        Articles per {unit}
      </h2>
      <Drawing bars={bars} />
      {dated === total ? null : (
        <p className="mt-1 text-meta text-muted">
          {quantity(total - dated, "article")} without {unit === "year" ? "a year" : "a month"} of
          publication {total - dated === 1 ? "is" : "are"} not drawn.
        </p>
      )}
      <details className="mt-1 text-dense">
        <summary className="disclosure">Numbers as a table</summary>
        <NumbersTable bars={bars} unit={unit} state={state} />
      </details>
    </section>
  );
}

function Drawing({ bars }: { readonly bars: readonly Counted[] }) {
  const most = Math.max(...bars.map(({ count }) => count));
  const step = 100 / bars.length;
  const width = Math.min(step * 0.8, WIDEST);
  const first = bars[0];
  const last = bars.at(-1);
  const name = `${describeDate(first?.id ?? "")} to ${describeDate(last?.id ?? "")}, at most ${quantity(most, "article")}`;
  return (
    <svg role="img" aria-label={name} width="100%" height={HEIGHT + FOOT} className="mt-3 block">
      <line className="baseline" x1="0" x2="100%" y1={HEIGHT - 0.5} y2={HEIGHT - 0.5} />
      {bars.map(({ id, count }, index) => {
        if (count === 0) return null;
        const height = Math.max(3, Math.round((count / most) * (HEIGHT - 16)));
        const x = (index + 0.5) * step - width / 2;
        return (
          <rect
            key={id}
            className="bar"
            x={`${x}%`}
            width={`${width}%`}
            y={HEIGHT - 1 - height}
            height={height}
          />
        );
      })}
      {chooseLabels(bars).map(({ at, text }, index, labels) => (
        <text
          key={text}
          className="chart-label"
          x={`${at * step}%`}
          y={HEIGHT + 15}
          textAnchor={
            labels.length > 1 && index === labels.length - 1 && at * step > 90 ? "end" : "start"
          }
        >
          {text}
        </text>
      ))}
    </svg>
  );
}

/** The years, each where it begins, thinned out until they stand apart; a single year by its months. */
function chooseLabels(bars: readonly Counted[]): { readonly at: number; readonly text: string }[] {
  const starts = bars.flatMap(({ id }, at) =>
    at === 0 || id.slice(0, 4) !== bars[at - 1]?.id.slice(0, 4)
      ? [{ at, text: id.slice(0, 4) }]
      : [],
  );
  if (starts.length === 1) {
    const [only, end] = [bars[0]?.id ?? "", bars.at(-1)?.id ?? ""];
    return [
      { at: 0, text: describeDate(only) },
      ...(end === only ? [] : [{ at: bars.length, text: describeDate(end) }]),
    ];
  }
  const every = Math.ceil(starts.length / MOST_LABELS);
  const spaced = starts.filter((_, index) => index % every === 0);
  // A year that begins at the very end of a short first one would stand on top of its label.
  return spaced.filter(({ at }, index) => {
    const next = spaced[index + 1];
    return next === undefined || (next.at - at) / bars.length > LEAST_APART;
  });
}

type TableProps = {
  readonly bars: readonly Counted[];
  readonly unit: string;
  readonly state: SearchState;
};

function NumbersTable({ bars, unit, state }: TableProps) {
  return (
    <table className="mt-2">
      <thead>
        <tr className="border-b border-rule">
          <th scope="col" className="py-1 pe-8 text-start font-semibold">
            {unit === "year" ? "Year" : "Month"}
          </th>
          <th scope="col" className="py-1 text-end font-semibold">
            Articles
          </th>
        </tr>
      </thead>
      <tbody>
        {bars
          .filter(({ count }) => count > 0)
          .map(({ id, count }) => (
            <tr key={id} className="border-b border-rule">
              <th scope="row" className="pe-8 text-start font-normal">
                <a
                  href={searchHref(withDates(state, id, id))}
                  className="plain steady inline-block py-1"
                >
                  {describeDate(id)}
                </a>
              </th>
              <td className="text-end">{formatNumber(count)}</td>
            </tr>
          ))}
      </tbody>
    </table>
  );
}
