const ENTRIES = [
  { href: "/events", label: "Events" },
  { href: "/actors", label: "Actors" },
  { href: "/cities", label: "Cities" },
  { href: "/outlets", label: "Outlets" },
  { href: "/corpus", label: "Collection" },
  { href: "/help", label: "Help" },
] as const;

/** The ways into the collection other than searching. */
export function SiteNav({ current }: { readonly current: string | undefined }) {
  return (
    <nav aria-label="Site" className="screen-only w-full sm:ms-auto sm:w-auto lg:shrink-0">
      <ul className="-mx-2 flex flex-wrap">
        {ENTRIES.map(({ href, label }) => (
          <li key={href}>
            <a
              href={href}
              aria-current={href === current ? "page" : undefined}
              className="quiet flex min-h-10 items-center px-2 aria-[current]:font-semibold aria-[current]:text-ink"
            >
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
