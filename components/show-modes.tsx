import { SHOW_MODES, type ShowMode } from "#lib/query/hrefs";
import type { ArticleView } from "#lib/use-cases/views";

/** What is marked, as a reader chooses it. */
export const SHOW_LABELS: Readonly<Record<ShowMode, string>> = {
  words: "Search words",
  names: "Names",
  facts: "Figures, dates and quotes",
  conflicts: "Conflicts",
  none: "Nothing",
};

/** The ways to show an article that would show something. */
export function listModes({ analysis, marks, disputed }: ArticleView): ShowMode[] {
  const has: Readonly<Record<ShowMode, boolean>> = {
    words: marks.size > 0,
    names: analysis.actors.length > 0 || analysis.places.length > 0,
    facts: analysis.figures.length + analysis.dates.length + analysis.quotes.length > 0,
    conflicts: disputed.length > 0,
    none: true,
  };
  return SHOW_MODES.filter((mode) => has[mode]);
}

/** The way asked for if the article offers it; otherwise search words if there are any, else nothing. */
export function chooseShow(asked: string | null, modes: readonly ShowMode[]): ShowMode {
  return modes.find((mode) => mode === asked) ?? (modes.includes("words") ? "words" : "none");
}
