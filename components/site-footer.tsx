const THEMES = [
  { value: "system", label: "As the system" },
  { value: "light", label: "Light" },
  { value: "dark", label: "Dark" },
] as const;

/** The foot of every page: help in one place, and the choice of light or dark. */
export function SiteFooter() {
  return (
    <footer className="screen-only border-t border-rule text-dense text-ink-2">
      <div className="frame flex flex-wrap items-center justify-between gap-x-8 gap-y-2 py-4">
        <ul className="-mx-2 flex flex-wrap">
          <li>
            <a href="/help" className="quiet flex min-h-8 items-center px-2">
              How the search works
            </a>
          </li>
          <li>
            <a href="/corpus" className="quiet flex min-h-8 items-center px-2">
              What is in this collection
            </a>
          </li>
        </ul>
        <form action="/settings" method="post" className="-mx-2 ms-auto flex">
          <KeysButton value="off" className="keys-off" />
          <KeysButton value="on" className="keys-on" />
        </form>
        <form action="/theme" method="post" className="-mx-2 flex flex-wrap items-center">
          <span className="px-2" id="theme-label">
            Colours
          </span>
          {THEMES.map(({ value, label }) => (
            <button
              key={value}
              type="submit"
              name="theme"
              value={value}
              aria-describedby="theme-label"
              className="quiet min-h-8 cursor-pointer px-2 hover:underline"
            >
              {label}
            </button>
          ))}
        </form>
      </div>
    </footer>
  );
}

/** Only the one that changes something is shown, by the state that the document carries. */
function KeysButton({ value, className }: { readonly value: string; readonly className: string }) {
  return (
    <button
      type="submit"
      name="keys"
      value={value}
      className={`quiet min-h-8 cursor-pointer px-2 hover:underline ${className}`}
    >
      Switch keyboard shortcuts {value}
    </button>
  );
}
