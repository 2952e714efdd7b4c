type Props = {
  /** Each with the address of the same page without it. */
  readonly filters: readonly { readonly label: string; readonly href: string }[];
  /** The page without any of them. */
  readonly clear: string;
};

/** The filters in force, each a link that takes it off. */
export function AppliedList({ filters, clear }: Props) {
  if (filters.length === 0) return null;
  return (
    <nav aria-label="Filters in force" className="mt-4">
      <ul className="flex flex-wrap items-center gap-2 text-dense">
        {filters.map((filter) => (
          <li key={filter.label} className="max-w-full">
            <a
              href={filter.href}
              className="inline-flex min-h-8 max-w-full items-center gap-2 rounded-control border border-control bg-surface px-3 py-1 text-ink no-underline visited:text-ink hover:border-ink hover:bg-sunken"
            >
              <span className="sr-only">Remove filter </span>
              <bdi className="min-w-0">{filter.label}</bdi>
              <svg width="9" height="9" viewBox="0 0 9 9" aria-hidden="true" className="shrink-0">
                <path d="M1 1l7 7M8 1l-7 7" stroke="currentColor" strokeWidth="1.5" />
              </svg>
            </a>
          </li>
        ))}
        {filters.length > 1 ? (
          <li>
            <a href={clear} className="steady inline-flex min-h-8 items-center px-1">
              Clear all filters
            </a>
          </li>
        ) : null}
      </ul>
    </nav>
  );
}
