import { formatNumber } from "#components/quantity";
import { type ExportFormat, MOST_EXPORTED } from "#lib/query/hrefs";

type Props<Format extends ExportFormat> = {
  /** What the list is of: "articles". */
  readonly of: string;
  readonly total: number;
  readonly formats: readonly Format[];
  readonly hrefOf: (format: Format) => string;
  /** Utility classes, for its place. */
  readonly className?: string;
};

/** All of a list as a file; what a file leaves out is said before it is fetched. */
export function ExportLinks<Format extends ExportFormat>({
  of,
  total,
  formats,
  hrefOf,
  className = "",
}: Props<Format>) {
  if (total === 0) return null;
  const part = total > MOST_EXPORTED ? `the first ${formatNumber(MOST_EXPORTED)}` : null;
  return (
    <nav
      aria-label="Export"
      className={`screen-only flex flex-wrap items-center text-dense ${className}`}
    >
      <span aria-hidden="true" className="pe-1 text-muted">
        Export {part}
      </span>
      <ul className="-me-2 flex">
        {formats.map((format) => (
          <li key={format}>
            <a
              href={hrefOf(format)}
              download
              aria-label={`Export ${part ?? "all"} ${of} as ${format.toUpperCase()}`}
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
