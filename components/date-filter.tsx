import { DateBars } from "#components/date-bars";
import { DateFields, type TypedDates } from "#components/date-fields";
import { formatNumber } from "#components/quantity";
import { withDates } from "#lib/query/change-state";
import type { DateBars as Bars } from "#lib/query/choose-date-bars";
import { searchHref } from "#lib/query/hrefs";
import type { Notice } from "#lib/query/notice";
import { type SearchState, UNKNOWN } from "#lib/query/search-state";

type Props = {
  readonly dates: Bars;
  readonly undated: number | null;
  readonly state: SearchState;
  readonly notices: readonly Notice[];
  readonly typed: TypedDates;
};

/** Dates of publication: bars that lead from year to month to day, and two fields that say the same. */
export function DateFilter({ dates, undated, state, notices, typed }: Props) {
  const chosen = state.from !== null || state.to !== null;
  return (
    <fieldset className="border-t border-rule pt-3 pb-4">
      <legend className="sr-only">Date of publication</legend>
      <div className="flex min-h-8 items-center justify-between gap-2">
        <span aria-hidden="true" className="font-semibold">
          Date of publication
        </span>
        {chosen ? (
          <a href={searchHref(withDates(state, null, null))} className="steady py-1">
            Clear<span className="sr-only"> the dates</span>
          </a>
        ) : null}
      </div>
      <DateBars dates={dates} state={state} />
      {undated === null ? null : (
        <label className="flex min-h-8 cursor-pointer items-center gap-2 py-1 pe-7 hover:text-link">
          {/* Stands before the field of the same name: ticked, it is the one that counts. */}
          <input
            type="checkbox"
            name="from"
            value={UNKNOWN}
            defaultChecked={state.from === UNKNOWN}
          />
          <span className="grow">Date not stated</span>
          <span className="tabular text-muted">{formatNumber(undated)}</span>
        </label>
      )}
      <div className="pt-2">
        <DateFields typed={typed} notices={notices} />
      </div>
    </fieldset>
  );
}
