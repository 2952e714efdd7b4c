import { cityOf } from "#lib/compare/city-of";
import { ruleOf, thingOf } from "#lib/compare/comparable-metrics";
import type { FigurePart, Report, Slot, Words } from "#lib/compare/comparison";
import { daysApart } from "#lib/compare/days-apart";
import { foldRepeats } from "#lib/compare/fold-repeats";
import { personKey } from "#lib/compare/person-key";
import type { PlacedClaim } from "#lib/compare/placed-claim";
import { readSaidNumber } from "#lib/compare/said-number";
import { readSentences, readWords, type SentenceReader } from "#lib/compare/sentence-at";
import { sumCoordinated } from "#lib/compare/sum-coordinated";
import { CAUSE_FOLLOWS } from "#lib/compare/trigger-cues";
import type { Attribution, DateFact, DateValue, Figure, Relation } from "#lib/extract/analysis";

export type OriginKeys = (attribution: Attribution | null, articleId: string) => string;

/**
 * The claims of a report, repeats folded into one. Parts stand in their total, never beside it; parts
 * without a total that one sentence gives side by side are summed. `eventPlace` is where the event was
 * by the other reports, for one that does not say.
 */
export function readClaims(
  report: Report,
  originKeyOf: OriginKeys,
  eventPlace: string | null,
): PlacedClaim[] {
  const { figures } = report.analysis;
  const draft = draftClaims(report, originKeyOf, eventPlace);
  const claims = figures.map((figure, index) =>
    isPart(figure, index, figures) ? null : draft(figure),
  );
  return foldRepeats(
    sumCoordinated(
      claims.flatMap((claim) => claim ?? []),
      report.article,
    ),
  );
}

const isPart = ({ partOf }: Figure, index: number, figures: readonly Figure[]) =>
  partOf !== null && partOf !== index && figures[partOf] !== undefined;

function draftClaims(report: Report, originKeyOf: OriginKeys, eventPlace: string | null) {
  const { article, analysis, outletLabel } = report;
  const cut = readWords(article);
  const cities = cityOf(analysis);
  const sentences = readSentences(article);
  const mainPlace = cities(analysis.mainPlace?.id ?? null) ?? eventPlace;
  const partAt = (index: number): FigurePart[] => {
    const part = analysis.figures[index];
    return part === undefined ? [] : [{ ...cut(part), ...boundsOf(part), actor: part.actor }];
  };
  return (figure: Figure): PlacedClaim => {
    const words = cut(figure);
    const relation = relationOf(figure, sentences);
    const place = cities(figure.place) ?? (figure.relation === "main" ? mainPlace : null);
    const { attribution } = figure;
    return {
      articleId: article.id,
      outlet: outletLabel,
      ...words,
      said: readSaidNumber(words.text, figure),
      ...boundsOf(figure),
      unknown: figure.unknown,
      actor: figure.named === null ? figure.actor : null,
      parts: figure.parts.flatMap(partAt),
      summed: false,
      attribution: attribution?.text ?? null,
      attributionKind: attribution?.kind ?? "article",
      via: attribution?.via ?? [],
      origin:
        attribution === null || attribution.kind === "article" ? outletLabel : attribution.origin,
      again: [],
      slot: { metric: figure.metric, place, relation, ...subjectOf(figure, words) },
      personKey: figure.named === null ? null : personKey(figure.named, figure.actor),
      day:
        figure.relation === "main"
          ? (analysis.eventDate?.value ?? null)
          : dayOf(figure, report, sentences),
      originKey: originKeyOf(attribution, article.id),
    };
  };
}

const boundsOf = ({ low, high, bound }: Figure) => ({ low, high, bound });

function subjectOf(
  { metric, named, actor }: Figure,
  { text }: Words,
): Pick<Slot, "thing" | "person"> {
  return {
    thing: ruleOf(metric) === "by thing" ? thingOf(text) : null,
    person: named === null ? null : { id: actor, name: named },
  };
}

/** A death told as the cause of the event ("in response to the killing of a guard") came before it. */
function relationOf(figure: Figure, sentences: SentenceReader): Relation {
  if (figure.relation !== "main") return figure.relation;
  const { text, start } = sentences.at(figure);
  const before = text.slice(0, Math.max(0, figure.start - start)).toLowerCase();
  const cause = CAUSE_FOLLOWS.some((cue) => cue.test(before));
  return cause ? "earlier" : "main";
}

/**
 * The date in the sentence of a figure, else the last one before it in its paragraph. The day of the
 * event itself is none for what came before ("on Thursday, days after clashes that left 30 dead").
 */
function dayOf(figure: Figure, { analysis }: Report, sentences: SentenceReader): DateValue {
  const event = { value: analysis.eventDate?.value ?? null };
  const usable = analysis.dates.filter(
    ({ paragraph, value, until, future }) =>
      paragraph === figure.paragraph &&
      value !== null &&
      !future &&
      !(figure.relation === "earlier" && daysApart({ value, until }, event) === 0),
  );
  const sentence = sentences.at(figure);
  const own = usable.filter(({ start }) => start >= sentence.start && start < sentence.end);
  const distance = ({ start }: DateFact) => Math.abs(start - figure.start);
  const nearest = own.sort((a, b) => distance(a) - distance(b))[0];
  return (nearest ?? usable.filter(({ start }) => start < figure.start).at(-1))?.value ?? null;
}
