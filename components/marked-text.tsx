import type { ReactNode } from "react";
import { DiffersSign } from "#components/differs-sign";
import type { Span } from "#lib/article/article";
import { cutAtSpans, type Piece } from "#lib/article/cut-at-spans";

export type TextMark = Span & {
  readonly kind: "word" | "actor" | "person" | "place" | "figure" | "date" | "quote";
  /** Where the marked words lead; only where the whole mark is one piece. */
  readonly href?: string | undefined;
  /** A link set behind the marked words, to where other reports contradict them. */
  readonly conflict?: { readonly value: string; readonly label: string; readonly href: string };
};

/**
 * Text with its marks; marks may overlap, in any order. Joined, what is shown is the text, save for the
 * signs behind words in conflict.
 */
export function MarkedText({
  text,
  marks,
}: {
  readonly text: string;
  readonly marks: readonly TextMark[];
}) {
  return cutAtSpans(text, marks).map((piece) => <MarkedPiece key={piece.start} piece={piece} />);
}

function MarkedPiece({ piece }: { readonly piece: Piece<TextMark> }) {
  // The longest mark is the outermost element.
  const inwards = [...piece.spans].sort((a, b) => a.end - a.start - (b.end - b.start));
  const marked = inwards.reduce<ReactNode>((inner, mark) => wrap(inner, mark, piece), piece.text);
  const ending = piece.spans.filter(({ end }) => end === piece.end);
  return (
    <>
      {marked}
      {ending.map(({ start, conflict }) =>
        conflict === undefined ? null : (
          <a
            key={start}
            href={conflict.href}
            aria-label={conflict.label}
            className="conflict-sign"
            lang="en"
            dir="ltr"
          >
            <DiffersSign /> {conflict.value}
          </a>
        ),
      )}
    </>
  );
}

function wrap(inner: ReactNode, mark: TextMark, piece: Piece<TextMark>): ReactNode {
  if (mark.kind === "word") return <mark>{inner}</mark>;
  const className = `name name-${mark.kind}`;
  const isWhole = mark.start === piece.start && mark.end === piece.end;
  const isAlone = piece.spans.filter((other) => other.href !== undefined).length === 1;
  if (mark.href === undefined || !isWhole || !isAlone) {
    return <span className={className}>{inner}</span>;
  }
  return (
    <a href={mark.href} className={className}>
      {inner}
    </a>
  );
}
