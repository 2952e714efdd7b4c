import { notFound } from "next/navigation";
import { undefinedIfDown } from "#app/undefined-if-down";
import { EntityEvents } from "#components/entity-events";
import { EntityHead } from "#components/entity-head";
import { MonthChart } from "#components/month-chart";
import { NewestArticles } from "#components/newest-articles";
import { PageFrame } from "#components/page-frame";
import { PlacesInside } from "#components/places-inside";
import { ProfileMap } from "#components/profile-map";
import { SpellingTable } from "#components/spelling-table";
import { TogetherList } from "#components/together-list";
import { Unavailable } from "#components/unavailable";
import { portal } from "#lib/portal";
import { toggleValue } from "#lib/query/change-state";
import { EMPTY_STATE } from "#lib/query/search-state";

type Props = { readonly params: Promise<{ readonly id: string }> };

const regions = new Intl.DisplayNames(["en"], { type: "region" });

export default async function City({ params }: Props) {
  const id = decodeURIComponent((await params).id);
  const city = await portal.readCity(id).catch(undefinedIfDown);
  if (city === undefined) return <Unavailable site={portal.siteName} />;
  if (city === null) notFound();
  const { entry, total, facets } = city;
  const state = toggleValue(EMPTY_STATE, "city", id);
  const counted = { state, of: entry.label };
  return (
    <PageFrame site={portal.siteName} title={entry.label} current="/cities">
      <EntityHead
        label={entry.label}
        arabic={entry.arabic[0]}
        kind={entry.country === null ? "City" : `City, ${regions.of(entry.country)}`}
        total={total}
        verb={["names it or a place in it", "name it or a place in it"]}
        state={state}
      />
      <div className="lg:grid lg:grid-cols-[minmax(0,1fr)_20rem] lg:gap-x-12">
        <div className="min-w-0">
          <SpellingTable {...city} label={entry.label} />
          <MonthChart months={facets.month} total={total} state={state} />
          <EntityEvents heading="Events" events={city.events} group="city" id={id} />
          <NewestArticles profile={city} state={state} />
        </div>
        <aside aria-label="In the same articles" className="mt-10 text-dense">
          <ProfileMap points={city.points} />
          <PlacesInside city={entry.label} places={city.facilities} />
          <TogetherList heading="Actors" {...counted} group="actor" values={facets.actor} />
          <TogetherList heading="Other cities" {...counted} group="city" values={city.others} />
          <TogetherList heading="Outlets" {...counted} group="outlet" values={facets.outlet} />
        </aside>
      </div>
    </PageFrame>
  );
}
