import type { PdfLine } from "#lib/article/formats/find-pdf-lines";

/** A page as its lines. */
export type PdfLines = { readonly height: number; readonly lines: readonly PdfLine[] };

/** How much of a page's height, above and below, holds what is printed on every page. */
const MARGIN = 0.08;
const NUMBERS = /\p{Nd}+/gu;
const PAGE_NUMBER =
  /^[\p{P}\s]*(?:page|seite|p\.|صفحة|الصفحة)?\s*\p{Nd}{1,4}(?:\s*(?:of|von|de|من|\/|-)\s*\p{Nd}{1,4})?[\p{P}\s]*$/iu;

/** The pages without their numbers and without what stands above or below the text of most of them. */
export function dropRunningLines(pages: readonly PdfLines[]): PdfLine[][] {
  const counts = new Map<string, number>();
  for (const page of pages) {
    const here = new Set(page.lines.filter((line) => isInMargin(line, page)).map(keyOf));
    for (const key of here) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const most = Math.max(2, Math.ceil(pages.length / 2));
  const isRunning = (line: PdfLine, page: PdfLines) =>
    isInMargin(line, page) &&
    (PAGE_NUMBER.test(line.text) || (counts.get(keyOf(line)) ?? 0) >= most);
  return pages.map((page) => page.lines.filter((line) => !isRunning(line, page)));
}

const isInMargin = ({ y }: PdfLine, { height }: PdfLines): boolean =>
  y < MARGIN * height || y > (1 - MARGIN) * height;

/** Its words without their numbers, at its height. */
const keyOf = ({ text, y }: PdfLine): string =>
  `${Math.round(y / 4)} ${text.replace(NUMBERS, "0")}`;
