import type { Article } from "#lib/article/article";
import type { Comparison, Passage } from "#lib/compare/comparison";

/** A passage as it is listed, with what it is about. */
export type PassageEntry = {
  readonly passage: Passage;
  /** From 1. */
  readonly n: number;
  readonly anchor: string;
  /** The disputed number, else the names told in every cell, else the first words. */
  readonly topic: string;
  readonly status: "conflict" | "shared" | "only" | "furniture";
};

const MOST_NAMES = 2;
const OPENING_WORDS = 6;

/** The passages of a comparison in order, each with an anchor (`t1`, `t2`, …), a topic and a status. */
export function listPassages(comparison: Comparison, articles: readonly Article[]): PassageEntry[] {
  return comparison.passages.map((passage, index) => ({
    passage,
    n: index + 1,
    anchor: `t${index + 1}`,
    topic: nameTopic(passage, comparison, articles),
    status: judge(passage, comparison),
  }));
}

function judge({ kind, figures, status }: Passage, comparison: Comparison): PassageEntry["status"] {
  if (kind === "furniture") return "furniture";
  const isDisputed = figures.some((row) => comparison.figures[row]?.status === "conflict");
  return isDisputed ? "conflict" : status;
}

function nameTopic(passage: Passage, comparison: Comparison, articles: readonly Article[]): string {
  const { figures, labels } = comparison;
  const rows = passage.figures.flatMap((row) => figures[row] ?? []);
  const told = rows.find(({ status }) => status === "conflict") ?? rows[0];
  if (told !== undefined) return told.label;
  const actors = passage.actors.map((id) => labels.actors[id] ?? id).slice(0, MOST_NAMES);
  const place = passage.places.map((id) => labels.places[id] ?? id)[0];
  const names = [...actors, ...(place === undefined ? [] : [place])];
  return passage.kind === "text" && names.length > 0
    ? names.join(", ")
    : readOpening(passage, articles);
}

function readOpening({ cells: [cell] }: Passage, articles: readonly Article[]): string {
  const article = articles.find(({ id }) => id === cell?.articleId);
  const text = article?.paragraphs.find(({ n }) => n === cell?.paragraphs[0])?.text ?? "";
  const words = text.split(/\s+/);
  return words.length <= OPENING_WORDS ? text : `${words.slice(0, OPENING_WORDS).join(" ")} …`;
}
