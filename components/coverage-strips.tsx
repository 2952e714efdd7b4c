import { quantity } from "#components/quantity";
import { describeDate } from "#lib/article/describe-date";
import type { Coverage, OutletCoverage } from "#lib/compare/count-coverage";

const HEIGHT = 28;
const TALLEST = HEIGHT - 4;
const MANY_STEPS = 14;

type Props = { readonly coverage: Coverage };

/** When which outlet published: a strip each over one scale, and the same numbers as a table. */
export function CoverageStrips({ coverage }: Props) {
  const { steps, outlets } = coverage;
  const first = steps[0];
  const last = steps.at(-1);
  return (
    <section aria-labelledby="coverage" className="border-t border-rule pt-3 pb-5">
      <h2 id="coverage" className="font-semibold">
        Day of publication
      </h2>
      {first === undefined || last === undefined ? (
        <p className="mt-1 text-ink-2">No report states the day on which it was published.</p>
      ) : steps.length === 1 ? (
        <p className="mt-1 text-ink-2">
          {describeDate(first.first)}, for {countDated(outlets)} of {countAll(outlets)}{" "}
          {countAll(outlets) === 1 ? "report" : "reports"}.
        </p>
      ) : (
        <>
          <ul className="mt-2" aria-hidden="true">
            {outlets.map((outlet) => (
              <Strip key={outlet.outlet ?? ""} outlet={outlet} most={mostOf(outlets)} />
            ))}
          </ul>
          <p className="tabular flex justify-between gap-4 ps-[8.5rem] text-meta text-muted">
            <span>{describeDate(first.first)}</span>
            <span className="text-end">{describeDate(last.last)}</span>
          </p>
          <Numbers coverage={coverage} />
        </>
      )}
    </section>
  );
}

type StripProps = { readonly outlet: OutletCoverage; readonly most: number };

function Strip({ outlet: { outlet, counts, undated }, most }: StripProps) {
  const width = counts.length > MANY_STEPS ? 5 : 9;
  return (
    <li className="flex items-end gap-2">
      <span className="w-32 shrink-0 pb-0.5 text-meta">
        <bdi>{outlet ?? "Not stated"}</bdi>
        {undated > 0 ? <span className="text-muted"> ({undated} undated)</span> : null}
      </span>
      <svg height={HEIGHT} aria-hidden="true" className="min-w-0 grow">
        <line className="baseline" x1="0" x2="100%" y1={HEIGHT - 2} y2={HEIGHT - 2} />
        {counts.map((count, step) => {
          const x = `${Math.round(((step + 0.5) / counts.length) * 1000) / 10}%`;
          const y = HEIGHT - 2;
          return count === 0 ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: a step is its place on the scale
            <circle key={step} className="strip-dot" cx={x} cy={y} r="1.25" />
          ) : (
            <line
              // biome-ignore lint/suspicious/noArrayIndexKey: a step is its place on the scale
              key={step}
              className="strip-bar"
              x1={x}
              x2={x}
              y1={y}
              y2={y - Math.max(4, Math.round((count / most) * TALLEST))}
              strokeWidth={width}
            />
          );
        })}
      </svg>
    </li>
  );
}

function Numbers({ coverage: { steps, outlets } }: Props) {
  const used = steps
    .map((step, index) => ({ ...step, index }))
    .filter(({ index }) => outlets.some(({ counts }) => (counts[index] ?? 0) > 0));
  return (
    <details className="mt-1">
      <summary className="cursor-pointer py-1 text-link">The numbers as a table</summary>
      <table className="w-full text-meta">
        <caption className="sr-only">Reports per outlet and day of publication</caption>
        <thead>
          <tr className="border-b border-control">
            <th scope="col" className="py-1 text-start font-semibold">
              Published
            </th>
            <th scope="col" className="py-1 text-start font-semibold">
              Outlets
            </th>
          </tr>
        </thead>
        <tbody>
          {used.map(({ first, last, index }) => (
            <tr key={first} className="border-b border-rule">
              <th scope="row" className="py-1 pe-3 text-start align-baseline font-normal">
                {first === last
                  ? describeDate(first)
                  : `${describeDate(first)} to ${describeDate(last)}`}
              </th>
              <td className="py-1">{listCounts(outlets, index)}</td>
            </tr>
          ))}
          <Undated outlets={outlets} />
        </tbody>
      </table>
    </details>
  );
}

function Undated({ outlets }: { readonly outlets: readonly OutletCoverage[] }) {
  const count = outlets.reduce((sum, { undated }) => sum + undated, 0);
  if (count === 0) return null;
  return (
    <tr className="border-b border-rule">
      <th scope="row" className="py-1 pe-3 text-start align-baseline font-normal">
        Day not stated
      </th>
      <td className="py-1">{quantity(count, "report")}</td>
    </tr>
  );
}

const listCounts = (outlets: readonly OutletCoverage[], step: number): string =>
  outlets
    .filter(({ counts }) => (counts[step] ?? 0) > 0)
    .map(({ outlet, counts }) => `${outlet ?? "outlet not stated"} ${counts[step]}`)
    .join(", ");

const mostOf = (outlets: readonly OutletCoverage[]) =>
  Math.max(1, ...outlets.flatMap(({ counts }) => counts));
const countDated = (outlets: readonly OutletCoverage[]) =>
  outlets.reduce((sum, { counts }) => sum + counts.reduce((all, count) => all + count, 0), 0);
const countAll = (outlets: readonly OutletCoverage[]) =>
  countDated(outlets) + outlets.reduce((sum, { undated }) => sum + undated, 0);
