import { OutletName } from "#components/outlet-name";
import { PassageText } from "#components/passage-text";
import type { Column } from "#components/report-columns";
import { StatusTag } from "#components/status-tag";
import { languageOf } from "#components/text-direction";
import type { Passage, PassageCell } from "#lib/compare/comparison";
import { joinWords } from "#lib/compare/describe-value";
import type { PassageEntry } from "#lib/compare/list-passages";
import type { MarkedParagraph } from "#lib/compare/mark-passage";

export type MarksOf = (passage: Passage, articleId: string, paragraph: number) => MarkedParagraph;

type Props = {
  readonly entry: PassageEntry;
  readonly columns: readonly Column[];
  readonly marksOf: MarksOf;
};

/** One passage as each report tells it, side by side; where a report lacks it, that is said. */
export function PassageRow({ entry, columns, marksOf }: Props) {
  const { passage, n, anchor } = entry;
  const silent = columns.filter(({ id }) => cellOf(passage, id) === undefined);
  return (
    <section
      id={anchor}
      aria-labelledby={`${anchor}-heading`}
      className={`passage passage-${entry.status}`}
    >
      <div className="passage-head">
        <h3 id={`${anchor}-heading`}>
          <span className="passage-n">{n}</span> <bdi>{entry.topic}</bdi>
        </h3>
        <PassageStatus entry={entry} columns={columns} />
      </div>
      {columns.map((column) => {
        const cell = cellOf(passage, column.id);
        return cell === undefined ? (
          <p key={column.id} className="passage-cell passage-silent">
            <span className="sr-only">{column.letter}: </span>no matching text
          </p>
        ) : (
          <Cell key={column.id} {...{ cell, column, columns, passage, marksOf }} />
        );
      })}
      {silent.length === 0 ? null : (
        <p className="passage-lacking" aria-hidden="true">
          {silent.map(({ letter }) => letter).join(", ")}: no matching text
        </p>
      )}
    </section>
  );
}

const cellOf = ({ cells }: Passage, articleId: string) =>
  cells.find((cell) => cell.articleId === articleId);

function PassageStatus({ entry, columns }: Pick<Props, "entry" | "columns">) {
  if (entry.status === "furniture") return null;
  const letters = columns
    .filter(({ id }) => cellOf(entry.passage, id) !== undefined)
    .map(({ letter }) => letter);
  if (entry.status === "conflict") return <StatusTag status="conflict" />;
  if (entry.status === "only")
    return <StatusTag status="single" word={`Only here, in ${letters[0]}`} />;
  return <span className="passage-told">told by {joinWords(letters)}</span>;
}

type CellProps = {
  readonly cell: PassageCell;
  readonly column: Column;
  readonly columns: readonly Column[];
  readonly passage: Passage;
  readonly marksOf: MarksOf;
};

function Cell({ cell, column, columns, passage, marksOf }: CellProps) {
  const { paragraphs, lang } = column.report.article;
  return (
    <div className="passage-cell">
      <p className="cell-outlet">
        <OutletName column={column} />
      </p>
      {cell.moved ? (
        <p className="passage-note">moved: paragraph {cell.paragraphs[0]} here</p>
      ) : null}
      {cell.paragraphs.map((n) => {
        const paragraph = paragraphs.find((one) => one.n === n);
        if (paragraph === undefined) return null;
        const marked = marksOf(passage, column.id, n);
        return (
          <div key={n}>
            <CopyNote marked={marked} columns={columns} />
            <div {...languageOf(lang)}>
              <PassageText {...{ column, columns, paragraph, marked }} />
            </div>
          </div>
        );
      })}
    </div>
  );
}

function CopyNote({ marked, columns }: { marked: MarkedParagraph; columns: readonly Column[] }) {
  const { copyOf, marks, removed } = marked;
  if (copyOf === null) return null;
  const letter = columns.find(({ id }) => id === copyOf.articleId)?.letter ?? "";
  const same = removed.length === 0 && marks.every(({ kind }) => kind !== "added");
  return (
    <p className="passage-note">
      {same ? "word for word as" : "nearly as"} {letter}, paragraph {copyOf.paragraph}
    </p>
  );
}
