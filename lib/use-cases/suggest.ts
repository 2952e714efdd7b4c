import type { EngineReader, FacetCounts } from "#lib/engine/reader";
import { holdsWords } from "#lib/query/holds-words";
import { articleHref, entityHref, eventHref } from "#lib/query/hrefs";
import { nameKeys } from "#lib/query/name-keys";
import { EMPTY_STATE } from "#lib/query/search-state";
import { type NameBook, spellingsOf } from "#lib/use-cases/name-book";

/** Longest text that suggestions are made for, in characters. */
const LONGEST = 80;
const MOST = 8;
const SHORTEST = 2;
/** Of each kind, while others have something to offer too. */
const MOST_OF = { actor: 3, city: 1, outlet: 1, event: 1, article: 2 } as const;

export type SuggestionKind = keyof typeof MOST_OF;

/** What a reader may mean by what is typed so far. */
export type Suggestion = {
  readonly kind: SuggestionKind;
  readonly label: string;
  /** The spelling that was met when it is not the label, or the outlet of an article; null for neither. */
  readonly detail: string | null;
  /** Number of articles; null where it says nothing. */
  readonly count: number | null;
  readonly href: string;
};

/** How many articles each actor, city and outlet has. */
export type NameCounts = Pick<FacetCounts, "actor" | "city" | "outlet">;

/** Counts the names of the whole collection, for the order of the suggestions. */
export async function countNames(reader: EngineReader): Promise<NameCounts> {
  const question = { state: EMPTY_STATE, q: "", perPage: 0, detail: "line" as const };
  return (await reader.search(question, ["actor", "city", "outlet"])).facets;
}

/** At most eight names and headlines that the words of `text` begin, names in any spelling first. */
export async function suggest(
  reader: EngineReader,
  book: NameBook,
  counts: NameCounts,
  text: string,
): Promise<Suggestion[]> {
  const q = text.normalize("NFC").trim().slice(0, LONGEST);
  const words = nameKeys(q);
  if (q.length < SHORTEST || words.length === 0) return [];
  const names = listNames(book, counts).flatMap((name) => matchName(name, words) ?? []);
  const headlines = await reader.findHeadlines(q, MOST);
  const articles = headlines.map(
    ({ id, title, outletName }): Suggestion => ({
      kind: "article",
      label: title ?? "",
      detail: outletName,
      count: null,
      href: articleHref(id),
    }),
  );
  return choose([...names.sort(byRank).map(({ suggestion }) => suggestion), ...articles]);
}

/** A name with its spellings ready to be met. */
type Name = {
  readonly kind: SuggestionKind;
  readonly label: string;
  readonly count: number;
  readonly href: string;
  readonly spellings: readonly { readonly text: string; readonly keys: readonly string[] }[];
};

// The words of some thousand spellings are read once for each book and its counts.
const KNOWN = new WeakMap<NameBook, { counts: NameCounts; names: readonly Name[] }>();

function listNames(book: NameBook, counts: NameCounts): readonly Name[] {
  const known = KNOWN.get(book);
  if (known?.counts === counts) return known.names;
  const make = (
    kind: Exclude<SuggestionKind, "article">,
    { id, label }: { readonly id: string; readonly label: string },
    spellings: readonly string[],
  ): Name[] => {
    const count = kind === "event" ? (book.event(id)?.reports ?? 0) : (counts[kind][id] ?? 0);
    if (count === 0) return [];
    const href = kind === "event" ? eventHref(id) : entityHref(kind, id);
    const ready = [...new Set(spellings)].map((text) => ({
      text,
      keys: nameKeys(text),
    }));
    return [{ kind, label, count, href, spellings: ready }];
  };
  const names = [
    ...book.actors().flatMap((actor) => make("actor", actor, spellingsOf(actor))),
    ...book
      .places()
      .filter(({ kind }) => kind === "city")
      .flatMap((place) => make("city", place, spellingsOf(place))),
    ...book.labelled("outlet").flatMap((outlet) => make("outlet", outlet, [outlet.label])),
    ...book.labelled("event").flatMap((event) => make("event", event, [event.label])),
  ];
  KNOWN.set(book, { counts, names });
  return names;
}

type Match = { readonly suggestion: Suggestion; readonly rank: number };

/** The name if a spelling of it holds the typed words; one that begins with them ranks higher. */
function matchName(name: Name, words: readonly string[]): Match | null {
  const met = name.spellings.filter(({ keys }) => holdsWords(keys, words));
  const [first] = met;
  if (first === undefined) return null;
  const begins = met.find(({ keys }) => words.every((word, at) => keys[at]?.startsWith(word)));
  const spelling = met.find(({ text }) => text === name.label) ?? begins ?? first;
  const { kind, label, count, href } = name;
  const detail = spelling.text === label ? null : spelling.text;
  return {
    suggestion: { kind, label, detail, count, href },
    rank: KIND_ORDER.indexOf(kind) * 2 + (begins === undefined ? 1 : 0),
  };
}

const KIND_ORDER: readonly SuggestionKind[] = ["actor", "city", "outlet", "event", "article"];

const byRank = (a: Match, b: Match) =>
  a.rank - b.rank ||
  (b.suggestion.count ?? 0) - (a.suggestion.count ?? 0) ||
  (a.suggestion.label < b.suggestion.label ? -1 : 1);

/** The first of each kind up to its share, then what else there is room for; kinds stay together. */
function choose(ranked: readonly Suggestion[]): Suggestion[] {
  const within = ranked.filter(
    (one, at) =>
      ranked.slice(0, at).filter(({ kind }) => kind === one.kind).length < MOST_OF[one.kind],
  );
  const rest = ranked.filter((one) => !within.includes(one));
  const chosen = new Set([...within, ...rest].slice(0, MOST));
  return ranked.filter((one) => chosen.has(one));
}
