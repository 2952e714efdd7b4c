import { notFound } from "next/navigation";
import { undefinedIfDown } from "#app/undefined-if-down";
import { EntityEvents } from "#components/entity-events";
import { EntityHead } from "#components/entity-head";
import { MonthChart } from "#components/month-chart";
import { NewestArticles } from "#components/newest-articles";
import { PageFrame } from "#components/page-frame";
import { ProfileMap } from "#components/profile-map";
import { SpellingTable } from "#components/spelling-table";
import { TogetherList } from "#components/together-list";
import { Unavailable } from "#components/unavailable";
import type { ActorEntry } from "#lib/extract/authority-entry";
import { portal } from "#lib/portal";
import { toggleValue } from "#lib/query/change-state";
import { entityHref } from "#lib/query/hrefs";
import { EMPTY_STATE } from "#lib/query/search-state";

type Props = { readonly params: Promise<{ readonly id: string }> };

export default async function Actor({ params }: Props) {
  const id = decodeURIComponent((await params).id);
  const actor = await portal.readActor(id).catch(undefinedIfDown);
  if (actor === undefined) return <Unavailable site={portal.siteName} />;
  if (actor === null) notFound();
  const { entry, parent, total, facets } = actor;
  const state = toggleValue(EMPTY_STATE, "actor", id);
  const counted = { group: "actor", state, of: entry.label } as const;
  return (
    <PageFrame site={portal.siteName} title={entry.label} current="/actors">
      <EntityHead
        label={entry.label}
        arabic={entry.arabic[0]}
        kind={describeKind(entry)}
        total={total}
        verb={["names it", "name it"]}
        state={state}
      >
        {parent === null ? null : (
          <p className="text-base text-ink-2">
            Belongs to{" "}
            <a href={entityHref("actor", parent.id)} className="steady inline-block py-1">
              <bdi>{parent.label}</bdi>
            </a>
          </p>
        )}
        {entry.kind !== "person" && actor.members.length > 0 ? (
          <p className="text-dense text-muted">
            Articles that name a person who belongs to it count for it as well.
          </p>
        ) : null}
      </EntityHead>
      <div className="lg:grid lg:grid-cols-[minmax(0,1fr)_20rem] lg:gap-x-12">
        <div className="min-w-0">
          <SpellingTable {...actor} label={entry.label} />
          <MonthChart months={facets.month} total={total} state={state} />
          <EntityEvents heading="Events" events={actor.events} group="actor" id={id} />
          <NewestArticles profile={actor} state={state} />
        </div>
        <aside aria-label="In the same articles" className="mt-10 text-dense">
          <TogetherList heading="Members" {...counted} values={actor.members} />
          <TogetherList heading="Appears with" {...counted} values={actor.together} />
          <TogetherList
            heading="People"
            {...counted}
            values={actor.people.filter(({ id: one }) => !actor.members.some((m) => m.id === one))}
          />
          <ProfileMap points={actor.points} />
          <TogetherList heading="Cities" {...counted} group="city" values={facets.city} />
          <TogetherList heading="Outlets" {...counted} group="outlet" values={facets.outlet} />
        </aside>
      </div>
    </PageFrame>
  );
}

const KINDS = { faction: "Faction", person: "Person", institution: "Institution" } as const;

function describeKind({ kind, role, alignment }: ActorEntry): string {
  return [KINDS[kind], role, alignment].filter((part) => part !== null).join(", ");
}
