import type { ReactNode } from "react";
import { CheckList } from "#components/check-list";
import type { RowCiting } from "#components/fact-citations";
import { FactModes } from "#components/fact-modes";
import { FactsTable } from "#components/facts-table";
import { LinkRow } from "#components/link-row";
import { NamesMatrix } from "#components/names-matrix";
import { OnlyHereMatrix } from "#components/only-here-matrix";
import { PassageList } from "#components/passage-list";
import type { Column } from "#components/report-columns";
import { SourcesMatrix } from "#components/sources-matrix";
import { namesByParagraph } from "#lib/compare/canonical-text";
import { chooseFacts } from "#lib/compare/choose-facts";
import type { Comparison } from "#lib/compare/comparison";
import type { Fact } from "#lib/compare/list-facts";
import { listPassages } from "#lib/compare/list-passages";
import { createPassageMarks } from "#lib/compare/mark-passage";
import type { CompareState } from "#lib/query/compare-state";

type Props = {
  readonly comparison: Comparison;
  readonly columns: readonly Column[];
  readonly facts: readonly Fact[];
  readonly state: CompareState;
  /** The address of this comparison in another state. */
  readonly hrefOf: (state: CompareState, hash: string) => string;
};

/** The facts of the event by report, first of all. */
export function FactsSection({
  comparison,
  columns,
  facts,
  state,
  hrefOf,
  citing,
}: Props & { readonly citing: RowCiting }) {
  const chosen = chooseFacts(facts, state.facts);
  return (
    <Section
      id="facts"
      heading="Facts"
      aside={
        <FactModes
          facts={facts}
          current={state.facts}
          hrefOf={(mode) => hrefOf({ ...state, facts: mode }, "facts")}
        />
      }
    >
      {chosen.length === 0 ? (
        <p>
          {facts.length === 0
            ? "No figures, times or statements were found."
            : "None of this kind."}
        </p>
      ) : (
        <FactsTable
          facts={chosen}
          columns={columns}
          labels={comparison.labels}
          folding={state.facts === "all"}
          citing={citing}
        />
      )}
    </Section>
  );
}

/** The texts passage by passage, in the order of the base report. */
export function TextSection({ comparison, columns, facts, state, hrefOf }: Props) {
  const names = new Map(columns.map(({ id, report }) => [id, namesByParagraph(report.analysis)]));
  const marksOf = createPassageMarks(facts, (id) => names.get(id) ?? new Map());
  const articles = columns.map(({ report }) => report.article);
  const bases = columns.map(({ id, letter }) => ({
    key: id,
    label: letter,
    href: hrefOf({ ...state, base: id }, "text"),
    isCurrent: id === comparison.base,
  }));
  return (
    <Section
      id="text"
      heading="Text"
      aside={
        <LinkRow label="Whose order the passages follow" lead="In the order of" links={bases} />
      }
    >
      <PassageList
        entries={listPassages(comparison, articles)}
        columns={columns}
        marksOf={marksOf}
      />
    </Section>
  );
}

/** Names, sources and what one report alone states. */
export function TableSections({ comparison, columns }: Pick<Props, "comparison" | "columns">) {
  return (
    <>
      {comparison.names.length + comparison.placeNames.length === 0 ? null : (
        <Section id="names" heading="Names">
          <NamesMatrix comparison={comparison} columns={columns} />
        </Section>
      )}
      {comparison.sources.length === 0 ? null : (
        <Section id="sources" heading="Sources">
          <SourcesMatrix sources={comparison.sources} columns={columns} />
        </Section>
      )}
      {columns.length < 2 ? null : (
        <Section id="only-here" heading="Only here">
          <OnlyHereMatrix comparison={comparison} columns={columns} />
        </Section>
      )}
      {comparison.checks.length === 0 ? null : (
        <Section id="checks" heading="Checks">
          <CheckList checks={comparison.checks} columns={columns} />
        </Section>
      )}
    </>
  );
}

type SectionProps = {
  readonly id: string;
  readonly heading: string;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
};

function Section({ id, heading, aside, children }: SectionProps) {
  return (
    <section id={id} aria-labelledby={`${id}-heading`} className="compare-section">
      <div className="compare-section-head">
        <h2 id={`${id}-heading`}>{heading}</h2>
        {aside}
      </div>
      {children}
    </section>
  );
}
