import { dropRunningLines } from "#lib/article/formats/drop-running-lines";
import { findPdfLines } from "#lib/article/formats/find-pdf-lines";
import { joinPdfLines } from "#lib/article/formats/join-pdf-lines";
import type { PdfPage } from "#lib/article/formats/pdf-page";
import type { Parsed } from "#lib/article/raw-article";
import { readRecord } from "#lib/article/read-record";

/** What was drawn on the pages of a document, and the title it states. */
export type PdfPages = { readonly title: string | null; readonly pages: readonly PdfPage[] };

/** Titles that programs give by themselves. */
const NO_TITLE =
  /^(?:microsoft (?:word|powerpoint) - .*|.*\.(?:docx?|odt|rtf|indd|qxd|pdf|html?|tex)|untitled.*|about:blank)$/i;

/** What a font gives for a shape that it has no letter for. A few are marks; many leave words in pieces. */
const NO_LETTER = /(?!\s)\p{Cc}/gu;
const MOST_WITHOUT_LETTER = 0.03;

/** A document of pages is one article. Throws an Error when no text can be read on them. */
export function parsePdfPages({ title, pages }: PdfPages): Parsed {
  checkLetters(pages);
  const lines = dropRunningLines(
    pages.map((page) => ({ height: page.height, lines: findPdfLines(page) })),
  );
  const paragraphs = joinPdfLines(lines);
  if (paragraphs.length === 0) {
    throw new Error("no text on its pages, only images: have the text recognised (OCR) first");
  }
  const stated = title === null || NO_TITLE.test(title.trim()) ? null : title;
  const record = readRecord({ text: paragraphs.join("\n"), title: stated });
  return { articles: [{ ...record, key: null }], rejected: [] };
}

function checkLetters(pages: readonly PdfPage[]): void {
  const drawn = pages.flatMap(({ pieces }) => pieces.map(({ text }) => text)).join("");
  const unknown = drawn.match(NO_LETTER)?.length ?? 0;
  if (unknown <= drawn.length * MOST_WITHOUT_LETTER) return;
  throw new Error(
    `its fonts do not say which letters they draw: ${unknown} of ${drawn.length} are unknown (save it anew with another font, or have the text recognised)`,
  );
}
