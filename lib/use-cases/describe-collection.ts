import { ALL_FACETS, type EngineReader } from "#lib/engine/reader";
import { EMPTY_STATE, type SearchState, UNKNOWN } from "#lib/query/search-state";
import { labelFacets, withArabic } from "#lib/use-cases/label-facets";
import { locateCities } from "#lib/use-cases/locate-cities";
import type { NameBook } from "#lib/use-cases/name-book";
import type { CollectionView, FacetValue, OutletSummary } from "#lib/use-cases/views";

const MAX_OUTLETS = 60;

/** Totals, gaps and counts of the whole collection. */
export async function describeCollection(
  reader: EngineReader,
  book: NameBook,
): Promise<CollectionView> {
  const groups = ALL_FACETS.filter((group) => group !== "day");
  const question = { state: EMPTY_STATE, q: "", perPage: 0, detail: "line" as const };
  const [answer, size, demonstration] = await Promise.all([
    reader.search(question, groups),
    reader.size(),
    reader.countDemonstration(),
  ]);
  const labelled = labelFacets(answer.facets, EMPTY_STATE, book);
  const facets = {
    ...labelled,
    actor: labelled.actor.map((value) => withArabic("actor", value, book)),
    city: labelled.city.map((value) => withArabic("city", value, book)),
  };
  return {
    articles: size.articles,
    paragraphs: size.paragraphs,
    events: size.events,
    withoutDate: answer.facets.year[UNKNOWN] ?? 0,
    withoutOutlet: answer.facets.outlet[UNKNOWN] ?? 0,
    facets,
    demonstration,
    points: locateCities(labelled.city, book),
  };
}

/** What the collection holds of each outlet, the largest first; at most sixty. */
export async function describeOutlets(
  reader: EngineReader,
  outlets: readonly FacetValue[],
): Promise<OutletSummary[]> {
  const known = outlets.filter(({ id }) => id !== UNKNOWN).slice(0, MAX_OUTLETS);
  return Promise.all(known.map((outlet) => describeOutlet(reader, outlet)));
}

async function describeOutlet(reader: EngineReader, outlet: FacetValue): Promise<OutletSummary> {
  const include = { ...EMPTY_STATE.include, outlet: [outlet.id] };
  const at = (sort: SearchState["sort"]) =>
    reader.search(
      { state: { ...EMPTY_STATE, include, sort }, q: "", perPage: 1, detail: "line" },
      sort === "oldest" ? ["lang", "year"] : [],
    );
  const [oldest, newest] = [await at("oldest"), await at("newest")];
  return {
    id: outlet.id,
    label: outlet.label,
    articles: outlet.count,
    first: oldest.hits[0]?.published ?? null,
    last: newest.hits[0]?.published ?? null,
    languages: Object.keys(oldest.facets.lang),
    undated: oldest.facets.year[UNKNOWN] ?? 0,
  };
}
