import { type CountedActor, groupByAlignment } from "#components/group-actors";
import { ValueList } from "#components/value-list";

type Props = { readonly heading: string; readonly actors: readonly CountedActor[] };

/** Actors of one kind, grouped by alignment where the authority gives one. */
export function ActorSection({ heading, actors }: Props) {
  if (actors.length === 0) return null;
  const groups = groupByAlignment(actors);
  return (
    <section className="mt-10">
      <h2 className="border-b-2 border-ink pb-2 font-serif text-h2 font-semibold">{heading}</h2>
      {groups.map((group) => (
        <div
          key={group.alignment ?? ""}
          className="grid gap-x-10 border-b border-rule pt-3 pb-4 md:grid-cols-[12rem_minmax(0,1fr)] lg:grid-cols-[17rem_minmax(0,1fr)]"
        >
          {groups.length === 1 && group.alignment === null ? null : (
            <h3 className="py-1.5 text-base font-semibold">{group.alignment ?? "Other"}</h3>
          )}
          <ValueList
            group="actor"
            values={group.actors}
            detailed
            className="gap-x-10 md:col-start-2 lg:columns-2 [&>li]:border-0"
          />
        </div>
      ))}
    </section>
  );
}
