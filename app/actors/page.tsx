import { undefinedIfDown } from "#app/undefined-if-down";
import { ActorSection } from "#components/actor-section";
import { groupActors } from "#components/group-actors";
import { NameListLinks } from "#components/name-list-links";
import { PageFrame } from "#components/page-frame";
import { PageHeading } from "#components/page-heading";
import { quantity } from "#components/quantity";
import { Unavailable } from "#components/unavailable";
import { portal } from "#lib/portal";

export default async function Actors() {
  const [collection, entries] = await Promise.all([
    portal.describeCollection(),
    portal.actors(),
  ]).catch((error) => [undefinedIfDown(error), []] as const);
  if (collection === undefined) return <Unavailable site={portal.siteName} />;
  const groups = groupActors(collection.facets.actor, entries);
  return (
    <PageFrame site={portal.siteName} title="Actors" current="/actors">
      <PageHeading heading={`${quantity(collection.facets.actor.length, "actor")} in the articles`}>
        Factions, people and institutions, with the number of articles that name them under any of
        their spellings. A person’s articles count for the person’s faction too.
        <NameListLinks list="actors" total={collection.facets.actor.length} />
      </PageHeading>
      <ActorSection heading="Factions" actors={groups.faction} />
      <ActorSection heading="People" actors={groups.person} />
      <ActorSection heading="Institutions" actors={groups.institution} />
    </PageFrame>
  );
}
