// biome-ignore-all lint/a11y/noRedundantRoles: the layout of narrow screens takes the implied roles away
/** As `npm run evaluate` prints them; `score` is the F measure, the mean of what is right and what is found. */
const MEASURED = [
  { what: "Dates", score: "1.00", on: "104 sentences the rules were made with" },
  { what: "Dates", score: "0.73", on: "10 sentences written after the rules" },
  { what: "Figures", score: "1.00", on: "238 sentences the rules were made with" },
  { what: "Figures", score: "0.91", on: "254 figures of the demonstration articles" },
  { what: "Figures", score: "0.96", on: "10 sentences written after the rules" },
  {
    what: "Quotations, with who says them",
    score: "1.00",
    on: "49 sentences the rules were made with",
  },
  {
    what: "Quotations, with who says them",
    score: "0.89",
    on: "10 sentences written after the rules",
  },
  { what: "Reports of one event brought together", score: "0.94", on: "675 labelled articles" },
  {
    what: "Conflicts found, of those there are",
    score: "0.90",
    on: "29 conflicts of the demonstration articles; no false one",
  },
] as const;

/** How often the reading is right, measured on texts that people labelled. */
export function MeasuredQuality() {
  return (
    <section className="mt-12" aria-labelledby="measured">
      <h2 id="measured" className="font-serif text-h2 font-semibold">
        How good it is
      </h2>
      <p className="mt-1 mb-3 max-w-[66ch] text-base text-ink-2">
        Measured on sentences and articles that were labelled by hand; 1.00 means that all was found
        and nothing else. On texts of another kind expect less: the sentences written after the
        rules tell most.
      </p>
      <table role="table" className="stacked w-full max-w-[46rem] text-base">
        <caption className="sr-only">Measured quality</caption>
        <thead role="rowgroup">
          <tr role="row" className="border-b-2 border-ink text-dense">
            <th role="columnheader" scope="col" className="py-2 pe-6 text-start font-semibold">
              Read
            </th>
            <th role="columnheader" scope="col" className="py-2 pe-6 text-end font-semibold">
              Score
            </th>
            <th role="columnheader" scope="col" className="py-2 text-start font-semibold">
              Measured on
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {MEASURED.map(({ what, score, on }) => (
            <tr key={`${what} ${on}`} role="row" className="border-b border-rule align-baseline">
              <th role="rowheader" scope="row" className="text-start md:py-1.5 md:pe-6 font-normal">
                {what}
              </th>
              <td role="cell" data-label="Score" className="md:py-1.5 md:pe-6 md:text-end">
                {score}
              </td>
              <td role="cell" data-label="Measured on" className="text-ink-2 md:py-1.5">
                {on}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
