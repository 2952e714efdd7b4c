const LINKS = [
  { href: "/help", label: "How the search works" },
  { href: "/corpus", label: "What is in this collection" },
  { href: "/settings", label: "Settings" },
] as const;

/** The foot of every page: help and settings in one place. */
export function SiteFooter() {
  return (
    <footer className="screen-only border-t border-rule text-dense text-ink-2">
      <nav aria-label="Help and settings" className="frame py-4">
        <ul className="-mx-2 flex flex-wrap gap-x-4">
          {LINKS.map(({ href, label }) => (
            <li key={href}>
              <a href={href} className="quiet flex min-h-8 items-center px-2">
                {label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </footer>
  );
}
