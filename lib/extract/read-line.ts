import type { Paragraph, Span } from "#lib/article/article";
import type { Matcher } from "#lib/extract/build-matcher";
import { type Hit, hasShape, lookUpNames } from "#lib/extract/look-up-names";
import { type LineCase, readLineCase, readWords, type Word } from "#lib/extract/read-words";

/** A paragraph made ready for finding names: its words and what each of them may begin. */
export type Line = {
  readonly paragraph: number;
  readonly text: string;
  readonly words: readonly Word[];
  readonly setting: LineCase;
  /** Where no name counts: the place an article was filed from is not where anything happened. */
  readonly dateline: Span | null;
  /** By index of the first word, in order; absent where no known name begins. Longest first. */
  readonly hits: ReadonlyMap<number, readonly Hit[]>;
};

const NO_HITS: readonly Hit[] = [];

type Lookup = Pick<Matcher, "heads" | "forms">;

/** Words and possible names of a paragraph; what stands in its dateline is left out. */
export function readLine(paragraph: Paragraph, matcher: Lookup): Line {
  const { n, text, dateline = null } = paragraph;
  const words = readWords(text);
  const setting = readLineCase(text, words);
  const line = { paragraph: n, text, words, setting, dateline, hits: new Map() };
  return addNames(line, matcher);
}

/** The line with the names of a second matcher added to what its words may begin. */
export function addNames(line: Line, matcher: Lookup): Line {
  const hits = new Map<number, readonly Hit[]>();
  for (let index = 0; index < line.words.length; index += 1) {
    const known = line.hits.get(index) ?? NO_HITS;
    const found = findHits(line, index, matcher);
    if (found.length > 0) hits.set(index, [...known, ...found].sort(longestFirst));
    else if (known.length > 0) hits.set(index, known);
  }
  return { ...line, hits };
}

function longestFirst(one: Hit, other: Hit): number {
  return other.count - one.count;
}

function findHits(
  { words, setting, dateline }: Omit<Line, "hits">,
  index: number,
  matcher: Lookup,
): readonly Hit[] {
  const { key, arabic, start, end } = words[index]!;
  if (!arabic && !matcher.heads.has(key)) return NO_HITS;
  if (dateline !== null && end > dateline.start && start < dateline.end) return NO_HITS;
  return lookUpNames(words, index, matcher).flatMap((hit) => {
    const actors = hit.forms.actors.filter((form) => hasShape(form, hit, words, setting));
    const places = hit.forms.places.filter((form) => hasShape(form, hit, words, setting));
    return actors.length + places.length > 0 ? [{ ...hit, forms: { actors, places } }] : [];
  });
}

/** Index of the word before a name, its article passed over; -1 at the start of the line. */
export function indexBefore({ words }: Line, first: number): number {
  return words[first]?.joined && words[first - 1]?.article ? first - 2 : first - 1;
}
