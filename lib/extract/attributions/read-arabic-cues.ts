import {
  ARABIC_ANONYMOUS,
  ARABIC_ENDS,
  ARABIC_INSTITUTIONS,
  ARABIC_LEADS,
  ARABIC_MEDIA,
  ARABIC_PREFIXES,
  ARABIC_SAYING,
} from "#lib/extract/attributions/arabic-cues";
import type { Cue, Sentence } from "#lib/extract/attributions/cue";
import type { Source } from "#lib/extract/attributions/read-source";
import { ARABIC_ACTS } from "#lib/extract/figures/arabic-words";
import { overlapping } from "#lib/extract/figures/sorted-spans";

const REACH = 8;

/** The cues of an Arabic sentence: verbs of saying with their subject after them, and "according to". */
export function readArabicCues(sentence: Sentence): Cue[] {
  const cues: Cue[] = [];
  for (let i = sentence.from; i < sentence.to; i++) {
    if (sentence.words[i]!.kind !== "word" || sentence.masked(i)) continue;
    const cue = readLead(sentence, i) ?? readVerb(sentence, i);
    if (cue !== null) cues.push(cue);
  }
  return cues;
}

function readLead(sentence: Sentence, i: number): Cue | null {
  const { words } = sentence;
  const lead = ARABIC_LEADS.find((keys) => keys.every((key, k) => words[i + k]?.key === key));
  if (lead === undefined) return null;
  const source = readSource(sentence, i + lead.length);
  if (source === null) return null;
  const leads = i === sentence.from;
  const scope = leads ? { start: source.end, end: sentence.span.end } : sentence.span;
  return { source, scope, trailing: !leads, reports: true, at: i, via: [] };
}

function readVerb(sentence: Sentence, i: number): Cue | null {
  const { words, span, from } = sentence;
  const key = words[i]!.key;
  if (!ARABIC_SAYING.has(key) && !ARABIC_SAYING.has(key.replace(ARABIC_PREFIXES, ""))) return null;
  if (key === "بين" && i > from) return null;
  const source = readSource(sentence, i + 1);
  const speech =
    source !== null || ARABIC_ENDS.has(words[i + 1]?.key ?? "") || words[i + 1]?.kind === "mark";
  if (!speech) return null;
  const scope = { start: source?.end ?? words[i]!.end, end: span.end };
  return { source, scope, trailing: false, reports: true, at: i, via: [] };
}

function readSource({ text, words, to, masked, actors }: Sentence, start: number): Source | null {
  let end = start;
  while (end < to && end < start + REACH && words[end]!.kind === "word" && !masked(end)) {
    const { key } = words[end]!;
    if (ARABIC_ENDS.has(key) || (end > start && opensAct(key))) break;
    end += 1;
  }
  if (end === start) return null;
  const span = { start: words[start]!.start, end: words[end - 1]!.end };
  const first = words[start]!.key;
  const actor = overlapping(actors, span);
  const bare = first.replace(/^لل/u, "ال").replace(/^ل(?=\p{L}{3})/u, "");
  const told = end - start <= 4 && /^(?:ان|بان|انه|:)$/u.test(words[end]?.key ?? "");
  const kind = kindOf(first, bare, actor?.kind) ?? (told ? "person" : null);
  if (kind === null) return null;
  return {
    ...span,
    kind,
    actor: kind === "anonymous" ? null : (actor?.id ?? null),
    count: kind === "anonymous" ? countOf(bare) : null,
    origin: text
      .slice(span.start, span.end)
      .replace(/^لل/u, "ال")
      .replace(/^ل(?=مصدر|مسؤول|وكالة|قناة|شهود|بيان|وزارة)/u, ""),
    head: bare,
    definite: false,
  };
}

/** "مقتل", "بمقتل", "العثور": what is told begins. */
const opensAct = (key: string): boolean =>
  ARABIC_ACTS.has(key) || ARABIC_ACTS.has(key.replace(/^ب/u, "")) || TOLD_ACTS.has(key);

const TOLD_ACTS = new Set(
  "العثور حصول وقوع سقوط ارتفاع تسجيل انتشال القاء ضبط احباط تدمير اندلاع انفجار تعرض عوده اعاده بدء انتهاء وصول استمرار فرض رفع السيطره استهداف تشكيل".split(
    " ",
  ),
);

function kindOf(first: string, bare: string, actor: string | undefined): Source["kind"] | null {
  for (const key of [first, bare]) {
    if (ARABIC_ANONYMOUS.has(key)) return "anonymous";
    if (ARABIC_MEDIA.has(key)) return "media";
    if (ARABIC_INSTITUTIONS.has(key)) return "institution";
  }
  if (actor !== undefined) return actor === "person" ? "person" : "institution";
  return /^(?:ال|رييس|وزير|قايد|زعيم|محافظ|متحدث|نايب|مدير)/u.test(bare) ? "person" : null;
}

const countOf = (bare: string): number | null =>
  /^(?:مصدر|مسوول|شاهد|ناشط)$/u.test(bare)
    ? 1
    : /(?:ان|ين)$/u.test(bare) && bare !== "مسوولين"
      ? 2
      : null;
