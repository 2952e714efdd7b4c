import { ChoiceList } from "#components/choice-list";
import { SHOW_LABELS } from "#components/show-modes";
import { articleHref, type ShowMode } from "#lib/query/hrefs";
import type { SearchState } from "#lib/query/search-state";

type Props = {
  readonly id: string;
  readonly current: ShowMode;
  readonly modes: readonly ShowMode[];
  readonly state: SearchState | null;
  readonly n: number | null;
};

/** What is marked in the article, as links. */
export function ShowLinks({ id, current, modes, state, n }: Props) {
  if (modes.length < 2) return null;
  const link = { ...(state === null ? {} : { state }), ...(n === null ? {} : { n }) };
  const choices = modes.map((show) => ({
    label: SHOW_LABELS[show],
    href: articleHref(id, { ...link, show }),
    isCurrent: show === current,
  }));
  return (
    <nav
      aria-label="What is marked in the text"
      className="screen-only mt-4 flex flex-wrap items-center border-y border-rule py-1 text-dense"
    >
      <span aria-hidden="true" className="pe-1 text-muted">
        Mark
      </span>
      <ChoiceList choices={choices} className="flex-wrap" />
    </nav>
  );
}
