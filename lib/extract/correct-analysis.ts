import type { Article } from "#lib/article/article";
import type { ActorSplit, Corrected, RejectedFigure } from "#lib/article/corrections";
import { fold } from "#lib/article/fold";
import type { Analysis, Attribution, Evidence, Figure } from "#lib/extract/analysis";

type Texts = (place: Evidence) => string;

export type CorrectedAnalysis = {
  readonly analysis: Analysis;
  readonly corrected: readonly Corrected[];
  /** Rejections that no figure of the article answers to. */
  readonly unknown: readonly RejectedFigure[];
};

/**
 * What was read out of an article without the figures that a person rejected and the mentions that do
 * not mean the actor; those become names that are not known.
 */
export function correctAnalysis(
  article: Article,
  analysis: Analysis,
  {
    splits,
    reject,
    by,
  }: {
    readonly splits: readonly ActorSplit[];
    readonly reject: readonly RejectedFigure[];
    readonly by: string;
  },
): CorrectedAnalysis {
  const texts = new Map(article.paragraphs.map(({ n, text }) => [n, text]));
  const textOf = ({ paragraph, start, end }: Evidence) =>
    texts.get(paragraph)?.slice(start, end) ?? "";
  const parted = splits.reduce((before, split) => splitActor(before, split, textOf), {
    analysis,
    corrected: [] as readonly Corrected[],
  });
  const paragraphOf = (n: number) => texts.get(n) ?? "";
  const rejected = new Set<number>();
  const unknown: RejectedFigure[] = [];
  for (const one of reject) {
    const found = findFigures(parted.analysis.figures, one, paragraphOf(one.paragraph));
    if (found.length === 0) unknown.push(one);
    for (const index of found) rejected.add(index);
  }
  const figures = parted.analysis.figures;
  const taken = [...rejected].map(
    (index): Corrected => ({ what: "figure", was: textOf(figures[index]!), now: null, by }),
  );
  return {
    analysis: { ...parted.analysis, figures: withoutFigures(figures, rejected) },
    corrected: [...parted.corrected, ...taken],
    unknown,
  };
}

/** Indexes of the figures that share a letter with the words. */
function findFigures(
  figures: readonly Figure[],
  { words, paragraph }: RejectedFigure,
  text: string,
): number[] {
  const starts: number[] = [];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) starts.push(at);
  return figures.flatMap((figure, index) => {
    const meets = (start: number) => start < figure.end && figure.start < start + words.length;
    return figure.paragraph === paragraph && starts.some(meets) ? [index] : [];
  });
}

/** Figures tell of their parts by their indexes, which move. */
function withoutFigures(figures: readonly Figure[], rejected: ReadonlySet<number>): Figure[] {
  const kept = figures.flatMap((_, index) => (rejected.has(index) ? [] : [index]));
  const moved = new Map(kept.map((index, position) => [index, position]));
  return kept.map((index) => {
    const { parts, partOf, ...figure } = figures[index]!;
    return {
      ...figure,
      parts: parts.flatMap((part) => moved.get(part) ?? []),
      partOf: partOf === null ? null : (moved.get(partOf) ?? null),
    };
  });
}

function splitActor(
  { analysis, corrected }: Pick<CorrectedAnalysis, "analysis" | "corrected">,
  { actor: id, text, by }: ActorSplit,
  textOf: Texts,
): Pick<CorrectedAnalysis, "analysis" | "corrected"> {
  const entry = analysis.actors.find((actor) => actor.id === id);
  const isOther = (place: Evidence) => fold(textOf(place)) === fold(text);
  const others = entry?.mentions.filter(isOther) ?? [];
  if (entry === undefined || others.length === 0) return { analysis, corrected };
  const mentions = entry.mentions.filter((place) => !isOther(place));
  const was = `${textOf(others[0]!)} (${entry.label})`;
  const note: Corrected = { what: "actor", was, now: null, by };
  const unknownNames = [...analysis.unknownNames, { text: textOf(others[0]!), mentions: others }];
  const actors = analysis.actors.flatMap((actor) => {
    if (actor.id !== id) return [actor];
    return mentions.length === 0 ? [] : [{ ...actor, mentions }];
  });
  const rest = mentions.length === 0 ? withoutActor(analysis, id) : analysis;
  return { analysis: { ...rest, actors, unknownNames }, corrected: [...corrected, note] };
}

/** The facts of an article that does not name the actor at all. */
function withoutActor(analysis: Analysis, id: string): Analysis {
  const clear = <T extends { readonly actor: string | null }>(fact: T): T =>
    fact.actor === id ? { ...fact, actor: null } : fact;
  const clearSource = (said: Attribution | null) => (said === null ? null : clear(said));
  return {
    ...analysis,
    figures: analysis.figures.map((figure) => ({
      ...clear(figure),
      attribution: clearSource(figure.attribution),
    })),
    quotes: analysis.quotes.map((quote) => ({
      ...clear(quote),
      attribution: clearSource(quote.attribution),
    })),
    attributions: analysis.attributions.map(clear),
  };
}
