import { type MatrixRow, OutletMatrix } from "#components/outlet-matrix";
import { PlaceLinks } from "#components/place-links";
import { quantity } from "#components/quantity";
import type { Column } from "#components/report-columns";
import { StatusTag } from "#components/status-tag";
import type { SourceRow } from "#lib/compare/comparison";

const KINDS: Readonly<Record<SourceRow["kind"], string>> = {
  person: "person",
  institution: "institution",
  anonymous: "not named",
  media: "news medium",
  article: "the report itself",
};

type Props = { readonly sources: readonly SourceRow[]; readonly columns: readonly Column[] };

/** On whose word the reports rely: who is cited by which, through whom, and which sources they share. */
export function SourcesMatrix({ sources, columns }: Props) {
  return (
    <OutletMatrix
      caption="Sources by report"
      corner="Source"
      columns={columns}
      rows={sources.map(makeRow)}
    />
  );
}

function makeRow({ name, kind, citedBy, shared }: SourceRow): MatrixRow {
  return {
    key: keyOf(citedBy),
    head: (
      <>
        {shared ? <StatusTag status="agree" word="Shared" /> : null}
        <span className="fact-label">
          <bdi>{name}</bdi>
        </span>
        <span className="fact-reach">{KINDS[kind]}</span>
      </>
    ),
    cell: (column) => {
      const cited = citedBy.find(({ articleId }) => articleId === column.id);
      return cited === undefined ? null : <Cited cited={cited} column={column} />;
    },
    empty: "Not cited",
  };
}

/** Two sources that are not named may be called alike in one report: where each is first cited sets them apart. */
function keyOf([first]: SourceRow["citedBy"]): string {
  const [words] = first?.evidence ?? [];
  return `${first?.articleId} ${words?.paragraph} ${words?.start}`;
}

type CitedProps = { readonly cited: SourceRow["citedBy"][number]; readonly column: Column };

function Cited({ cited, column }: CitedProps) {
  return (
    <p className="said">
      {quantity(cited.count, "time")}
      {cited.quoted === 0 ? null : `, ${cited.quoted} in quotation marks`}
      {cited.via.map((name) => (
        <span key={name}>
          , via <bdi>{name}</bdi>
        </span>
      ))}{" "}
      <PlaceLinks column={column} paragraphs={cited.evidence.map(({ paragraph }) => paragraph)} />
    </p>
  );
}
