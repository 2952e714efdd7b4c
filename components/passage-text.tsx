import { Fragment, type ReactNode } from "react";
import { ConflictMark } from "#components/conflict-mark";
import { type Column, paragraphAnchor } from "#components/report-columns";
import type { Paragraph } from "#lib/article/article";
import { cutAtSpans, type Piece } from "#lib/article/cut-at-spans";
import type { MarkedParagraph, PassageMark } from "#lib/compare/mark-passage";
import { articleHref } from "#lib/query/hrefs";

type Props = {
  readonly column: Column;
  readonly columns: readonly Column[];
  readonly paragraph: Paragraph;
  readonly marked: MarkedParagraph;
};

/** A paragraph of a report with what differs marked in it; its number leads to it in the article. */
export function PassageText({ column, columns, paragraph, marked }: Props) {
  const isText = paragraph.kind === "body" || paragraph.kind === "headline";
  return (
    <div
      id={paragraphAnchor(column, paragraph.n)}
      className={isText ? "passage-text" : "passage-text passage-furniture"}
    >
      <p className={paragraph.kind === "headline" ? "font-semibold" : undefined}>
        <a
          href={articleHref(column.id, { paragraph: paragraph.n })}
          className="passage-number"
          lang="en"
        >
          <span className="sr-only">
            Paragraph {paragraph.n} of {column.letter}, in the article
          </span>
          <span aria-hidden="true">{paragraph.n}</span>
        </a>
        {cutAtSpans(paragraph.text, marked.marks).map((piece) => (
          <Fragment key={piece.start}>
            <Removed marked={marked} at={piece.start} />
            {drawPiece(piece)}
            {piece.spans.map((mark) =>
              mark.kind === "conflict" && mark.end === piece.end ? (
                <ConflictMark
                  key={mark.fact.anchor}
                  fact={mark.fact}
                  claim={mark.claim}
                  columns={columns}
                />
              ) : null,
            )}
          </Fragment>
        ))}
        <Removed marked={marked} at={paragraph.text.length} />
      </p>
    </div>
  );
}

function drawPiece({ text, spans }: Piece<PassageMark>): ReactNode {
  const kinds = new Set(spans.map(({ kind }) => kind));
  const named = kinds.has("name") ? <span className="shared-name">{text}</span> : text;
  const told = kinds.has("conflict") ? <strong className="disputed">{named}</strong> : named;
  if (!kinds.has("added")) return told;
  const space = leadingSpace(text);
  return space === "" ? (
    <ins>{told}</ins>
  ) : (
    <>
      {space}
      <ins>{text.slice(space.length)}</ins>
    </>
  );
}

/** The space stays with the word after it, and is no part of what is marked. */
const leadingSpace = (text: string) => /^\s*/.exec(text)?.[0] ?? "";

function Removed({ marked, at }: { readonly marked: MarkedParagraph; readonly at: number }) {
  return marked.removed
    .filter((removed) => removed.at === at)
    .map(({ text }) => (
      <Fragment key={text}>
        {leadingSpace(text)}
        <del>{text.trimStart()}</del>
      </Fragment>
    ));
}
