import type { Article } from "#lib/article/article";
import type { Analysis } from "#lib/extract/analysis";

const OPENING_PARAGRAPHS = 2;
const MOST = 2;
const KILLED = "killed|assassinated|murdered|shot dead|gunned down|slain";
const BEFORE =
  /\b(?:kill(?:s|ed|ing of)?|assassinat(?:es?|ed|ion of)|murder(?:s|ed|\sof)?)\s+(?:[\p{L}'’-]+\s+){0,5}$/iu;
const AFTER = new RegExp(`^\\s+(?:(?:was|has been|had been)\\s+)?(?:${KILLED})(?!\\p{L})`, "iu");
const BEFORE_ARABIC = /(?<!محاولة )(?:اغتيال|مقتل|قتل)\s+(?:\p{L}+\s+){0,4}$/u;
const AROUND = 70;

/** Names of the persons whose killing the headline or the first two paragraphs report, at most two. */
export function findVictims({ paragraphs }: Article, { figures, actors }: Analysis): string[] {
  const bodies = paragraphs.filter(({ kind }) => kind === "body").slice(0, OPENING_PARAGRAPHS);
  const headlines = paragraphs.filter(({ kind }) => kind === "headline");
  const opening = new Map([...headlines, ...bodies].map(({ n, text }) => [n, text]));
  const labels = new Map(actors.map(({ id, label }) => [id, label]));
  const named = figures.flatMap(({ metric, relation, named: name, actor, paragraph }) => {
    const tells = metric === "killed" && relation === "main" && opening.has(paragraph);
    return tells && name !== null ? [labels.get(actor ?? "") ?? name] : [];
  });
  const struck = actors.filter(({ kind, mentions }) => {
    return kind === "person" && mentions.some((mention) => isStruck(mention, opening));
  });
  return [...new Set([...named, ...struck.map(({ label }) => label)])].slice(0, MOST);
}

function isStruck(
  { paragraph, start, end }: { paragraph: number; start: number; end: number },
  opening: ReadonlyMap<number, string>,
): boolean {
  const text = opening.get(paragraph);
  if (text === undefined) return false;
  const before = text.slice(Math.max(0, start - AROUND), start);
  return (
    BEFORE.test(before) || BEFORE_ARABIC.test(before) || AFTER.test(text.slice(end, end + AROUND))
  );
}
