import { PublishedDate } from "#components/published-date";
import { type CompareState, MOST_COLUMNS, PLAIN_COMPARISON } from "#lib/query/compare-state";
import { compareHref, eventCompareHref } from "#lib/query/hrefs";
import type { ColumnChoice as Choice } from "#lib/use-cases/compare-articles";

type Props = {
  /** Id of the event whose page it is; null for articles chosen one by one. */
  readonly event: string | null;
  readonly state: CompareState;
  readonly choices: readonly Choice[];
};

/** Which reports are columns: two to four ticks and a button. */
export function ColumnChoice({ event, state, choices }: Props) {
  if (choices.length < 3) return null;
  const shown = choices.filter((choice) => choice.shown).length;
  const kept = [
    ...(event === null ? state.articles.map((id) => ["article", id] as const) : []),
    ...(state.facts === "all" ? [] : [["facts", state.facts] as const]),
  ];
  return (
    <details className="choice screen-only">
      <summary>
        {shown === choices.length
          ? `All ${shown} reports are shown`
          : `${shown} of ${choices.length} reports are shown`}
        <span className="choice-act">Choose</span>
      </summary>
      <form
        action={event === null ? compareHref(PLAIN_COMPARISON) : eventCompareHref(event)}
        key={choices.map((choice) => `${choice.id}${choice.shown}`).join()}
        autoComplete="off"
      >
        {kept.map(([name, value]) => (
          <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
        ))}
        <fieldset>
          <legend>2 to {MOST_COLUMNS} reports as columns</legend>
          {choices.map((choice) => (
            <label key={choice.id}>
              <input
                type="checkbox"
                name={event === null ? "column" : "article"}
                value={choice.id}
                defaultChecked={choice.shown}
              />
              <span className="min-w-0">
                <bdi className="font-semibold">{choice.outlet ?? "Outlet not stated"}</bdi>{" "}
                <bdi>{choice.title ?? "(No headline)"}</bdi>{" "}
                <span className="text-muted">
                  <PublishedDate published={choice.published} />
                  {choice.copyOf === null ? "" : ", a reprint"}
                </span>
              </span>
            </label>
          ))}
        </fieldset>
        <button type="submit" className="button">
          Show
        </button>
      </form>
    </details>
  );
}
