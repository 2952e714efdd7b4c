import type { PdfPiece } from "#lib/article/formats/pdf-page";

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}]/u;
const DIGIT = /\p{Nd}/gu;
const LEFT_TO_RIGHT = /[\p{L}\p{Nd}]/u;
/** Letters as shapes: isolated, initial, joined, final, and pairs drawn as one. */
const SHAPES = /[\uFB00-\uFB06\uFB1D-\uFDFF\uFE70-\uFEFC]+/gu;
/** A mark above or below is drawn on a space where the font has no joined form of it. */
const MARK_ON_SPACE = /^ (\p{Mn}+)$/u;
const MARK_AFTER_SPACE = / (\p{Mn}+)/gu;
const MIRRORED: Readonly<Record<string, string>> = {
  ...{ "(": ")", ")": "(", "[": "]", "]": "[", "{": "}", "}": "{" },
  ...{ "«": "»", "»": "«", "‹": "›", "›": "‹", "<": ">", ">": "<" },
};
const PAIRED = /[()[\]{}«»‹›<>]/g;
const SPACES = /\s+/gu;
/** What a font gives for a shape that it has no letter for. */
const NO_LETTER = /(?!\s)\p{Cc}/gu;
/** A gap of this many letter heights between two pieces is a space. */
const SPACE_GAP = 0.2;

type Direction = "left" | "right" | null;

/**
 * The text of a line whose pieces lie as they are seen, in the order in which they are read: Arabic and
 * Hebrew from the right, numbers and Latin words in it from the left; letters instead of their shapes.
 */
export function orderPieces(pieces: readonly PdfPiece[]): {
  readonly text: string;
  readonly rightToLeft: boolean;
} {
  const lengthOf = (wanted: Direction) =>
    pieces.reduce((sum, { text }) => sum + (directionOf(text) === wanted ? text.length : 0), 0);
  const leftwards = lengthOf("left");
  const rightToLeft = leftwards > lengthOf("right");
  if (leftwards === 0) return { text: joinPieces(pieces, false), rightToLeft };
  const runs = splitRuns([...pieces].sort(bySight), rightToLeft ? "left" : "right");
  const read = (rightToLeft ? runs.reverse() : runs).flatMap((run) =>
    run.direction === "left" ? run.pieces.reverse() : run.pieces,
  );
  return { text: joinPieces(read, rightToLeft), rightToLeft };
}

/** From the left. A mark without a width of its own belongs to the letter to whose left edge it is drawn. */
function bySight(a: PdfPiece, b: PdfPiece): number {
  return rightEdge(a) - rightEdge(b);
}

const rightEdge = ({ x, width, size }: PdfPiece) => x + (width === 0 ? size / 10 : width);

function directionOf(text: string): Direction {
  if (RIGHT_TO_LEFT.test(text.replace(DIGIT, ""))) return "left";
  return LEFT_TO_RIGHT.test(text) ? "right" : null;
}

type Run = { readonly direction: "left" | "right"; readonly pieces: PdfPiece[] };

/** Neighbours of one direction; what has none goes with its neighbours if both agree, else with the line. */
function splitRuns(pieces: readonly PdfPiece[], base: "left" | "right"): Run[] {
  const directions = pieces.map(({ text }) => directionOf(text));
  const following = [...directions];
  for (let index = following.length - 1; index >= 0; index--) {
    following[index] ??= following[index + 1] ?? base;
  }
  const runs: Run[] = [];
  for (const [index, piece] of pieces.entries()) {
    const before = runs.at(-1);
    const between = before?.direction === following[index] ? before?.direction : base;
    const own = directions[index] ?? between ?? base;
    if (before?.direction === own) before.pieces.push(piece);
    else runs.push({ direction: own, pieces: [piece] });
  }
  return runs;
}

function joinPieces(pieces: readonly PdfPiece[], mirror: boolean): string {
  let text = "";
  let last: PdfPiece | null = null;
  for (const piece of pieces) {
    if (last !== null && gapBetween(last, piece) > SPACE_GAP * piece.size) text += " ";
    const letters = toLetters(piece.text);
    const mirrored = mirror && directionOf(letters) !== "right";
    text += mirrored ? letters.replace(PAIRED, (sign) => MIRRORED[sign] ?? sign) : letters;
    if (piece.width > 0) last = piece;
  }
  return text.replace(MARK_AFTER_SPACE, "$1 ").replace(SPACES, " ").trim();
}

function gapBetween(a: PdfPiece, b: PdfPiece): number {
  const [left, right] = a.x < b.x ? [a, b] : [b, a];
  return b.width === 0 ? 0 : right.x - (left.x + left.width);
}

function toLetters(text: string): string {
  return text
    .replace(NO_LETTER, "")
    .replace(MARK_ON_SPACE, "$1")
    .replace(SHAPES, (shapes) => shapes.normalize("NFKC"));
}
