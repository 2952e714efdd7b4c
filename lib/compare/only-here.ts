import { fold } from "#lib/article/fold";
import type { FactRow, FigureRow, OnlyHere, Passage, Report, Words } from "#lib/compare/comparison";
import type { OriginKeys } from "#lib/compare/figure-claims";
import { findOfficialWords } from "#lib/compare/official-voice";
import { foldQuote } from "#lib/compare/paragraph-facts";
import { readWords } from "#lib/compare/sentence-at";
import type { Evidence } from "#lib/extract/analysis";

export type Findings = {
  readonly figures: readonly FigureRow[];
  readonly facts: readonly FactRow[];
  readonly passages: readonly Passage[];
};

/** What each report alone states, with its words. Copies of a text count as other reports. */
export function findOnlyHere(
  reports: readonly Report[],
  { figures, facts, passages }: Findings,
  originKeyOf: OriginKeys,
): OnlyHere[] {
  return reports.map((report) => {
    const others = reports.filter((other) => other !== report);
    const { id } = report.article;
    return {
      articleId: id,
      actors: [...actorsOnlyIn(report, others), ...unknownOnlyIn(report, others)],
      places: placesOnlyIn(report, others),
      figures: figures.flatMap((row, index) => figureOnlyIn(row, index, id)),
      times: timesOnlyIn(facts, id),
      quotes: quotesOnlyIn(report, others),
      officials: officialsOnlyIn(report, others, originKeyOf),
      passages: passages.flatMap(({ status, kind, cells }, index) =>
        status === "only" && kind === "text" && cells[0]?.articleId === id ? [index] : [],
      ),
    };
  });
}

type Named = {
  readonly id: string;
  readonly label: string;
  readonly mentions: readonly Evidence[];
};

function namesOnlyIn(report: Report, own: readonly Named[], others: ReadonlySet<string>) {
  const cut = readWords(report.article);
  return own.flatMap(({ id, label, mentions }) => {
    const first = mentions[0];
    return first === undefined || others.has(id)
      ? []
      : [{ id, label, count: mentions.length, ...cut(first) }];
  });
}

function actorsOnlyIn(report: Report, others: readonly Report[]) {
  const named = new Set(others.flatMap(({ analysis }) => analysis.actors.map(({ id }) => id)));
  return namesOnlyIn(report, report.analysis.actors, named);
}

function placesOnlyIn(report: Report, others: readonly Report[]) {
  const named = new Set(others.flatMap(({ analysis }) => analysis.places.map(({ id }) => id)));
  return namesOnlyIn(report, report.analysis.places, named);
}

function unknownOnlyIn(report: Report, others: readonly Report[]) {
  const texts = others.map(
    ({ article }) => ` ${fold(article.paragraphs.map(({ text }) => text).join(" "))} `,
  );
  const cut = readWords(report.article);
  return report.analysis.unknownNames.flatMap(({ text, mentions }) => {
    const first = mentions[0];
    // One capitalised word alone is too often no name.
    if (
      first === undefined ||
      !text.includes(" ") ||
      texts.some((other) => other.includes(fold(text)))
    )
      return [];
    return [{ id: null, label: text, count: mentions.length, ...cut(first) }];
  });
}

function figureOnlyIn(
  { reports }: FigureRow,
  row: number,
  id: string,
): (Words & { row: number })[] {
  const first = reports[0];
  if (first === undefined || reports.some(({ articleId }) => articleId !== id)) return [];
  const { paragraph, start, end, text } = first;
  return [{ row, paragraph, start, end, text }];
}

function timesOnlyIn(facts: readonly FactRow[], id: string): (Words & { value: string })[] {
  const claims = facts.find(({ fact }) => fact === "start")?.reports ?? [];
  return claims.flatMap(({ articleId, value, key }) => {
    const elsewhere = claims.some(
      (other) => other.articleId !== articleId && other.value === value,
    );
    return articleId !== id || value === null || elsewhere ? [] : [{ value, ...key }];
  });
}

function quotesOnlyIn(report: Report, others: readonly Report[]) {
  const said = others.flatMap(({ analysis, article }) =>
    analysis.quotes.map((quote) => foldQuote(readWords(article)(quote).text)),
  );
  const cut = readWords(report.article);
  return report.analysis.quotes.flatMap((quote) => {
    const words = cut(quote);
    const own = foldQuote(words.text);
    const elsewhere = said.some(
      (other) => other !== "" && (other.includes(own) || own.includes(other)),
    );
    return elsewhere ? [] : [{ speaker: quote.speaker, ...words }];
  });
}

function officialsOnlyIn(report: Report, others: readonly Report[], originKeyOf: OriginKeys) {
  const heard = new Set(
    others.flatMap((other) =>
      findOfficialWords(other).map(({ attribution }) => originKeyOf(attribution, other.article.id)),
    ),
  );
  return findOfficialWords(report).flatMap(({ claim, attribution }) => {
    if (heard.has(originKeyOf(attribution, report.article.id))) return [];
    const { paragraph, start, end, text } = claim;
    return [{ attribution: attribution.origin, paragraph, start, end, text }];
  });
}
