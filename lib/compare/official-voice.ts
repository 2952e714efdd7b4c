import type { FactClaim, FactRow, Report } from "#lib/compare/comparison";
import { OFFICIAL_TITLES } from "#lib/compare/official-titles";
import { readSentences, readWords } from "#lib/compare/sentence-at";
import type { Attribution } from "#lib/extract/analysis";

/** How far from a speaker's name his title may stand. */
const BESIDE = 40;

/** What officials and institutions say, as sentences of each report; null when none is heard. */
export function tabulateOfficials(reports: readonly Report[]): FactRow | null {
  const claims = reports.flatMap((report) => findOfficialWords(report).map(({ claim }) => claim));
  if (claims.length === 0) return null;
  const told = new Set(claims.map(({ articleId }) => articleId));
  return {
    fact: "official",
    status: "quoted",
    reason: "the reports' own words; not compared by value",
    reports: claims,
    notReported: reports.flatMap(({ article }) => (told.has(article.id) ? [] : [article.id])),
  };
}

export type OfficialWords = { readonly claim: FactClaim; readonly attribution: Attribution };

/** The sentences of a report that give the word of a named official or an institution of state. */
export function findOfficialWords(report: Report): OfficialWords[] {
  const { article, analysis, outletLabel } = report;
  const sentences = readSentences(article);
  const cut = readWords(article);
  const factions = new Set(
    analysis.actors.flatMap(({ id, kind }) => (kind === "faction" ? [id] : [])),
  );
  const seen = new Set<string>();
  return analysis.attributions.flatMap((attribution) => {
    const { actor } = attribution;
    if (actor !== null && factions.has(actor)) return [];
    const sentence = sentences.at(attribution);
    const key = `${sentence.paragraph} ${sentence.start}`;
    if (!isOfficial(attribution, sentence.text, sentence.start) || seen.has(key)) return [];
    seen.add(key);
    const claim = {
      articleId: article.id,
      outlet: outletLabel,
      ...sentence,
      value: null,
      key: cut(attribution),
      attribution: attribution.origin,
    };
    return [{ claim, attribution }];
  });
}

function isOfficial(
  { kind, text, origin, start, end }: Attribution,
  sentence: string,
  from: number,
) {
  if (kind !== "institution" && kind !== "person") return false;
  if (hasTitle(origin) || hasTitle(text)) return true;
  if (kind === "institution") return false;
  const beside = sentence.slice(Math.max(0, start - from - BESIDE), end - from + BESIDE);
  return hasTitle(beside);
}

const hasTitle = (text: string) => {
  const lower = text.toLowerCase();
  return OFFICIAL_TITLES.some((title) => title.test(lower));
};
