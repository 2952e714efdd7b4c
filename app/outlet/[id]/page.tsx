import { notFound } from "next/navigation";
import { undefinedIfDown } from "#app/undefined-if-down";
import { EntityEvents } from "#components/entity-events";
import { EntityHead } from "#components/entity-head";
import { MonthChart } from "#components/month-chart";
import { NewestArticles } from "#components/newest-articles";
import { OutletFacts } from "#components/outlet-facts";
import { PageFrame } from "#components/page-frame";
import { ProfileMap } from "#components/profile-map";
import { TogetherList } from "#components/together-list";
import { Unavailable } from "#components/unavailable";
import { WrittenNames } from "#components/written-names";
import { portal } from "#lib/portal";
import { toggleValue } from "#lib/query/change-state";
import { EMPTY_STATE } from "#lib/query/search-state";

type Props = { readonly params: Promise<{ readonly id: string }> };

export default async function Outlet({ params }: Props) {
  const id = decodeURIComponent((await params).id);
  const outlet = await portal.readOutlet(id).catch(undefinedIfDown);
  if (outlet === undefined) return <Unavailable site={portal.siteName} />;
  if (outlet === null) notFound();
  const { label, total, facets } = outlet;
  const state = toggleValue(EMPTY_STATE, "outlet", id);
  const counted = { state, of: label };
  return (
    <PageFrame site={portal.siteName} title={label} current="/outlets">
      <EntityHead
        label={label}
        kind="Outlet"
        total={total}
        verb={["in the collection", "in the collection"]}
        state={state}
      />
      <div className="lg:grid lg:grid-cols-[minmax(0,1fr)_20rem] lg:gap-x-12">
        <div className="min-w-0">
          <OutletFacts outlet={outlet} />
          <MonthChart months={facets.month} total={total} state={state} />
          <WrittenNames outlet={outlet} />
          <EntityEvents
            heading="Events it reported"
            events={outlet.events}
            group="outlet"
            id={id}
          />
          <NewestArticles profile={outlet} state={state} />
        </div>
        <aside aria-label="In its articles" className="mt-10 text-dense">
          <TogetherList heading="Actors" {...counted} group="actor" values={facets.actor} />
          <ProfileMap points={outlet.points} />
          <TogetherList heading="Cities" {...counted} group="city" values={facets.city} />
        </aside>
      </div>
    </PageFrame>
  );
}
