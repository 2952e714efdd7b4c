import { PlaceMap } from "#components/place-map";
import { entityHref } from "#lib/query/hrefs";
import type { Profile } from "#lib/use-cases/profile-views";

/** The cities that the articles of an actor, city or outlet name, beside the list of them. */
export function ProfileMap({ points }: Pick<Profile, "points">) {
  if (points.length === 0) return null;
  return (
    <div className="mb-6">
      <PlaceMap
        room="side"
        points={points.map((point) => ({ ...point, href: entityHref("city", point.id) }))}
      />
    </div>
  );
}
