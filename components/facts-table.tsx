import type { ReactNode } from "react";
import { CiteButton, FactCitations, type RowCiting } from "#components/fact-citations";
import { FigureCell } from "#components/figure-cell";
import { type MatrixRow, OutletMatrix } from "#components/outlet-matrix";
import { PlaceLinks } from "#components/place-links";
import { quantity } from "#components/quantity";
import type { Column } from "#components/report-columns";
import { SaidWords } from "#components/said-words";
import { spellingCell } from "#components/spelling-cell";
import { StatusTag } from "#components/status-tag";
import { languageOf } from "#components/text-direction";
import { upperFirst } from "#lib/article/first-letter";
import { foldFacts } from "#lib/compare/choose-facts";
import type { Comparison, FactClaim } from "#lib/compare/comparison";
import { describeRange } from "#lib/compare/describe-range";
import { type Fact, SILENCE } from "#lib/compare/list-facts";

type Props = {
  readonly facts: readonly Fact[];
  readonly columns: readonly Column[];
  readonly labels: Comparison["labels"];
  /** true where rows of little news fold. */
  readonly folding: boolean;
  readonly citing: RowCiting;
};

/** The questions of the event by outlet: what each says, on whose word, and how that fits the others. */
export function FactsTable({ facts, columns, labels, folding, citing }: Props) {
  const { open, folded } = folding ? foldFacts(facts) : { open: facts, folded: [] };
  const toRow = (fact: Fact) => makeRow(fact, labels);
  const table = { corner: "Fact", columns };
  return (
    <>
      <OutletMatrix caption="Facts by report" {...table} rows={open.map(toRow)} />
      {folded.length === 0 ? null : (
        <details className="more">
          <summary>{quantity(folded.length, "more fact")}, told by one or agreed on</summary>
          <OutletMatrix caption="More facts by report" {...table} rows={folded.map(toRow)} />
        </details>
      )}
      <FactCitations facts={facts} columns={columns} labels={labels} citing={citing} />
    </>
  );
}

function makeRow(fact: Fact, labels: Comparison["labels"]): MatrixRow {
  return {
    anchor: fact.anchor,
    key: fact.anchor,
    head: <FactHead fact={fact} />,
    cell: (column) => readCell(fact, column, labels),
    empty: upperFirst(SILENCE[fact.kind]),
    isConflict: fact.status === "conflict",
  };
}

function FactHead({ fact }: { readonly fact: Fact }) {
  return (
    <>
      <span className="fact-top">
        <StatusTag status={fact.status} />
        <CiteButton fact={fact} />
      </span>
      <span className="fact-label">
        <bdi>{fact.label}</bdi>
      </span>
      {fact.kind === "figure" ? <Reach fact={fact} /> : null}
      {fact.status === "quoted" || fact.status === "single" ? null : (
        <span className="fact-reason">
          <bdi>{fact.reason}</bdi>
        </span>
      )}
    </>
  );
}

function Reach({ fact }: { readonly fact: Extract<Fact, { readonly kind: "figure" }> }) {
  const { row } = fact;
  const range = fact.status === "single" || row.slot.person !== null ? null : describeRange(row);
  const origins = row.reports.length > 1 ? quantity(row.origins, "origin") : null;
  const parts = [range, origins].filter((part) => part !== null);
  if (parts.length === 0) return null;
  return <span className="fact-reach">{parts.join(", ")}</span>;
}

function readCell(fact: Fact, column: Column, labels: Comparison["labels"]): ReactNode {
  switch (fact.kind) {
    case "figure": {
      const claims = fact.row.reports.filter(({ articleId }) => articleId === column.id);
      if (claims.length === 0) return null;
      const named = fact.row.slot.person !== null;
      return <FigureCell {...{ column, claims, named }} actorLabels={labels.actors} />;
    }
    case "told": {
      const claims = fact.row.reports.filter(({ articleId }) => articleId === column.id);
      return claims.length === 0 ? null : <ToldCell column={column} claims={claims} />;
    }
    case "date": {
      const [words] = fact.check.evidence;
      if (fact.check.articleId !== column.id || words === undefined) return null;
      return <SaidWords column={column} text={words.text} paragraphs={[words.paragraph]} />;
    }
    case "name":
      return spellingCell(fact.spellings, column);
  }
}

type ToldProps = { readonly column: Column; readonly claims: readonly FactClaim[] };

function ToldCell({ column, claims }: ToldProps) {
  return claims.map(({ key, value, attribution, ...claim }) => (
    <div key={`${claim.paragraph} ${claim.start} ${key.start}`} className="claim">
      {value === null ? null : (
        <p className="value value-words">
          <bdi {...languageOf(column.report.article.lang)}>“{key.text}”</bdi>
        </p>
      )}
      <p className="who">
        {attribution === null ? "own words" : <bdi>{attribution}</bdi>}
        {value === null ? null : (
          <>
            {" "}
            <PlaceLinks column={column} paragraphs={[key.paragraph]} />
          </>
        )}
      </p>
      {value === null ? (
        <SaidWords column={column} text={claim.text} paragraphs={[claim.paragraph]} />
      ) : null}
    </div>
  ));
}
