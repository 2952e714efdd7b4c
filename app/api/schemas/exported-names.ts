import { z } from "zod";
import { actorKind } from "#app/api/schemas/words";

const SOURCE = { exported_from: z.url(), exported_at: z.iso.datetime(), id: z.string() };
const COUNTED = { articles: z.int().min(1), link: z.url() };
const known = z.string().nullable();
const degrees = (most: number) => z.number().min(-most).max(most).nullable();

/** A line of each list of names that is exported; null for what is not known. */
export const EXPORTED_NAMES = {
  actors: z.strictObject({
    ...SOURCE,
    actor: z.string(),
    arabic: known,
    kind: actorKind.nullable(),
    role: known,
    alignment: known,
    belongs_to: known,
    ...COUNTED,
  }),
  cities: z.strictObject({
    ...SOURCE,
    city: z.string(),
    arabic: known,
    latitude: degrees(90),
    longitude: degrees(180),
    ...COUNTED,
  }),
  outlets: z.strictObject({ ...SOURCE, outlet: known, ...COUNTED }),
};
