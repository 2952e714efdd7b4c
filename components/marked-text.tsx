import type { ReactNode } from "react";
import type { Span } from "#lib/article/article";
import { cutAtSpans, type Piece } from "#lib/article/cut-at-spans";

export type TextMark = Span & {
  readonly kind: "word" | "actor" | "person" | "place" | "figure" | "date" | "quote";
  /** Where the marked words lead; only where the whole mark is one piece. */
  readonly href?: string | undefined;
};

/** Text with its marks; marks may overlap, in any order. Joined, what is shown is the text. */
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
  return inwards.reduce<ReactNode>((inner, mark) => wrap(inner, mark, piece), piece.text);
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
