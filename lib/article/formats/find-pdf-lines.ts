import { orderPieces } from "#lib/article/formats/order-pieces";
import type { PdfPage, PdfPiece } from "#lib/article/formats/pdf-page";

/** A line of a page, in the order in which it is read. */
export type PdfLine = {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  readonly rightToLeft: boolean;
};

/** Pieces that lie further apart, in letter heights, belong to two columns. */
const COLUMN_GAP = 2.5;
/** A difference in height up to this is a raised or lowered letter of the same line. */
const SAME_LINE = 0.5;

/** The lines of a page in the order in which it draws them. */
export function findPdfLines({ pieces }: PdfPage): PdfLine[] {
  const lines: PdfPiece[][] = [];
  let right = 0;
  let left = 0;
  for (const piece of pieces) {
    if (piece.text === "") continue;
    const line = lines.at(-1);
    const first = line?.[0];
    const apart = COLUMN_GAP * piece.size;
    const continues =
      first !== undefined &&
      Math.abs(first.y - piece.y) <= SAME_LINE * Math.max(first.size, piece.size) &&
      piece.x <= right + apart &&
      piece.x + piece.width >= left - apart;
    if (continues) line?.push(piece);
    else lines.push([piece]);
    left = continues ? Math.min(left, piece.x) : piece.x;
    right = Math.max(continues ? right : 0, piece.x + piece.width);
  }
  return lines.map(toLine).filter(({ text }) => text !== "");
}

function toLine(pieces: readonly PdfPiece[]): PdfLine {
  const seen = pieces.filter(({ text }) => text.trim() !== "");
  const shown = seen.length > 0 ? seen : pieces;
  return {
    ...orderPieces(pieces),
    left: shown.reduce((least, { x }) => Math.min(least, x), Number.POSITIVE_INFINITY),
    right: shown.reduce((most, { x, width }) => Math.max(most, x + width), 0),
    y: shown[0]?.y ?? 0,
    size: shown.reduce((most, { size }) => Math.max(most, size), 0),
  };
}
