import { undefinedIfDown } from "#app/undefined-if-down";
import { DemonstrationNote } from "#components/demonstration-note";
import { HomeEvents } from "#components/home-events";
import { HomeIndex } from "#components/home-index";
import { PageFrame } from "#components/page-frame";
import { quantity } from "#components/quantity";
import { SearchForm } from "#components/search-form";
import { Unavailable } from "#components/unavailable";
import { portal } from "#lib/portal";
import { NO_EVENT_FILTERS } from "#lib/query/events-state";
import { EMPTY_STATE, UNKNOWN } from "#lib/query/search-state";

/** Events in each of the two lists. */
const SHOWN_EVENTS = 5;

export default async function Home() {
  const all = await Promise.all([
    portal.describeCollection(),
    portal.actors(),
    portal.listEvents({ ...NO_EVENT_FILTERS, disputed: true, sort: "disputed" }, 0, SHOWN_EVENTS),
    portal.listEvents(NO_EVENT_FILTERS, 0, SHOWN_EVENTS),
  ]).catch(undefinedIfDown);
  if (all === undefined) return <Unavailable site={portal.siteName} />;
  const [collection, actors, disputed, newest] = all;
  const outlets = collection.facets.outlet.filter(({ id }) => id !== UNKNOWN).length;
  return (
    <PageFrame site={portal.siteName} title={portal.siteName} state={null}>
      <div className="max-w-[46rem] pt-4 md:pt-10">
        <h1 className="font-serif text-[1.625rem] leading-tight font-semibold md:text-h1">
          {quantity(collection.articles, "news article")}
          {outlets > 1 ? ` from ${quantity(outlets, "outlet")}` : ""}, searchable to the paragraph
        </h1>
        <p className="mt-3 mb-6 max-w-[60ch] text-base text-ink-2">
          Find a passage by its words, follow a faction, a person or a city through the reports, and
          see which outlet wrote what, and where.
        </p>
        <SearchForm state={EMPTY_STATE} place="page" />
      </div>
      <div className="mt-8">
        <DemonstrationNote
          demonstration={collection.demonstration}
          articles={collection.articles}
        />
      </div>
      <HomeEvents disputed={disputed.events} newest={newest.events} />
      <HomeIndex facets={collection.facets} actors={actors} />
    </PageFrame>
  );
}
