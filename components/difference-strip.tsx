import { DiffersSign } from "#components/differs-sign";
import type { PassageEntry } from "#lib/compare/list-passages";

const WORDS: Readonly<Record<PassageEntry["status"], string>> = {
  conflict: "conflict",
  shared: "shared",
  only: "only one",
  furniture: "source line",
};

/** All passages at a glance along the edge: where the reports meet, where one stands alone, where they conflict. */
export function DifferenceStrip({ entries }: { readonly entries: readonly PassageEntry[] }) {
  return (
    <nav aria-label="Passages" className="strip">
      <ol>
        {entries.map(({ anchor, n, status, topic }) => (
          <li key={anchor}>
            <a href={`#${anchor}`} className={`strip-link strip-${status}`}>
              <span aria-hidden="true">
                {status === "conflict" ? <DiffersSign /> : null}
                {n}
              </span>
              <span className="sr-only">
                Passage {n}, {WORDS[status]}: {topic}
              </span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
