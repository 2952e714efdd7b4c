import { DateBars } from "#components/date-bars";
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
  /** The ends of the range as they stand in the address, also one that is no date. */
  readonly typed: TypedDates;
};

export type TypedDates = { readonly from: string; readonly to: string };

/** Dates of publication: bars that lead from year to month to day, and two fields that say the same. */
export function DateFilter({ dates, undated, state, notices, typed }: Props) {
  const faults = notices.filter((notice) => notice.code === "invalid-date");
  const isFaulty = (field: string) => faults.some((fault) => fault.field === field);
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
      <div className="grid grid-cols-2 gap-3 pt-2">
        <DateField name="from" label="From" value={typed.from} isFaulty={isFaulty("from")} />
        <DateField name="to" label="To" value={typed.to} isFaulty={isFaulty("to")} />
      </div>
      {faults.map((fault) => (
        <p
          key={fault.field}
          id={`date-${fault.field}-fault`}
          className="pt-2 text-meta font-semibold text-conflict"
        >
          {fault.message}
        </p>
      ))}
      <p id="date-hint" className="pt-2 text-meta text-muted">
        2022, 2022-08 or 2022-08-31
      </p>
    </fieldset>
  );
}

type FieldProps = {
  readonly name: "from" | "to";
  readonly label: string;
  readonly value: string;
  readonly isFaulty: boolean;
};

function DateField({ name, label, value, isFaulty }: FieldProps) {
  return (
    <div>
      <label htmlFor={`date-${name}`} className="block pb-1 text-ink-2">
        {label}
      </label>
      <input
        id={`date-${name}`}
        name={name}
        type="text"
        inputMode="numeric"
        maxLength={10}
        defaultValue={value}
        aria-invalid={isFaulty || undefined}
        aria-describedby={isFaulty ? `date-${name}-fault date-hint` : "date-hint"}
        className="field tabular min-h-9 px-2 aria-[invalid]:border-2 aria-[invalid]:border-conflict"
      />
    </div>
  );
}
