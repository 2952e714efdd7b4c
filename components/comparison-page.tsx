import { ColumnChoice } from "#components/column-choice";
import { FactsSection, TableSections, TextSection } from "#components/comparison-sections";
import type { Citing } from "#components/fact-citations";
import { FACT_LABELS } from "#components/fact-modes";
import { LinkRow } from "#components/link-row";
import { NoticeList } from "#components/notice-list";
import { listColumns } from "#components/report-columns";
import { ReportHeads } from "#components/report-heads";
import { SharedOrigins } from "#components/shared-origins";
import { lowerFirst } from "#lib/article/first-letter";
import { listFacts } from "#lib/compare/list-facts";
import { type CompareState, PLAIN_COMPARISON } from "#lib/query/compare-state";
import {
  compareCsvHref,
  compareHref,
  eventCompareHref,
  eventHref,
  factAnchor,
} from "#lib/query/hrefs";
import type { Notice } from "#lib/query/notice";
import type { ComparisonView } from "#lib/use-cases/compare-articles";

type Props = {
  readonly view: ComparisonView;
  readonly state: CompareState;
  readonly notices: readonly Notice[];
  /** Id of the event whose page it is; null for articles chosen one by one. */
  readonly event: string | null;
  readonly citing: Citing;
};

/** Reports side by side: what is compared, the facts, the texts, names, sources, and what one alone has. */
export function ComparisonPage({ view, state, notices, event, citing }: Props) {
  const { comparison } = view;
  const columns = listColumns(view);
  const facts = listFacts(comparison, factAnchor);
  const hrefOf = (next: CompareState, hash: string) =>
    event === null ? compareHref(next, hash) : eventCompareHref(event, next, hash);
  const shown = withTheseReports(view, state, event);
  const rowCiting = {
    ...citing,
    heading: comparisonTitle(view),
    hrefOf: (anchor: string) => hrefOf(shown, anchor),
  };
  const sections = { comparison, columns, facts, state, hrefOf };
  return (
    <div className="compare" data-columns={columns.length}>
      <header>
        <h1>{comparisonTitle(view)}</h1>
        <ReportHeads columns={columns} />
        <div className="compare-about">
          {columns.length < 2 ? (
            <p>Only one report; nothing to compare yet. This is what it states.</p>
          ) : (
            <SharedOrigins sources={comparison.sources} columns={columns} />
          )}
          <div className="compare-links">
            <ColumnChoice event={event} state={state} choices={view.choices} />
            <LinkRow
              label="Parts of the page and other forms of it"
              links={[
                { key: "text", label: "Text", href: "#text" },
                { key: "names", label: "Names", href: "#names" },
                { key: "sources", label: "Sources", href: "#sources" },
                ...(columns.length < 2
                  ? []
                  : [{ key: "only", label: "Only here", href: "#only-here" }]),
                ...(view.event === null
                  ? []
                  : [{ key: "event", label: "The event", href: eventHref(view.event.id) }]),
                { key: "csv", label: "Export CSV", href: compareCsvHref(event, state) },
              ]}
            />
          </div>
        </div>
        <NoticeList notices={[...notices, ...view.notices]} />
      </header>
      <FactsSection {...sections} citing={rowCiting} />
      <TextSection {...sections} />
      <TableSections {...sections} />
    </div>
  );
}

/** The heading, and which facts are shown where that is not all of them. */
export function comparisonPageTitle(view: ComparisonView, { facts }: CompareState): string {
  const title = comparisonTitle(view);
  return facts === "all" ? title : `${title}, ${lowerFirst(FACT_LABELS[facts])}`;
}

/** The comparison of the very reports that are shown, also once the event has others. */
function withTheseReports(
  { reports }: ComparisonView,
  { articles }: CompareState,
  event: string | null,
): CompareState {
  const shown = reports.map(({ article }) => article.id);
  if (event !== null) return { ...PLAIN_COMPARISON, articles: shown };
  const isAll = shown.length === articles.length;
  return { ...PLAIN_COMPARISON, articles, columns: isAll ? [] : shown };
}

/** "How 3 outlets reported: Clashes in Basra", or of reports where outlets are not stated or repeated. */
function comparisonTitle({ reports, event }: ComparisonView): string {
  const outlets = new Set(reports.map(({ article }) => article.outlet));
  const each = outlets.size === reports.length && !outlets.has(null);
  const count = reports.length;
  if (event === null) return `${count} reports side by side`;
  if (count === 1) return event.label;
  return each
    ? `How ${count} outlets reported: ${event.label}`
    : `How ${count} reports tell it: ${event.label}`;
}
