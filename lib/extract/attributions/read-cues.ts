import type { Span } from "#lib/article/article";
import {
  AMBIGUOUS,
  ANONYMOUS,
  BEFORE_VERB,
  DOCUMENT_LINKS,
  DOCUMENTS,
  NOT_SPEECH,
  PASSIVE_LEADS,
  PHRASE_ENDS,
  PRONOUNS,
  REPORTING,
  SAYING,
  SOURCE_LEADS,
  SPEAKING,
  TIME_LEADS,
} from "#lib/extract/attributions/cues";
import { type ActorSpan, readSource, type Source } from "#lib/extract/attributions/read-source";
import { isNameWord, readName } from "#lib/extract/figures/read-name";
import { type Word, wordAt } from "#lib/extract/figures/split-words";
import { AUXILIARIES } from "#lib/extract/figures/triggers";
import { CALENDAR_WORDS, TITLES } from "#lib/extract/name-words";

/** A cue of speech in a sentence: who speaks (null: the one before), and for which words. */
export type Cue = {
  readonly source: Source | null;
  readonly scope: Span;
  readonly trailing: boolean;
  readonly reports: boolean;
  /** Word index of the cue, by which cues are ordered. */
  readonly at: number;
  /** Who it passed through: "told Rudaw", "a Euronews report, citing". */
  readonly via: readonly Source[];
};

/** A sentence as the cues are read from it. */
export type Sentence = {
  readonly text: string;
  readonly words: readonly Word[];
  /** Word indexes of the sentence. */
  readonly from: number;
  readonly to: number;
  readonly span: Span;
  /** Words inside quotations of two words or more, and quotation marks. */
  readonly masked: (i: number) => boolean;
  readonly actors: readonly ActorSpan[];
};

const CUT = new Set(', ; : ( ) [ ] — – “ ” " « » | ? !'.split(" "));
const SUBORDINATE = new Set(
  "that because while but after when as if although though where whereas before since until and what during".split(
    " ",
  ),
);
const RELATIVE = new Set("who which that whose".split(" "));
const PHRASE_REACH = 14;
const SUBJECT_REACH = 30;
const SEGMENTS = 4;
/** Subjects stand early: of the actors of a sentence only the first are looked at. */
const MOST_ACTORS = 12;

/** The cues of an English sentence in order. */
export function readCues(sentence: Sentence): Cue[] {
  const cues: Cue[] = [];
  for (let i = sentence.from; i < sentence.to; i++) {
    const word = sentence.words[i]!;
    if (word.kind !== "word" || sentence.masked(i)) continue;
    const lead = readLead(sentence, i);
    const cue = lead ?? readCiting(sentence, i, cues) ?? readVerb(sentence, i, cues);
    if (cue !== null) cues.push(cue);
    if (lead?.source != null) i = Math.max(i, indexAfter(sentence.words, lead.source.end, i) - 1);
  }
  return cutScopes(cues, sentence);
}

// --- "according to X", "as reported by X"

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
  const source = read(sentence, start, end, true);
  if (source === null || source.kind === "pronoun") return null;
  if (
    posted &&
    (OWN.has(words[start]?.key ?? "") ||
      (source.kind !== "institution" && source.kind !== "person"))
  )
    return null;
  const leads = isOpening(sentence, i);
  const scope = leads ? { start: source.end, end: sentence.span.end } : sentence.span;
  return { source, scope, trailing: !leads, reports: !posted, at: i, via: [] };
}

const POSTED = new Set(["posted", "shared", "tweeted", "published"]);
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

const read = ({ text, words, actors }: Sentence, from: number, to: number, any: boolean) =>
  readSource(text, words, from, to, actors, any);

/** End of the noun phrase that starts at word `start`. */
function phraseEnd({ words, to, masked }: Sentence, start: number): number {
  let k = start;
  for (; k < to && k < start + PHRASE_REACH; k++) {
    const word = words[k]!;
    if (DOCUMENT_LINKS.has(word.key) && DOCUMENTS.has(words[k - 1]?.key ?? "")) continue;
    if (word.key === "to" && TIED.has(words[k - 1]?.key ?? "")) continue;
    const stops =
      k > start &&
      ((PHRASE_ENDS.has(word.key) && !word.capital) || word.kind === "number" || isTime(words, k));
    if (stops || (word.kind === "mark" && word.key !== "." && word.key !== "-") || masked(k)) break;
    if (word.key === "." && (k + 1 >= to || !isShortened(words[k - 1]))) break;
    if (k > start && PRONOUNS.has(word.key)) break;
    if (
      word.key === "and" &&
      !isNameWord(words[k + 1]) &&
      !/^(?:a|the|two|other)$/.test(words[k + 1]?.key ?? "")
    )
      break;
  }
  return k;
}

const isShortened = (word: Word | undefined) =>
  word !== undefined && (/^\p{Lu}$/u.test(word.text) || (word.capital && TITLES.has(word.key)));

const TIED = new Set("close connected linked affiliated loyal belonging near".split(" "));

const isTime = (words: readonly Word[], k: number) =>
  CALENDAR_WORDS.has(words[k]!.key) ||
  /^(?:last|this|earlier|yesterday|today|tomorrow|late|recently)$/.test(words[k]!.key) ||
  (/^(?:on|late|early|in|for)$/.test(words[k]!.key) &&
    (CALENDAR_WORDS.has(words[k + 1]?.key ?? "") ||
      /^(?:a|an|the|which)$/.test(words[k + 1]?.key ?? "")));

// --- "citing X", "X quoted Y as saying"

function readCiting(sentence: Sentence, i: number, cues: Cue[]): Cue | null {
  const { words } = sentence;
  const key = words[i]!.key;
  if (key === "quoted" && words[i + 1]?.key !== "by") return readQuoted(sentence, i);
  if (key !== "citing" && key !== "quoting") return null;
  const source = read(sentence, i + 1, phraseEnd(sentence, i + 1), true);
  if (source === null) return null;
  const before = cues.findLast(
    ({ source: teller }) => teller?.kind === "media" || teller?.kind === "institution",
  );
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
  const source = read(sentence, i + 1, end, true);
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

// --- "X said", "said X", "..., adding"

function readVerb(sentence: Sentence, i: number, cues: readonly Cue[]): Cue | null {
  const { words } = sentence;
  const key = words[i]!.key;
  const saying = SAYING.has(key);
  const reports = saying || REPORTING.has(key);
  if (!reports && !SPEAKING.has(key)) return null;
  if (words[i]!.capital && i > sentence.from) return null;
  if (AMBIGUOUS.has(key) && words[i + 1]?.key !== "that") return null;
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
  const vouches = saying || (reports && opensSpeech(words, i + 1));
  const subject =
    subjectBefore(sentence, i, vouches) ??
    inverted(sentence, i, saying) ??
    (follows(words, i) ? sentenceSubject(sentence, i) : null);
  if (subject === null) return null;
  const after = recipientAfter(sentence, i);
  const trailing = isTrailing(sentence, subject, i, after.end);
  const from = subject.start > words[i]!.start ? words[i]!.start : subject.end;
  const scope = trailing ? sentence.span : { start: from, end: sentence.span.end };
  return { source: subject, scope, trailing, reports, at: i, via: after.via };
}

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
    if (PASSIVE_LEADS.has(key)) return "passive";
    if (!BEFORE_VERB.has(key) && !/ly$/.test(key)) return null;
  }
  return null;
}

function readParticiple(sentence: Sentence, i: number, cues: readonly Cue[]): Cue | null {
  if (cues.some(({ reports }) => reports)) return null;
  const teller = cues.at(-1)?.source ?? sentenceSubject(sentence, i);
  if (teller === null) return null;
  const scope = { start: sentence.words[i]!.end, end: sentence.span.end };
  return { source: teller, scope, trailing: false, reports: false, at: i, via: [] };
}

/** The first person or pronoun of a sentence that owns nothing: X in "Omar's aide, who is called X, hurled …". */
export function sentenceSubject(sentence: Sentence, before: number): Source | null {
  const { words, from, actors, text } = sentence;
  const opening = read(sentence, from, from + 1, false);
  if (opening?.kind === "pronoun") return opening;
  const name = readName(words, from, { persons: new Map(), blocked: new Set() });
  const named =
    name === null || words[name.to - 1]?.possessive ? null : read(sentence, from, name.to, true);
  if (named?.kind === "person") return named;
  const limit = words[before]!.start;
  const start = words[from]!.start;
  for (const actor of actors.slice(0, MOST_ACTORS)) {
    if (actor.start < start || actor.end > limit) continue;
    const source = readSource(
      text,
      words,
      wordAt(words, actor.start),
      wordAt(words, actor.end),
      actors,
      true,
    );
    const owns = /^['’]/.test(text.slice(actor.end, actor.end + 1));
    if (source !== null && actor.kind === "person" && !owns) return source;
  }
  return null;
}

/** The subject of the verb at word `v`, past adverbs, phrases of time and appositions before it. */
function subjectBefore(sentence: Sentence, v: number, any: boolean): Source | null {
  const { words, from } = sentence;
  let end = v;
  while (
    end > from &&
    (BEFORE_VERB.has(words[end - 1]!.key) ||
      /ly$/.test(words[end - 1]!.key) ||
      isLoneQuote(sentence, end - 1, v))
  )
    end -= 1;
  for (let segment = 0; segment < SEGMENTS && end > from; segment++) {
    const start = segmentStart(sentence, end, segment > 0 || words[end]?.key === ",");
    const opened = words[start - 1]?.key === ",";
    // "did not want to be filmed and said": a participle, not a subject.
    if (start < end && segment === 0 && AUXILIARIES.has(words[start - 1]?.key ?? "")) return null;
    if (start < end && isSubject(sentence, start, end, segment)) {
      const found = read(sentence, start, end, any || segment > 0);
      if (found !== null && !isBackground(words, start, found)) return found;
      if (segment === 0 && !TIME_LEADS.has(words[start]!.key)) return null;
    }
    if (!opened && start === end && !isComma(words, end)) return null;
    if (!opened && start < end) return null;
    end = start - 1;
  }
  return null;
}

// "after the finish in Kut, ..." is a time, not a speaker.
const isBackground = (words: readonly Word[], start: number, { kind, head }: Source) =>
  kind === "anonymous" &&
  !ANONYMOUS.has(head) &&
  /^(?:after|before|since|until)$/.test(words[start - 1]?.key ?? "");

const isComma = (words: readonly Word[], end: number) => words[end - 1]?.key === ",";
const isLoneQuote = ({ words, masked }: Sentence, k: number, v: number) =>
  k === v - 1 && /^[“"‘']$/.test(words[k]!.key) && !masked(v);

// After the comma before a verb, a name is the speaker; "a commander" or "who ..." belongs to one before.
function isSubject({ words }: Sentence, start: number, end: number, segment: number): boolean {
  const first = words[start]!;
  if (TIME_LEADS.has(first.key) && !isNameWord(words[end - 1])) return false;
  if (RELATIVE.has(first.key) || first.kind === "number") return false;
  if (segment > 0 || words[end]?.key === ",") {
    const phrase = words.slice(start, end).some(({ key }) => /^(?:of|for|at|in|with)$/.test(key));
    const named = isNameWord(words[end - 1]) && !phrase;
    const apposed = /^(?:a|an|the|his|her|one)$/.test(first.key) || !named;
    const before = words[start - 1]?.key === ",";
    return !(apposed && before);
  }
  return true;
}

/** Where the words that may be the subject begin; `whole`: between commas, so that only marks end them. */
function segmentStart({ words, from, masked }: Sentence, end: number, whole: boolean): number {
  let start = end;
  while (start > from && end - start < SUBJECT_REACH) {
    const word = words[start - 1]!;
    if (CUT.has(word.key) || masked(start - 1) || (SAYING.has(word.key) && !word.capital)) break;
    if (word.key === "." && start < end) break;
    if (whole) {
      start -= 1;
      continue;
    }
    if (SUBORDINATE.has(word.key) && !joins(words, start - 1)) break;
    if (AUXILIARIES.has(word.key) && !RELATIVE.has(words[start - 2]?.key ?? "")) break;
    start -= 1;
  }
  return start;
}

// "The source that spoke", "a source from A and a leader from B": the word joins within the subject.
function joins(words: readonly Word[], k: number): boolean {
  const key = words[k]!.key;
  if (key === "that")
    return /^(?:source|official|man|woman|group|statement|party|agency|witness|sources|officials)$/.test(
      words[k - 1]?.key ?? "",
    );
  if (key !== "and") return false;
  if (!/^(?:a|an|the|other|two|three)$/.test(words[k + 1]?.key ?? "") && !words[k + 1]?.capital)
    return words[k - 1]?.capital !== true && !/ed$/.test(words[k - 2]?.key ?? "");
  for (let j = k - 1; j >= 0 && j > k - 10; j--) {
    const word = words[j]!;
    if (word.kind === "mark") return true;
    if (AUXILIARIES.has(word.key) || SAYING.has(word.key) || /[a-z]ed$/.test(word.text))
      return false;
  }
  return true;
}

// `"...," said X`, "..., said police"
function inverted(sentence: Sentence, i: number, any: boolean): Source | null {
  const before = sentence.words[i - 1];
  if (before === undefined || i === sentence.from || before.kind !== "mark") return null;
  const end = phraseEnd(sentence, i + 1);
  if (end <= i + 1) return null;
  return apposedName(sentence, end) ?? read(sentence, i + 1, end, any);
}

// "said the company's head, Layla Karim, ...": the name is the speaker.
function apposedName({ words, text, actors, to }: Sentence, at: number): Source | null {
  if (words[at]?.key !== ",") return null;
  const name = readName(words, at + 1, { persons: new Map(), blocked: new Set() });
  if (name === null || (name.to < to && words[name.to]?.kind !== "mark")) return null;
  const source = readSource(text, words, name.from, name.to, actors, true);
  return source?.kind === "person" ? source : null;
}

// "told Rudaw": a medium told is one it passed through.
function recipientAfter(sentence: Sentence, i: number): { via: readonly Source[]; end: number } {
  const { words } = sentence;
  const key = words[i]!.key;
  if (key !== "told" && key !== "tells" && key !== "tell") return { via: [], end: i + 1 };
  const end = phraseEnd(sentence, i + 1);
  const told = end > i + 1 ? read(sentence, i + 1, end, false) : null;
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
  const start = wordAt(words, first);
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

function indexAfter(words: readonly Word[], offset: number, from: number): number {
  let k = from;
  while (k < words.length && words[k]!.start < offset) k += 1;
  return k;
}

// What one source says ends where the next takes the word.
function cutScopes(cues: readonly Cue[], { words }: Sentence): Cue[] {
  return cues.map((cue, i) => {
    const next = cues[i + 1];
    if (cue.trailing || next === undefined || next.trailing) return cue;
    const end = Math.min(next.source?.start ?? Number.POSITIVE_INFINITY, words[next.at]!.start);
    return end <= cue.scope.start ? cue : { ...cue, scope: { start: cue.scope.start, end } };
  });
}
