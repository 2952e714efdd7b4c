import type { ParagraphKind } from "#lib/article/article";
import type { Cue, Sentence } from "#lib/extract/attributions/cue";
import { readSource } from "#lib/extract/attributions/read-source";

const MOST_WORDS = 5;
const SHORT = 30;
const FINAL = /[.!?…"”»]$/u;

/** "Four killed in clashes: police", "Police: four killed", `Hasan: "We will stay"`; null when nothing of the kind. */
export function readHeadlineCue(sentence: Sentence, kind: ParagraphKind): Cue[] | null {
  const { words, from, to, text, span } = sentence;
  const short = to - from <= SHORT && !FINAL.test(text.slice(span.start, span.end).trimEnd());
  const title = kind === "headline" || kind === "subheading" || short;
  for (let k = from + 1; k <= from + MOST_WORDS && k < to - 1; k++) {
    const opensQuote = /^[“"«‘']$/.test(words[k + 1]?.key ?? "");
    if (words[k]?.key !== ":" || !(title || opensQuote)) continue;
    const cues = cueOf(sentence, from, k, "before");
    if (cues !== null) return cues;
  }
  if (!title) return null;
  for (let k = to - 2; k >= to - 1 - MOST_WORDS && k > from + 1; k--) {
    if (/^[:—–-]$/.test(words[k]?.key ?? "")) return cueOf(sentence, k + 1, to, "after");
  }
  return null;
}

function cueOf(
  sentence: Sentence,
  from: number,
  to: number,
  side: "before" | "after",
): Cue[] | null {
  const { text, words, actors, span } = sentence;
  const source = readSource(text, words, from, to, actors, false);
  if (source === null || source.kind === "pronoun") return null;
  const before = side === "before";
  const scope = before
    ? { start: source.end, end: span.end }
    : { start: span.start, end: source.start };
  return [{ source, scope, trailing: !before, reports: true, at: from, via: [] }];
}
