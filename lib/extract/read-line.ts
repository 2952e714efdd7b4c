import type { Paragraph, Span } from "#lib/article/article";
import type { Matcher } from "#lib/extract/build-matcher";
import { type Hit, hasShape, lookUpNames } from "#lib/extract/look-up-names";
import type { Shape } from "#lib/extract/name-forms";
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
const NO_NAMES: ReadonlyMap<number, readonly Hit[]> = new Map();

type Lookup = Pick<Matcher, "heads">;

/** Words and possible names of a paragraph; what stands in its dateline is left out. */
export function readLine(
  paragraph: Paragraph,
  matcher: Lookup,
  words: readonly Word[] = readWords(paragraph.text),
): Line {
  const { n, text, dateline = null } = paragraph;
  const setting = readLineCase(text, words);
  const line = { paragraph: n, text, words, setting, dateline, hits: NO_NAMES };
  return addNames(line, matcher);
}

/** The line with the names of a second matcher added to what its words may begin. */
export function addNames(line: Line, matcher: Lookup): Line {
  const hits = new Map<number, readonly Hit[]>();
  for (let index = 0; index < line.words.length; index += 1) {
    const known = line.hits.get(index) ?? NO_HITS;
    const found = findHits(line, index, matcher);
    if (found.length > 0)
      hits.set(index, known.length === 0 ? found : [...known, ...found].sort(longestFirst));
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
  const { start, end } = words[index]!;
  if (dateline !== null && end > dateline.start && start < dateline.end) return NO_HITS;
  const hits = lookUpNames(words, index, matcher);
  return hits.length === 0 ? NO_HITS : hits.flatMap((hit) => withShape(hit, words, setting));
}

/** The hit with those forms alone that the words are written as; nothing when none is left. */
function withShape(hit: Hit, words: readonly Word[], setting: LineCase): readonly Hit[] {
  const { actors, places } = hit.forms;
  const fits = (form: Shape) => hasShape(form, hit, words, setting);
  if (actors.every(fits) && places.every(fits)) return [hit];
  const forms = { actors: actors.filter(fits), places: places.filter(fits) };
  return forms.actors.length + forms.places.length > 0 ? [{ ...hit, forms }] : NO_HITS;
}

/** Index of the word before a name, its article passed over; -1 at the start of the line. */
export function indexBefore({ words }: Line, first: number): number {
  return words[first]?.joined && words[first - 1]?.article ? first - 2 : first - 1;
}
