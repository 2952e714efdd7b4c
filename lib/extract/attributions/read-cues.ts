import type { Cue, Sentence } from "#lib/extract/attributions/cue";
import {
  AMBIGUOUS,
  BEFORE_VERB,
  NOT_SPEECH,
  PASSIVE_LEADS,
  REPORTING,
  SAYING,
  SOURCE_LEADS,
  SPEAKING,
} from "#lib/extract/attributions/cues";
import { inverted, sentenceSubject, subjectBefore } from "#lib/extract/attributions/find-subject";
import { phraseEnd, readPhrase } from "#lib/extract/attributions/phrase-end";
import type { Source } from "#lib/extract/attributions/read-source";
import { PREPOSITIONS } from "#lib/extract/figures/clause-words";
import { type Word, wordAt } from "#lib/extract/figures/split-words";
import { AUXILIARIES } from "#lib/extract/figures/triggers";
import { CALENDAR_WORDS, FUNCTION_WORDS } from "#lib/extract/name-words";
import { readNumber } from "#lib/extract/read-number";

const POSTED = new Set(["posted", "shared", "tweeted", "published"]);
/** How many cues back the medium that cites another is looked for. */
const NEAREST = 6;

/** Every word that a cue can begin with: most words are done with after this one look. */
const CUES: ReadonlySet<string> = new Set([
  ...SOURCE_LEADS.map(([first = ""]) => first),
  ...POSTED,
  ...["quoted", "citing", "quoting"],
  ...SAYING,
  ...REPORTING,
  ...SPEAKING,
]);

/** The cues of an English sentence in order. */
export function readCues(sentence: Sentence): Cue[] {
  const cues: Cue[] = [];
  for (let i = sentence.from; i < sentence.to; i++) {
    const word = sentence.words[i]!;
    if (word.kind !== "word" || !CUES.has(word.key) || sentence.masked(i)) continue;
    const lead = readLead(sentence, i);
    const cue = lead ?? readCiting(sentence, i, cues) ?? readVerb(sentence, i, cues);
    if (cue !== null) cues.push(cue);
    const told = lead?.via[0] ?? lead?.source ?? null;
    if (told !== null) i = Math.max(i, indexAfter(sentence.words, told.end, i) - 1);
  }
  return cutScopes(cues, sentence);
}

function readLead(sentence: Sentence, i: number): Cue | null {
  const { words } = sentence;
  const posted = POSTED.has(words[i]!.key) && /^(?:on|by)$/.test(words[i + 1]?.key ?? "");
  const lead = posted
    ? POSTED_LEAD
    : SOURCE_LEADS.find((keys) => keys.every((key, k) => words[i + k]?.key === key));
  const percent = lead?.[0] === "per" && (i === sentence.from || words[i - 1]?.kind !== "mark");
  if (lead === undefined || percent) return null;
  const start = i + lead.length;
  const end = phraseEnd(sentence, start);
  const source = readPhrase(sentence, start, end, true);
  if (source === null || source.kind === "pronoun") return null;
  if (
    posted &&
    (OWN.has(words[start]?.key ?? "") ||
      (source.kind !== "institution" && source.kind !== "person"))
  )
    return null;
  const via = tellerAfter(sentence, end);
  const leads = isOpening(sentence, i);
  const scope = leads ? { start: (via[0] ?? source).end, end: sentence.span.end } : sentence.span;
  const whole = { ...source, end: (via[0] ?? source).end };
  return { source: whole, scope, trailing: !leads, reports: !posted, at: i, via };
}

// "according to US officials quoted by Reuters"
function tellerAfter(sentence: Sentence, at: number): readonly Source[] {
  const { words } = sentence;
  if (!/^(?:quoted|cited)$/.test(words[at]?.key ?? "") || words[at + 1]?.key !== "by") return [];
  const teller = readPhrase(sentence, at + 2, phraseEnd(sentence, at + 2), true);
  return teller === null || teller.kind === "pronoun" ? [] : [teller];
}

const POSTED_LEAD = ["posted", "on"];
const OWN = new Set([
  "his",
  "her",
  "its",
  "their",
  "social",
  "facebook",
  "twitter",
  "telegram",
  "the",
]);

const isOpening = ({ from, words }: Sentence, i: number) =>
  i - from <= 2 && !words.slice(from, i).some(({ key }) => key === ",");

function readCiting(sentence: Sentence, i: number, cues: Cue[]): Cue | null {
  const { words } = sentence;
  const key = words[i]!.key;
  if (key === "quoted" && words[i + 1]?.key !== "by") return readQuoted(sentence, i);
  if (key !== "citing" && key !== "quoting") return null;
  const source = readPhrase(sentence, i + 1, phraseEnd(sentence, i + 1), true);
  if (source === null) return null;
  const before = cues
    .slice(-NEAREST)
    .findLast(({ source: teller }) => teller?.kind === "media" || teller?.kind === "institution");
  if (before?.source == null) {
    return { source, scope: sentence.span, trailing: true, reports: true, at: i, via: [] };
  }
  cues.splice(cues.lastIndexOf(before), 1);
  return {
    ...before,
    source: { ...source, start: before.source.start },
    via: [before.source, ...before.via],
  };
}

function readQuoted(sentence: Sentence, i: number): Cue | null {
  const { words } = sentence;
  const end = phraseEnd(sentence, i + 1);
  if (words[end]?.key !== "as" || words[end + 1]?.key !== "saying") return null;
  const source = readPhrase(sentence, i + 1, end, true);
  const teller = subjectBefore(sentence, i, true);
  if (source === null) return null;
  const scope = { start: words[end + 1]!.end, end: sentence.span.end };
  return {
    source,
    scope,
    trailing: false,
    reports: true,
    at: i,
    via: teller === null ? [] : [teller],
  };
}

function readVerb(sentence: Sentence, i: number, cues: readonly Cue[]): Cue | null {
  const { words } = sentence;
  const key = words[i]!.key;
  const saying = SAYING.has(key);
  const reports = saying || REPORTING.has(key);
  if (!reports && !SPEAKING.has(key)) return null;
  if (words[i]!.capital && i > sentence.from) return null;
  if (AMBIGUOUS.has(key) && words[i + 1]?.key !== "that" && !putsCount(words, i)) return null;
  if (AMBIGUOUS.has(key) && PREPOSITIONS.has(words[i - 1]?.key ?? "")) return null;
  if (NOT_SPEECH.has(words[i + 1]?.key ?? "") && key !== "said") return null;
  if (
    key === "claimed" &&
    words[i + 1]?.key === "the" &&
    /^li(?:fe|ves)$/.test(words[i + 2]?.key ?? "")
  )
    return null;
  const lead = leadBefore(sentence, i);
  if (lead === "passive") return null;
  if (/ing$/.test(key)) return readParticiple(sentence, i, cues);
  const vouches = saying || (reports && (opensSpeech(words, i + 1) || counts(words, i)));
  const subject =
    subjectBefore(sentence, i, vouches) ??
    inverted(sentence, i, saying) ??
    (follows(words, i) ? sentenceSubject(sentence, i) : null);
  if (subject === null) return null;
  const after = recipientAfter(sentence, i);
  // "told his followers to leave": an order, no report.
  const orders = TELLING.has(key) && words[after.end]?.key === "to";
  const trailing = isTrailing(sentence, subject, i, after.end);
  const from = subject.start > words[i]!.start ? words[i]!.start : subject.end;
  const scope = trailing ? sentence.span : { start: from, end: sentence.span.end };
  return { source: subject, scope, trailing, reports: reports && !orders, at: i, via: after.via };
}

// "put the death toll at 30"
const putsCount = (words: readonly Word[], i: number) =>
  words[i]?.key === "put" &&
  words
    .slice(i + 1, i + 5)
    .some(({ key }) => /^(?:number|toll|count|figure|dead|losses)$/.test(key));

// "the rebels counted 51 bodies"
const counts = (words: readonly Word[], i: number) =>
  COUNTING.has(words[i]!.key) && readNumber(words, i + 1) !== null;

const COUNTING = new Set(["counted", "recorded", "documented"]);

const opensSpeech = (words: readonly Word[], k: number) =>
  words[k]?.key === "that" ||
  /^[:“"«‘']$/.test(words[words[k]?.key === "," ? k + 1 : k]?.key ?? "");

// "... and said": the subject is the one of the sentence.
const follows = (words: readonly Word[], i: number) =>
  words[i - 1]?.key === "and" ||
  words[i - 1]?.key === "but" ||
  (words[i - 2]?.key === "and" && BEFORE_VERB.has(words[i - 1]?.key ?? ""));

function leadBefore({ words, from }: Sentence, i: number): "passive" | null {
  for (let k = i - 1; k >= from && k > i - 4; k--) {
    const key = words[k]!.key;
    // "Officials did not confirm" says nothing on their word.
    if (PASSIVE_LEADS.has(key) || key === "not") return "passive";
    if (!BEFORE_VERB.has(key) && !/ly$/.test(key)) return null;
  }
  return null;
}

function readParticiple(sentence: Sentence, i: number, cues: readonly Cue[]): Cue | null {
  if ([...cues.slice(0, NEAREST), ...cues.slice(-NEAREST)].some(({ reports }) => reports))
    return null;
  const teller = cues.at(-1)?.source ?? sentenceSubject(sentence, i);
  if (teller === null) return null;
  const scope = { start: sentence.words[i]!.end, end: sentence.span.end };
  return { source: teller, scope, trailing: false, reports: false, at: i, via: [] };
}

const TELLING = new Set(["told", "tells", "tell"]);

// "told Rudaw": a medium told is one it passed through.
function recipientAfter(sentence: Sentence, i: number): { via: readonly Source[]; end: number } {
  const { words } = sentence;
  const key = words[i]!.key;
  if (!TELLING.has(key)) return { via: [], end: i + 1 };
  const end = phraseEnd(sentence, i + 1);
  const told = end > i + 1 ? readPhrase(sentence, i + 1, end, false) : null;
  const press = told !== null && /^(?:reporters|journalists|press)$/.test(told.head);
  return { via: told?.kind === "media" && !press ? [told] : [], end };
}

const TRAILERS = new Set(
  "on in late early earlier speaking by at during via through yesterday today after without".split(
    " ",
  ),
);

function isTrailing(
  { words, from, to, masked }: Sentence,
  subject: Source,
  i: number,
  end: number,
): boolean {
  const first = subject.start < words[i]!.start ? subject.start : words[i]!.start;
  const content = words[from] !== undefined && first > words[from]!.start;
  if (!content) return false;
  const start = startOfDescription(words, wordAt(words, first), from);
  const closed = words[start - 1]!.kind === "mark" || masked(start - 1);
  if (!closed || start - from < 3) return false;
  const next = subject.start > words[i]!.start ? indexAfter(words, subject.end, i) : end;
  const word = words[next];
  return (
    next >= to ||
    word === undefined ||
    word.kind === "mark" ||
    TRAILERS.has(word.key) ||
    CALENDAR_WORDS.has(word.key)
  );
}

const MOST_DESCRIBING = 6;

/** Where the words begin that say who the subject is: "provincial police" before "chief Ali Hasan said". */
function startOfDescription(words: readonly Word[], subject: number, from: number): number {
  let start = subject;
  while (
    start > from + 1 &&
    subject - start < MOST_DESCRIBING &&
    DESCRIBING.test(words[start - 1]?.text ?? "")
  ) {
    const { key } = words[start - 1]!;
    if (CUES.has(key) || AUXILIARIES.has(key) || FUNCTION_WORDS.has(key)) return subject;
    start -= 1;
  }
  return start;
}

const DESCRIBING = /^\p{L}/u;

// What one source says ends where the next takes the word.
function cutScopes(cues: readonly Cue[], { words }: Sentence): Cue[] {
  return cues.map((cue, i) => {
    const next = cues[i + 1];
    if (cue.trailing || next === undefined || next.trailing) return cue;
    const end = Math.min(next.source?.start ?? Number.POSITIVE_INFINITY, words[next.at]!.start);
    return end <= cue.scope.start ? cue : { ...cue, scope: { start: cue.scope.start, end } };
  });
}

function indexAfter(words: readonly Word[], offset: number, from: number): number {
  let k = from;
  while (k < words.length && words[k]!.start < offset) k += 1;
  return k;
}
