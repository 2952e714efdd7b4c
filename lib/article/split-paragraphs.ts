import type { Paragraph, ParagraphKind } from "#lib/article/article";
import { findDateline, isDateline } from "#lib/article/find-dateline";
import { LINE_PATTERNS } from "#lib/article/paragraph-patterns";
import { tokenize } from "#lib/article/tokenize";

type Line = { readonly text: string; readonly kind: ParagraphKind | null };

const LINE_END = /\r\n|[\n\r\u2028\u2029]/u;
const SENTENCE_END = /[.!?…؟۔。]["'”’»›)\]\s]*$/u;
const HEADING_END = /[.!…؟۔。:;,،؛–—-]["'”’»›)\]\s]*$/u;
const LIST_MARK = /^(?:[-–—•*·▪◦●‣>#]|\(?\p{N}{1,3}[.)]\s)/u;
const QUOTE_MARK = /^["“”'‘’«„]/u;
const LOWER_CASE = /^\p{Ll}/u;
const SEPARATOR = /\s+[-–—|›»>•]\s+|\s*[|›»]\s*|\s::\s/u;
const WORDS = /\S+/gu;

const LONGEST_HEADLINE = 150;
const HEADLINE_WORDS = 22;
const LONGEST_SUBHEADING = 70;
const SUBHEADING_WORDS = 9;
const LONGEST_CRUMBS = 120;
const CRUMB_WORDS = 4;
/** Lines longer than this are running text even without a full stop. */
const LONG = 160;
const LINES_BEFORE_TITLE = 8;
const LINES_OF_DATELINES = 10;
const DECK_LINES = 2;
const DATELINE_PARAGRAPHS = 3;

/**
 * The paragraphs of a text: every line with something on it, verbatim and trimmed, numbered from 1, with
 * what it is in the article. The stated title, if any, tells the headline. Linear in the length of the text.
 */
export function splitParagraphs(
  text: string,
  { title }: { readonly title: string | null },
): Paragraph[] {
  const lines = splitLines(text).map(markByPattern).map(markDateline);
  const opened = markOpening(markBreadcrumbs(lines), title);
  const kinds = markSubheadings(opened).map(({ kind }) => kind ?? "body");
  const hasBody = kinds.includes("body");
  const paragraphs = lines.map((line, index) => ({
    n: index + 1,
    text: line.text,
    kind: hasBody ? (kinds[index] ?? "body") : ("body" as const),
  }));
  return withDateline(paragraphs);
}

function splitLines(text: string): Line[] {
  return text
    .split(LINE_END)
    .map((line) => ({ text: line.trim(), kind: null }))
    .filter((line) => line.text !== "");
}

function markByPattern(line: Line): Line {
  const { text } = line;
  const rule = LINE_PATTERNS.find(
    ({ maxLength, sentence, pattern }) =>
      text.length <= maxLength && (sentence || !endsSentence(text)) && pattern.test(text),
  );
  return rule === undefined ? line : { text, kind: rule.kind };
}

/** Navigation ("News - Iraq - The Outlet") stands above the headline or below the last paragraph. */
function markBreadcrumbs(lines: readonly Line[]): Line[] {
  const first = lines.findIndex(isRunningText);
  const last = lines.findLastIndex(isRunningText);
  if (first === -1) return [...lines];
  return lines.map((line, index) => {
    const outside = index < first || index > last;
    const next = lines[index + 1];
    const beforeHeadline = index < first && next !== undefined && isHeadlineLike(next.text);
    const crumbs = outside && line.kind === null && isBreadcrumbs(line.text, beforeHeadline);
    return crumbs ? { ...line, kind: "site" } : line;
  });
}

function isBreadcrumbs(text: string, beforeHeadline: boolean): boolean {
  if (text.length > LONGEST_CRUMBS || endsSentence(text)) return false;
  const crumbs = text.split(SEPARATOR).filter((crumb) => crumb !== "");
  const enough = beforeHeadline || /[|›»]/u.test(text) ? 2 : 3;
  return crumbs.length >= enough && crumbs.every((crumb) => isCrumb(crumb, crumbs.length));
}

function isCrumb(crumb: string, crumbs: number): boolean {
  if (!/\p{L}{2}/u.test(crumb)) return false;
  return countWords(crumb) <= (crumbs === 2 ? 2 : CRUMB_WORDS) && !LOWER_CASE.test(crumb);
}

/** Marks the lines before the first running text: headline, what stands above it and below it. */
function markOpening(lines: readonly Line[], title: string | null): Line[] {
  const titleAt = findTitleLine(lines, title);
  const end = findOpeningEnd(lines, titleAt);
  const opening = lines.slice(0, end);
  const free = opening.flatMap((line, index) => (line.kind === null ? [index] : []));
  const headline = titleAt === -1 ? pickHeadline(opening, free, title) : titleAt;
  const deck = new Set(free.filter((index) => index !== headline).slice(0, DECK_LINES + 1));
  const marked = opening.map((line, index): Line => {
    if (index === headline) return { ...line, kind: "headline" };
    if (line.kind !== null || !deck.has(index) || isRunningText(line)) return line;
    const label = index < headline && countWords(line.text) === 1;
    return { ...line, kind: label ? "site" : "subheading" };
  });
  return [...marked, ...lines.slice(end)];
}

/** Where the title stands among the first lines, or -1. */
function findTitleLine(lines: readonly Line[], title: string | null): number {
  const key = title === null ? "" : keyOf(title);
  if (key === "" || !lines.slice(1).some(isRunningText)) return -1;
  return lines.slice(0, LINES_BEFORE_TITLE).findIndex(({ text }) => isTitle(text, key));
}

function isTitle(text: string, title: string): boolean {
  if (text.length > 2 * title.length + LONGEST_HEADLINE) return false;
  const key = keyOf(text);
  if (key === title) return true;
  // Titles of web pages carry the name of the site: "Four killed in Basra | The Outlet".
  const [short, long] = key.length < title.length ? [key, title] : [title, key];
  return long.startsWith(`${short} `) && short.length >= 0.6 * long.length && isHeadlineLike(text);
}

function findOpeningEnd(lines: readonly Line[], titleAt: number): number {
  const end = lines.findIndex((line, index) => {
    if (index <= titleAt || line.kind !== null) return false;
    return !isHeadlineLike(line.text) || continues(lines[index + 1]);
  });
  const opening = end === -1 ? 0 : end;
  return lines.slice(opening).some(isRunningText) ? opening : 0;
}

function pickHeadline(
  opening: readonly Line[],
  free: readonly number[],
  title: string | null,
): number {
  const candidates = free.filter((index) => countWords(opening[index]?.text ?? "") > 1);
  if (title === null) return candidates[0] ?? free[0] ?? -1;
  const key = keyOf(title);
  return candidates.find((index) => resembles(opening[index]?.text ?? "", key)) ?? -1;
}

/** Whether a line is another wording of the title: it shares at least half of the shorter one's words. */
function resembles(text: string, title: string): boolean {
  const words = new Set(keyOf(text).split(" "));
  const titleWords = new Set(title.split(" "));
  const shared = [...words].filter((word) => titleWords.has(word)).length;
  return shared >= 3 && shared >= Math.min(words.size, titleWords.size) / 2;
}

// Further down a lone date is the heading of what happened on it.
function markDateline(line: Line, index: number): Line {
  if (index >= LINES_OF_DATELINES || line.kind !== null) return line;
  return isDateline(line.text) ? { ...line, kind: "dateline" } : line;
}

/** A short line without a full stop is a subheading when finished running text is around it. */
function markSubheadings(lines: readonly Line[]): Line[] {
  return lines.map((line, index) => {
    const before = lines[index - 1];
    const after = lines[index + 1];
    if (line.kind !== null || before === undefined || after === undefined) return line;
    const between = isFinished(before) && isRunningText(after) && !continues(after);
    return between && isSubheadingLike(line.text) ? { ...line, kind: "subheading" } : line;
  });
}

function isFinished(line: Line): boolean {
  return line.kind !== "headline" && (endsSentence(line.text) || line.kind === "site");
}

function isSubheadingLike(text: string): boolean {
  return (
    text.length <= LONGEST_SUBHEADING &&
    countWords(text) <= SUBHEADING_WORDS &&
    !QUOTE_MARK.test(text) &&
    !text.endsWith("?") &&
    isHeading(text)
  );
}

function isHeadlineLike(text: string): boolean {
  return text.length <= LONGEST_HEADLINE && countWords(text) <= HEADLINE_WORDS && isHeading(text);
}

function isHeading(text: string): boolean {
  return !HEADING_END.test(lastOf(text)) && !LIST_MARK.test(text) && !LOWER_CASE.test(text);
}

function isRunningText(line: Line): boolean {
  return line.kind === null && (endsSentence(line.text) || line.text.length > LONG);
}

/** Whether a line goes on with the one before it, as in text wrapped to a width. */
function continues(next: Line | undefined): boolean {
  return next !== undefined && next.kind === null && LOWER_CASE.test(next.text);
}

function endsSentence(text: string): boolean {
  return SENTENCE_END.test(lastOf(text));
}

function lastOf(text: string): string {
  return text.slice(-12);
}

function countWords(text: string): number {
  return text.match(WORDS)?.length ?? 0;
}

function keyOf(text: string): string {
  return tokenize(text)
    .map(({ key }) => key)
    .join(" ");
}

/** The first dateline among the first paragraphs of running text; an article has one. */
function withDateline(paragraphs: readonly Paragraph[]): Paragraph[] {
  const opening = paragraphs.filter(({ kind }) => kind === "body").slice(0, DATELINE_PARAGRAPHS);
  for (const paragraph of opening) {
    const dateline = findDateline(paragraph.text);
    if (dateline === null) continue;
    return paragraphs.map((other) => (other === paragraph ? { ...other, dateline } : other));
  }
  return [...paragraphs];
}
