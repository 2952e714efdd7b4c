import { COMPARE_FORM } from "#components/compare-form";
import { MOST_COMPARED } from "#lib/query/compare-state";

/** The form that sends the ticked articles to be compared; nothing where there are not two. */
export function CompareBar({ hits }: { readonly hits: number }) {
  if (hits < 2) return null;
  return (
    <form
      id={COMPARE_FORM}
      action="/compare"
      method="get"
      autoComplete="off"
      className="compare-bar screen-only text-dense"
    >
      <button type="submit" className="button button-line">
        Compare ticked
      </button>
      <p className="text-ink-2">2 to {MOST_COMPARED} articles, side by side.</p>
    </form>
  );
}
