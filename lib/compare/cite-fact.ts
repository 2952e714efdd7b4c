import { nameSource } from "#lib/article/cite";
import { describeDate } from "#lib/article/describe-date";
import { describeMoment } from "#lib/article/describe-moment";
import { upperFirst } from "#lib/article/first-letter";
import { isolate } from "#lib/article/isolate";
import type { Report } from "#lib/compare/comparison";
import type { Fact } from "#lib/compare/list-facts";
import type { Saying } from "#lib/compare/list-sayings";

/** A report as a citation calls it: by the letter of its column. */
export type CitedReport = {
  readonly letter: string;
  readonly article: Report["article"];
  /** The whole address of a paragraph. */
  readonly linkOf: (paragraph: number) => string;
};

/** Where a row stands, and when it did. */
export type CitedPlace = {
  /** The heading of the comparison. */
  readonly heading: string;
  /** The whole address of the row. */
  readonly address: string;
  /** When articles were last indexed, ISO 8601; null when that is not known. */
  readonly snapshot: string | null;
  /** The day it was read, `YYYY-MM-DD`. */
  readonly accessed: string;
};

/**
 * A row of the table of facts as plain text: the question, what each report says in its own words and on
 * whose word, which say nothing (in the words of `silence`), and where the row can be seen.
 */
export function citeFact(
  { label, reason }: Pick<Fact, "label" | "reason">,
  sayings: readonly Saying[],
  reports: readonly CitedReport[],
  silence: string,
  { heading, address, snapshot, accessed }: CitedPlace,
): string {
  const saidBy = ({ article }: CitedReport) =>
    sayings.filter(({ articleId }) => articleId === article.id);
  const silent = reports.filter((report) => saidBy(report).length === 0);
  const state = snapshot === null ? "" : `snapshot of ${describeMoment(snapshot)}, `;
  return [
    `“${isolate(label)}” in “${heading}”. ${upperFirst(reason)}.`,
    ...reports.flatMap((report) => saidBy(report).map((saying) => citeSaying(report, saying))),
    ...silent.map(({ letter, article }) => `${letter}. ${nameSource(article)}: ${silence}.`),
    `${address} (${state}accessed ${describeDate(accessed)}).`,
  ].join("\n");
}

function citeSaying(
  { letter, article, linkOf }: CitedReport,
  { paragraph, words, value, by }: Saying,
): string {
  const notes = [value, by].filter((note) => note !== null).map(isolate);
  const said = [`“${isolate(words)}”`, ...(notes.length === 0 ? [] : [`(${notes.join("; ")})`])];
  return `${letter}. ${nameSource({ ...article, paragraph })}: ${said.join(" ")}. ${linkOf(paragraph)}`;
}
