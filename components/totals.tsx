import { formatNumber } from "#components/quantity";

type Props = {
  readonly entries: readonly {
    readonly label: string;
    readonly value: number;
    readonly of?: number;
  }[];
};

/** Numbers that describe the collection, as a line of large figures; with a share where `of` is given. */
export function Totals({ entries }: Props) {
  return (
    <dl className="grid grid-cols-2 gap-x-8 gap-y-6 sm:grid-cols-3 lg:grid-cols-5">
      {entries.map(({ label, value, of }) => (
        <div key={label} className="flex flex-col-reverse justify-end border-t-2 border-ink pt-2">
          <dt className="text-dense text-ink-2">{label}</dt>
          <dd className="tabular font-serif text-h1 font-semibold">
            {formatNumber(value)}
            {of === undefined || of === 0 ? null : (
              <span className="font-sans text-base font-normal text-muted">
                {" "}
                {shareOf(value, of)}
              </span>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function shareOf(value: number, of: number): string {
  const percent = (value / of) * 100;
  if (value > 0 && percent < 1) return "under 1%";
  return `${Math.round(percent)}%`;
}
