import { describeDate } from "#lib/article/describe-date";
import { DATE_GROUPS, type DateGroup } from "#lib/engine/build-filter";
import type { Counts, FacetCounts } from "#lib/engine/reader";
import { FACET_GROUPS, type FacetGroup, type SearchState, UNKNOWN } from "#lib/query/search-state";
import type { NameBook } from "#lib/use-cases/name-book";
import type { Facets, FacetValue, Labelled } from "#lib/use-cases/views";

const UNKNOWN_LABELS: Readonly<Partial<Record<FacetGroup | DateGroup, string>>> = {
  outlet: "Outlet not stated",
  lang: "Language not known",
  year: "Date not stated",
  month: "Month not stated",
  day: "Day not stated",
};

const languageNames = new Intl.DisplayNames(["en"], { type: "language" });

type Label = (id: string, book: NameBook) => string;

const LABELS: Readonly<Record<FacetGroup | DateGroup, Label>> = {
  actor: (id, book) => book.labelOf("actor", id),
  city: (id, book) => book.labelOf("place", id),
  outlet: (id, book) => book.labelOf("outlet", id),
  event: (id, book) => book.labelOf("event", id),
  lang: (id) => nameLanguage(id),
  year: (id) => id,
  month: (id) => describeDate(id),
  day: (id) => describeDate(id),
};

/** A facet value with the label a person reads. */
export function labelValue(group: FacetGroup | DateGroup, id: string, book: NameBook): Labelled {
  const unknown = id === UNKNOWN ? UNKNOWN_LABELS[group] : undefined;
  return { id, label: unknown ?? LABELS[group](id, book) };
}

/** Counts as labelled values: most frequent first, dates in order of time with the unknown last. */
export function labelFacets(counts: FacetCounts, state: SearchState, book: NameBook): Facets {
  const groups = FACET_GROUPS.map((group) => {
    const chosen = [...state.include[group], ...state.exclude[group]];
    return [group, byCount(withChosen(counts[group], chosen), group, book)] as const;
  });
  const dates = DATE_GROUPS.map((group) => [group, byTime(counts[group], group, book)] as const);
  return Object.fromEntries<FacetValue[]>([...groups, ...dates]) as unknown as Facets;
}

// A chosen value keeps its row even when nothing is left of it.
function withChosen(counts: Counts, chosen: readonly string[]): Counts {
  const missing = chosen.filter((id) => counts[id] === undefined);
  return { ...counts, ...Object.fromEntries(missing.map((id) => [id, 0])) };
}

function toValues(counts: Counts, group: FacetGroup | DateGroup, book: NameBook): FacetValue[] {
  return Object.entries(counts).map(([id, count]) => {
    const { label } = labelValue(group, id, book);
    return { id, label, count };
  });
}

const byCount = (counts: Counts, group: FacetGroup, book: NameBook): FacetValue[] =>
  toValues(counts, group, book).sort((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1));

const byTime = (counts: Counts, group: DateGroup, book: NameBook): FacetValue[] =>
  toValues(counts, group, book).sort(
    (a, b) => Number(a.id === UNKNOWN) - Number(b.id === UNKNOWN) || (a.id < b.id ? -1 : 1),
  );

function nameLanguage(code: string): string {
  try {
    return languageNames.of(code) ?? code;
  } catch {
    return code;
  }
}

/** The authority's entry of an actor or city; null for other groups and unknown ids. */
export function entryOf(group: FacetGroup, id: string, book: NameBook) {
  if (group === "actor") return book.actor(id);
  return group === "city" ? book.place(id) : null;
}

/** The value with its Arabic form, for lists that have room for it. */
export function withArabic(group: FacetGroup, value: FacetValue, book: NameBook): FacetValue {
  const arabic = entryOf(group, value.id, book)?.arabic[0];
  return arabic === undefined ? value : { ...value, arabic };
}
