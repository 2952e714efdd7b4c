// biome-ignore-all lint/a11y/noRedundantRoles: the layout of narrow screens takes the implied roles away
import { formatNumber, quantity } from "#components/quantity";
import { exactly, withQuery } from "#lib/query/change-state";
import { searchHref, valueHref } from "#lib/query/hrefs";
import { EMPTY_STATE } from "#lib/query/search-state";
import type { SpellingRow } from "#lib/use-cases/profile-views";

const SHOWN = 12;

type Props = {
  /** The name under which it is listed. */
  readonly label: string;
  readonly spellings: readonly SpellingRow[];
  /** Articles read for this, and how many there are. */
  readonly read: number;
  readonly total: number;
};

/** How the outlets write a name, in their own words. */
export function SpellingTable({ label, spellings, read, total }: Props) {
  if (spellings.length === 0) return null;
  const rarer = spellings.slice(SHOWN);
  return (
    <section className="mt-10" aria-labelledby="spellings">
      <h2 id="spellings" className="font-serif text-h2 font-semibold">
        {spellings.length === 1
          ? "Spelled one way"
          : `Spelled ${formatNumber(spellings.length)} ways`}
      </h2>
      <p className="mt-1 mb-3 text-dense text-ink-2">
        How many times each outlet writes it, counted over the words of{" "}
        {read < total
          ? `the newest ${formatNumber(read)} of ${quantity(total, "article")}`
          : quantity(read, "article")}
        .{" "}
        <a href={searchHref(withQuery(EMPTY_STATE, label))} className="steady inline-block py-1">
          Search all spellings
        </a>
      </p>
      <Rows spellings={spellings.slice(0, SHOWN)} caption={`Spellings of ${label}`} />
      {rarer.length === 0 ? null : (
        <details className="text-dense">
          <summary className="disclosure">{quantity(rarer.length, "rarer spelling")}</summary>
          <Rows spellings={rarer} caption={`Rarer spellings of ${label}`} />
        </details>
      )}
    </section>
  );
}

type RowsProps = { readonly spellings: readonly SpellingRow[]; readonly caption: string };

function Rows({ spellings, caption }: RowsProps) {
  const cell = "align-baseline md:py-1 md:pe-6";
  return (
    <table className="stacked w-full text-dense" role="table">
      <caption className="sr-only">{caption}</caption>
      <thead role="rowgroup">
        <tr role="row" className="border-b-2 border-ink">
          {["Spelling", "Times", "Outlets", "Search"].map((column) => (
            <th
              key={column}
              role="columnheader"
              scope="col"
              className={`py-2 pe-6 font-semibold ${column === "Times" ? "text-end" : "text-start"}`}
            >
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {spellings.map(({ text, times, outlets }) => (
          <tr key={text} role="row" className="border-b border-rule">
            <th role="rowheader" scope="row" className={`${cell} text-start text-base font-normal`}>
              <bdi>{text}</bdi>
            </th>
            <td role="cell" data-label="Times" className={`${cell} md:text-end`}>
              {formatNumber(times)}
            </td>
            <td role="cell" className={cell}>
              <ul className="flex flex-wrap gap-x-4">
                {outlets.map((outlet) => (
                  <li key={outlet.id}>
                    <OutletName id={outlet.id} label={outlet.label} />{" "}
                    <span className="text-muted">{formatNumber(outlet.count)}</span>
                  </li>
                ))}
              </ul>
            </td>
            <td role="cell" className={`${cell} md:whitespace-nowrap`}>
              <a href={searchHref(exactly(text))} className="steady inline-block py-1">
                Only this spelling
                <span className="sr-only">: {text}</span>
              </a>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function OutletName({ id, label }: { readonly id: string; readonly label: string }) {
  return (
    <a href={valueHref("outlet", id)} className="name-link">
      {label}
    </a>
  );
}
