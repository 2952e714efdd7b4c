// biome-ignore-all lint/a11y/noRedundantRoles: the layout of narrow screens takes the implied roles away
import { PublishedDate } from "#components/published-date";
import { formatNumber } from "#components/quantity";
import { entityHref } from "#lib/query/hrefs";
import type { OutletSummary } from "#lib/use-cases/views";

const languages = new Intl.DisplayNames(["en"], { type: "language" });
const COLUMNS = ["Outlet", "Articles", "First", "Last", "Languages", "Without date"] as const;

/** What the collection holds of each outlet. Roles are spelled out: the phone layout would drop them. */
export function OutletTable({ outlets }: { readonly outlets: readonly OutletSummary[] }) {
  return (
    <table className="stacked w-full text-dense" role="table">
      <caption className="sr-only">Outlets and what the collection holds of them</caption>
      <thead role="rowgroup">
        <tr role="row" className="border-b-2 border-ink text-start">
          {COLUMNS.map((column) => (
            <th
              key={column}
              role="columnheader"
              scope="col"
              className={`py-2 pe-6 font-semibold ${isNumber(column) ? "text-end" : "text-start"}`}
            >
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {outlets.map((outlet) => (
          <OutletRow key={outlet.id} outlet={outlet} />
        ))}
      </tbody>
    </table>
  );
}

const isNumber = (column: string) => column === "Articles" || column === "Without date";

function OutletRow({ outlet }: { readonly outlet: OutletSummary }) {
  const cell = "align-baseline md:py-2 md:pe-6";
  return (
    <tr role="row" className="border-b border-rule">
      <th role="rowheader" scope="row" className={`${cell} text-start text-base font-normal`}>
        <a href={entityHref("outlet", outlet.id)} className="plain steady inline-block py-1">
          <bdi>{outlet.label}</bdi>
        </a>
      </th>
      <td role="cell" data-label="Articles" className={`${cell} md:text-end`}>
        {formatNumber(outlet.articles)}
      </td>
      <td role="cell" data-label="First" className={cell}>
        <PublishedDate published={outlet.first} />
      </td>
      <td role="cell" data-label="Last" className={cell}>
        <PublishedDate published={outlet.last} />
      </td>
      <td role="cell" data-label="Languages" className={cell}>
        {outlet.languages.map(nameLanguage).join(", ")}
      </td>
      <td role="cell" data-label="Without date" className={`${cell} md:text-end`}>
        {formatNumber(outlet.undated)}
      </td>
    </tr>
  );
}

const nameLanguage = (lang: string) =>
  lang === "unknown" ? "not known" : (languages.of(lang) ?? lang);
