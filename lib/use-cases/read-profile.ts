import type { EngineReader, HitDocument } from "#lib/engine/reader";
import { NO_EVENT_FILTERS } from "#lib/query/events-state";
import type { EntityGroup } from "#lib/query/hrefs";
import { EMPTY_STATE } from "#lib/query/search-state";
import { listEvents } from "#lib/use-cases/browse-events";
import { labelFacets, withArabic } from "#lib/use-cases/label-facets";
import { locateCities } from "#lib/use-cases/locate-cities";
import type { NameBook } from "#lib/use-cases/name-book";
import type { Profile } from "#lib/use-cases/profile-views";
import { prepareSearch, toHit } from "#lib/use-cases/search-articles";

/** Articles whose words are read for the spellings of a name: the newest. */
const MOST_READ = 500;
const NEWEST = 5;

/** What the articles of one actor, city or outlet have in common, with the newest articles themselves. */
export async function readProfile(
  reader: EngineReader,
  book: NameBook,
  group: EntityGroup,
  id: string,
): Promise<{ readonly profile: Profile; readonly articles: readonly HitDocument[] }> {
  const include = { ...EMPTY_STATE.include, [group]: [id] };
  const prepared = prepareSearch({ ...EMPTY_STATE, include }, book);
  const question = { ...prepared.question, perPage: MOST_READ, detail: "mentions" as const };
  // Asked for as all of one value, the group is counted among these articles and not beside them.
  const match = { actor: "all", city: "all" } as const;
  const [answer, events] = await Promise.all([
    reader.search({ ...question, state: { ...question.state, match } }, [
      "actor",
      "city",
      "outlet",
      "lang",
      "year",
      "month",
    ]),
    listEvents(reader, book, { ...NO_EVENT_FILTERS, [group]: [id] }, 0, NEWEST),
  ]);
  const facets = labelFacets(answer.facets, EMPTY_STATE, book);
  const profile = {
    total: answer.total,
    read: answer.hits.length,
    facets: {
      ...facets,
      actor: facets.actor.map((value) => withArabic("actor", value, book)),
      city: facets.city.map((value) => withArabic("city", value, book)),
    },
    points: locateCities(facets.city, book),
    events,
    newest: answer.hits.slice(0, NEWEST).map((hit) => toHit(hit, prepared, book)),
  };
  return { profile, articles: answer.hits };
}
