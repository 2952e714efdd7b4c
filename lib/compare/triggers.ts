import type { FactClaim, FactRow, Report, Words } from "#lib/compare/comparison";
import { isCompared } from "#lib/compare/paragraph-similarity";
import { readSentences } from "#lib/compare/sentence-at";
import { sourceIn } from "#lib/compare/source-in";
import { TRIGGER_CUES } from "#lib/compare/trigger-cues";

type Scored = { readonly sentence: Words; readonly key: Words; readonly score: number };

/** Most sentences quoted of one report. */
const MOST = 2;
const STRONG = 3;
const LEAD = 0.5;

/** What set the event off, as sentences of each report; null when none says. Never compared by value. */
export function tabulateTriggers(reports: readonly Report[]): FactRow | null {
  const claims = reports.flatMap(findTriggers);
  if (claims.length === 0) return null;
  const told = new Set(claims.map(({ articleId }) => articleId));
  return {
    fact: "trigger",
    status: "quoted",
    reason: "the reports' own words; not compared by value",
    reports: claims,
    notReported: reports.flatMap(({ article }) => (told.has(article.id) ? [] : [article.id])),
  };
}

function findTriggers(report: Report): FactClaim[] {
  const { article, outletLabel } = report;
  const sentences = readSentences(article);
  const found = article.paragraphs
    .filter((paragraph) => isCompared(paragraph) && paragraph.kind === "body")
    .flatMap(({ n }) => sentences.of(n))
    .flatMap((sentence) => scoreSentence(sentence, report));
  return found
    .sort((a, b) => b.score - a.score || place(a) - place(b))
    .slice(0, MOST)
    .filter(({ score }, _, all) => score >= (all[0]?.score ?? 0) - 1)
    .sort((a, b) => place(a) - place(b))
    .map(({ sentence, key }) => ({
      articleId: article.id,
      outlet: outletLabel,
      ...sentence,
      value: null,
      key,
      attribution: sourceIn(report, sentence),
    }));
}

const place = ({ sentence }: Scored) => sentence.paragraph * 1_000_000 + sentence.start;

function scoreSentence(sentence: Words, report: Report): Scored[] {
  const lower = sentence.text.toLowerCase();
  const begins = firstMatch(TRIGGER_CUES.beginnings, lower);
  const strong = firstMatch(TRIGGER_CUES.strong, lower);
  const weak = begins === null ? null : firstMatch(TRIGGER_CUES.weak, lower, begins.end);
  const cue = strong ?? weak;
  if (cue === null) return [];
  const base = (strong === null ? 1 : STRONG) + (begins === null ? 0 : 1);
  const score =
    base + Math.min(2, actorsIn(report, sentence)) / 2 + (sentence.paragraph <= 2 ? LEAD : 0);
  const key = {
    paragraph: sentence.paragraph,
    start: sentence.start + cue.start,
    end: sentence.start + cue.end,
    text: sentence.text.slice(cue.start, cue.end),
  };
  return [{ sentence, key, score }];
}

function firstMatch(cues: readonly RegExp[], text: string, from = 0) {
  for (const cue of cues) {
    const match = cue.exec(text.slice(from));
    if (match !== null)
      return { start: from + match.index, end: from + match.index + match[0].length };
  }
  return null;
}

const actorsIn = ({ analysis }: Report, sentence: Words) =>
  analysis.actors.filter(({ mentions }) =>
    mentions.some(
      ({ paragraph, start }) =>
        paragraph === sentence.paragraph && start >= sentence.start && start < sentence.end,
    ),
  ).length;
