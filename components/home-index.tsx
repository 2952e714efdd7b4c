import { groupActors } from "#components/group-actors";
import { IndexColumn } from "#components/index-column";
import { formatNumber } from "#components/quantity";
import { ValueList } from "#components/value-list";
import { YearList } from "#components/year-list";
import type { ActorEntry } from "#lib/extract/authority-entry";
import { UNKNOWN } from "#lib/query/search-state";
import type { Facets, FacetValue } from "#lib/use-cases/views";

const SHOWN = 8;

type Props = { readonly facets: Facets; readonly actors: readonly ActorEntry[] };

/** The ways into the collection without words: who, where, who says, when. */
export function HomeIndex({ facets, actors }: Props) {
  const { faction } = groupActors(facets.actor, actors);
  const shownActors = faction.length > 0 ? faction : facets.actor;
  const outlets = facets.outlet.filter(({ id }) => id !== UNKNOWN);
  const unstated = facets.outlet.filter(({ id }) => id === UNKNOWN);
  return (
    <div className="mt-12 grid gap-x-10 gap-y-10 sm:grid-cols-2 lg:grid-cols-4">
      <IndexColumn
        id="factions"
        heading={faction.length > 0 ? "Factions" : "Actors"}
        more={moreOf(facets.actor, shownActors.slice(0, SHOWN), "/actors", "actors")}
      >
        <ValueList group="actor" values={shownActors.slice(0, SHOWN)} />
      </IndexColumn>
      <IndexColumn
        id="cities"
        heading="Cities"
        more={moreOf(facets.city, facets.city.slice(0, SHOWN), "/cities", "cities")}
      >
        <ValueList group="city" values={facets.city.slice(0, SHOWN)} />
      </IndexColumn>
      <IndexColumn
        id="outlets"
        heading="Outlets"
        more={moreOf(outlets, outlets.slice(0, SHOWN), "/outlets", "outlets")}
      >
        <ValueList group="outlet" values={[...outlets.slice(0, SHOWN), ...unstated]} />
      </IndexColumn>
      <IndexColumn id="years" heading="Years of publication">
        <YearList years={facets.year} />
      </IndexColumn>
    </div>
  );
}

function moreOf(
  all: readonly FacetValue[],
  shown: readonly FacetValue[],
  href: string,
  noun: string,
): { href: string; label: string } | undefined {
  if (all.length <= shown.length) return undefined;
  return { href, label: `All ${formatNumber(all.length)} ${noun}` };
}
