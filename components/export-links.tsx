import { formatNumber } from "#components/quantity";
import { EXPORT_FORMATS, exportHref, MOST_EXPORTED } from "#lib/query/hrefs";
import type { SearchState } from "#lib/query/search-state";

type Props = { readonly state: SearchState; readonly total: number };

/** All articles of a search as a file; what a file leaves out is said before it is fetched. */
export function ExportLinks({ state, total }: Props) {
  if (total === 0) return null;
  return (
    <nav aria-label="Export" className="screen-only flex flex-wrap items-center text-dense sm:ms-4">
      <span aria-hidden="true" className="pe-1 text-muted">
        Export{total > MOST_EXPORTED ? ` the first ${formatNumber(MOST_EXPORTED)}` : ""}
      </span>
      <ul className="-me-2 flex">
        {EXPORT_FORMATS.map((format) => (
          <li key={format}>
            <a
              href={exportHref(format, state)}
              download
              aria-label={labelOf(format, total)}
              className="quiet flex min-h-8 items-center px-2"
            >
              {format.toUpperCase()}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

const labelOf = (format: string, total: number) =>
  `Export ${total > MOST_EXPORTED ? `the first ${formatNumber(MOST_EXPORTED)} articles` : "all articles"} as ${format.toUpperCase()}`;
