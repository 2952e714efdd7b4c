import type { Paragraph, Span } from "#lib/article/article";
import type {
  ActorMentions,
  Attribution,
  DateFact,
  EventDate,
  Figure,
  MainPlace,
  PlaceMentions,
} from "#lib/extract/analysis";
import { attachParts, type Draft } from "#lib/extract/figures/attach-parts";
import { countThings } from "#lib/extract/figures/count-things";
import { regionOf, spanOf } from "#lib/extract/figures/figure-span";
import { isArabic, linkArabicFigures } from "#lib/extract/figures/link-arabic-figures";
import { linkFigures } from "#lib/extract/figures/link-figures";
import type { Linked } from "#lib/extract/figures/link-ground";
import { type Absent, readAbsent } from "#lib/extract/figures/read-absent";
import { type KnownPerson, type NameGround, readGround } from "#lib/extract/figures/read-name";
import { readQuantities } from "#lib/extract/figures/read-quantities";
import { type Clause, setScene } from "#lib/extract/figures/set-scene";
import { byStart, overlapping, sortByParagraph, within } from "#lib/extract/figures/sorted-spans";
import { type Word, wordAt } from "#lib/extract/figures/split-words";
import { AUXILIARIES, GENERAL, TRIGGERS, UNTRUE } from "#lib/extract/figures/triggers";
import { withoutRepeats } from "#lib/extract/figures/without-repeats";
import { type GovernedAttribution, plainAttribution } from "#lib/extract/governed-attribution";

export type FigureSources = {
  readonly paragraphs: readonly Paragraph[];
  /** Sentences of each paragraph, in the order of `paragraphs`. */
  readonly sentences: readonly (readonly Span[])[];
  /** Words of each paragraph, in the order of `paragraphs`. */
  readonly words: readonly (readonly Word[])[];
  /** Clauses of a sentence of a paragraph. */
  readonly clausesOf: (paragraph: Paragraph, sentence: Span) => readonly Clause[];
  readonly actors: readonly ActorMentions[];
  readonly places: readonly PlaceMentions[];
  readonly dates: readonly DateFact[];
  readonly eventDate: EventDate | null;
  readonly mainPlace: MainPlace | null;
  readonly attributions: readonly GovernedAttribution[];
};

const READ = new Set(["headline", "body", "subheading"]);

/**
 * The figures of an article in the order of its text: what is counted, between which bounds, where, in
 * which event, of whom and who says so. Explicit zeros and explicit unknowns are figures; ages, years,
 * distances, and what might happen are not. Indexes in `parts` and `partOf` are positions in the result.
 */
export function findFigures(sources: FigureSources): Figure[] {
  const scene = setScene(sources, sources.paragraphs);
  const actors = mentionsByParagraph(sources.actors);
  const spoken = sortByParagraph(sources.attributions);
  const dates = sortByParagraph(sources.dates);
  const places = mentionsByParagraph(sources.places);
  const drafts: Draft[] = [];
  sources.paragraphs.forEach((paragraph, at) => {
    if (!READ.has(paragraph.kind)) return;
    const words = sources.words[at] ?? [];
    const here: Here = {
      paragraph,
      words,
      sentences: sources.sentences[at] ?? [],
      actors: actors.get(paragraph.n) ?? [],
      attributions: spoken.get(paragraph.n) ?? [],
      dates: dates.get(paragraph.n) ?? [],
      ground: groundOf(words, actors.get(paragraph.n) ?? [], places.get(paragraph.n) ?? []),
      clausesOf: sources.clausesOf,
      scene,
    };
    for (const i of here.sentences.keys()) readSentence(here, i, drafts);
  });
  return attachParts(withoutRepeats(drafts));
}

type Mention = Span & { readonly id: string; readonly kind: string };

type Here = {
  readonly paragraph: Paragraph;
  readonly words: readonly Word[];
  readonly sentences: readonly Span[];
  readonly actors: readonly Mention[];
  readonly attributions: readonly GovernedAttribution[];
  readonly dates: readonly Span[];
  readonly ground: NameGround;
  readonly clausesOf: FigureSources["clausesOf"];
  readonly scene: ReturnType<typeof setScene>;
};

function mentionsByParagraph(entries: readonly (ActorMentions | PlaceMentions)[]) {
  const found = new Map<number, Mention[]>();
  for (const { id, kind, mentions } of entries) {
    for (const { paragraph, start, end } of mentions) {
      const list = found.get(paragraph);
      if (list === undefined) found.set(paragraph, [{ start, end, id, kind }]);
      else list.push({ start, end, id, kind });
    }
  }
  for (const list of found.values()) list.sort(byStart);
  return found;
}

function groundOf(
  words: readonly Word[],
  actors: readonly Mention[],
  places: readonly Mention[],
): NameGround {
  const persons: KnownPerson[] = actors.filter(({ kind }) => kind === "person");
  return readGround(words, persons, [...actors.filter(({ kind }) => kind !== "person"), ...places]);
}

/** A figure found in a sentence: what is linked to a count, or a statement that there were none. */
type Item = { readonly span: Span; readonly link: Linked | null; readonly absent: Absent | null };

function readSentence(here: Here, at: number, drafts: Draft[]) {
  const sentence = here.sentences[at]!;
  const items = itemsOf(here, sentence);
  if (items.length === 0) return;
  const { paragraph, sentences } = here;
  const [next, before] = [sentences[at + 1], sentences.slice(Math.max(0, at - NEAR), at)];
  const clauses = joinClauses(paragraph.text, here.clausesOf(paragraph, sentence));
  const sourceAt = bindSources(
    here.attributions,
    sentence,
    next !== undefined && leansBack(here, next) ? next : undefined,
  );
  const positions = new Map(
    items.map(({ link }, i) => [link?.quantity ?? null, drafts.length + i]),
  );
  const end = wordAt(here.words, sentence.end);
  items.forEach(({ span, link, absent }, i) => {
    const region =
      link === null ? span : regionOf(here.words, link, items[i + 1]?.link ?? undefined, end);
    const clause = clauseAt(clauses, span.start, sentence);
    const scene = here.scene({ paragraph, figure: span, region, clause, sentence, before });
    const told = {
      ...EMPTY,
      paragraph: here.paragraph.n,
      ...span,
      ...scene,
      attribution: sourceAt(span),
    };
    const figure =
      link === null ? absentFigure(told, absent) : countedFigure(here, told, link, region);
    const of = link === null ? `none ${i}` : `${link.metric} ${link.chain}`;
    const inner = link?.quantity.within === true && link.quantity.inside !== null;
    const whole = inner
      ? totalBefore(drafts, link)
      : link?.within == null
        ? null
        : (positions.get(link.within) ?? null);
    // "Two of the dead" where nobody counted the dead: no count of them all.
    if (inner && whole === null) return;
    drafts.push({
      figure,
      known: isKnown(here.words, link),
      chain: `${here.paragraph.n} ${sentence.start} ${of}`,
      whole,
    });
  });
}

/** Whether a sentence may name the source of the one before it: it quotes nobody and counts nothing itself. */
const leansBack = ({ paragraph, words }: Here, next: Span): boolean =>
  !OPENS_QUOTE.test(paragraph.text.slice(next.start, next.start + 3)) &&
  !mayCount(words, wordAt(words, next.start), wordAt(words, next.end));

const OPENS_QUOTE = /^\s*["“«‘']/u;

/** The figure of a group of which a part is told: the last before it that counts the same and as many. */
function totalBefore(drafts: readonly Draft[], { metric, quantity }: Linked): number | null {
  const at = drafts.findLastIndex(
    ({ figure, whole }) =>
      figure.metric === metric && whole === null && (figure.low ?? 0) >= quantity.low,
  );
  return at < 0 ? null : at;
}

/** How many sentences before its own may tell where a figure belongs. */
const NEAR = 3;

function itemsOf(here: Here, sentence: Span): Item[] {
  const { words, paragraph } = here;
  const [from, to] = [wordAt(words, sentence.start), wordAt(words, sentence.end)];
  if (!mayCount(words, from, to)) return [];
  const text = paragraph.text.slice(sentence.start, sentence.end);
  const none = readAbsent(words, from, to).map((absent) => ({
    span: wordSpan(words, absent),
    link: null,
    absent,
  }));
  const barred = none.map(({ span }) => span).sort(byStart);
  const general =
    text.length < LONGEST_GENERAL &&
    (GENERAL.test(text) || (UNTRUE.test(text) && !INSTEAD.test(text)));
  const found = isArabic(text)
    ? linkArabicFigures(words, from, to, here.ground)
    : linkEnglish(here, from, to);
  const kept = general ? [] : found.filter((link) => !isBarred(here, link, barred));
  const linked = kept.map((link, i) => ({
    span: spanOf(words, link, kept[i - 1], kept[i + 1]),
    link,
    absent: null,
  }));
  return [...linked, ...none].sort((a, b) => a.span.start - b.span.start);
}

const LONGEST_GENERAL = 2000;
/** What is told in place of what is denied. */
const INSTEAD = /\b(?:but|instead|saying|and (?:said|put))\b/iu;

const wordSpan = (
  words: readonly Word[],
  { from, to }: { readonly from: number; readonly to: number },
): Span => ({
  start: words[from]!.start,
  end: words[to - 1]!.end,
});

const isKnown = (words: readonly Word[], link: Linked | null) =>
  link !== null && link.quantity.named !== null && KNOWN_DEATH.test(words[link.from]?.key ?? "");

function linkEnglish({ words, ground }: Here, from: number, to: number): Linked[] {
  const quantities = readQuantities(words, from, to, ground);
  const linked = linkFigures(words, from, to, quantities);
  const taken = new Set(linked.map(({ quantity }) => quantity.to));
  const counted = countThings(
    words,
    quantities.filter((quantity) => !taken.has(quantity.to)),
  );
  return [...linked, ...counted].sort((a, b) => a.quantity.from - b.quantity.from);
}

// A sentence without a number, a trigger or a negation has no figure.
function mayCount(words: readonly Word[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const word = words[i]!;
    if (word.kind === "number" || (word.kind === "word" ? tells(word.key) : CURRENCY.has(word.key)))
      return true;
  }
  return false;
}

const CURRENCY = new Set(["$", "€", "£"]);

const tells = (key: string) =>
  TRIGGERS.has(key) || COUNTING.has(key) || (!PLAIN.test(key) && COMPOUND.test(key));

const PLAIN = /^[a-z]+$/;

const KNOWN_DEATH = /^(?:killing|assassination|murder|slaying|execution)$/;

const COUNTING_WORDS =
  "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands dozen dozens scores tens several million billion unknown unclear".split(
    " ",
  );
const COUNTING = new Set([...COUNTING_WORDS, ..."no none nobody not number toll".split(" ")]);
/** "twenty-one", "two-year", and whatever is Arabic. */
const COMPOUND = new RegExp(`^(?:${COUNTING_WORDS.join("|")})-\\w+$|\\p{Script=Arabic}`, "u");

/** What names its own source, is a date, or stands in a statement that there were none. */
function isBarred(
  { words, attributions, dates }: Here,
  { quantity }: Linked,
  none: readonly Span[],
): boolean {
  const span = wordSpan(words, quantity);
  if (overlapping(none, span) !== undefined) return true;
  return [overlapping(attributions, span), overlapping(dates, span)].some(
    (known) => known !== undefined && known.start <= span.start && known.end >= span.end,
  );
}

// "In Kirkuk, four men were killed": what is cut at a comma alone tells of one scene. "after a raid in
// Kirkuk, and after strikes that left 25 dead" tells of two.
function joinClauses(text: string, clauses: readonly Clause[]): Clause[] {
  const joined: Clause[] = [];
  for (const clause of clauses) {
    const last = joined.at(-1);
    const opens = clause.background && OPENS_BACKGROUND.test(text.slice(clause.start, clause.end));
    if (last?.background === clause.background && !opens)
      joined[joined.length - 1] = { ...last, end: clause.end };
    else joined.push(clause);
  }
  return joined;
}

const OPENS_BACKGROUND = /^[\s,،]*(?:and |و)?(?:after|following|since|amid|بعد|عقب|إثر)(?!\p{L})/iu;

const clauseAt = (clauses: readonly Clause[], offset: number, sentence: Span): Clause =>
  clauses.find(({ start, end }) => offset >= start && offset < end) ?? {
    ...sentence,
    background: false,
  };

const EMPTY = { unknown: false, named: null, actor: null, parts: [], partOf: null } as const;

type Told = Omit<Figure, "metric" | "low" | "high" | "bound">;

function countedFigure(here: Here, told: Told, link: Linked, region: Span): Figure {
  const { named, actor, low, high, bound } = link.quantity;
  const count = { ...told, metric: link.metric, low, high, bound };
  if (named === null) return { ...count, actor: victimsOf(here, link, region) };
  return { ...count, named: here.paragraph.text.slice(named.start, named.end), actor };
}

function absentFigure(told: Told, absent: Absent | null): Figure {
  const unknown = absent?.unknown === true;
  const count = unknown ? null : 0;
  return {
    ...told,
    metric: absent?.metric ?? "casualties",
    low: count,
    high: count,
    bound: "exactly",
    unknown,
  };
}

const BELONGING = new Set("from of belonging with in affiliated loyal".split(" "));

/** The actor whose people they are: named in the noun phrase or in "of", "from" after it. */
function victimsOf({ words, actors }: Here, { quantity }: Linked, region: Span): string | null {
  const end = phraseEnd(words, quantity.to, region);
  const named = within(actors, { start: words[quantity.from]!.start, end });
  const owner = named.find((mention) => !ownsNext(words, mention)) ?? named[0];
  return owner?.id ?? null;
}

function phraseEnd(words: readonly Word[], to: number, region: Span): number {
  const head = words[to - 1]?.end ?? region.end;
  if (!BELONGING.has(words[to]?.key ?? "")) return head;
  let end = head;
  for (let i = to; (words[i]?.end ?? Number.POSITIVE_INFINITY) <= region.end; i++) {
    const { key } = words[i]!;
    if (key === "and" || AUXILIARIES.has(key) || TRIGGERS.has(key)) break;
    if (i > to && /^(?:in|on|at|near|outside|during|by|when|after)$/.test(key)) break;
    end = words[i]!.end;
  }
  return end;
}

const ownsNext = (words: readonly Word[], { end }: Span) =>
  words[wordAt(words, end) - 1]?.possessive === true;

/** Binds a sentence: who says what stands at a span of it, or who the `next` names for both. */
function bindSources(
  attributions: readonly GovernedAttribution[],
  sentence: Span,
  next: Span | undefined,
) {
  const own = within(attributions, sentence).filter(({ reports }) => reports);
  const later = own.length > 0 || next === undefined ? [] : within(attributions, next);
  const following = later.find(({ trailing, reports }) => trailing && reports) ?? null;
  return ({ start }: Span): Attribution | null => {
    let nearest: GovernedAttribution | null = null;
    for (const source of own.slice(0, MOST_SOURCES)) {
      const covers = start >= source.scope.start && start < source.scope.end;
      if (covers && (nearest === null || length(source.scope) <= length(nearest.scope)))
        nearest = source;
    }
    const source = nearest ?? following;
    return source === null ? null : plainAttribution(source);
  };
}

const MOST_SOURCES = 50;
const length = ({ start, end }: Span) => end - start;
