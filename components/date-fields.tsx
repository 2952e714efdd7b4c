import type { Notice } from "#lib/query/notice";

/** The ends of a range as they stand in the address, also one that is no date. */
export type TypedDates = { readonly from: string; readonly to: string };

type Props = { readonly typed: TypedDates; readonly notices: readonly Notice[] };

/** Two fields for the ends of a range of dates, each with what is wrong with it. */
export function DateFields({ typed, notices }: Props) {
  const faults = notices.filter(({ code }) => code === "invalid-date");
  const isFaulty = (field: string) => faults.some((fault) => fault.field === field);
  return (
    <>
      <div className="clear-both grid grid-cols-2 gap-3">
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
    </>
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
