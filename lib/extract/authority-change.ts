import { z } from "zod";

const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "wanted lower-case letters, digits and single hyphens");
const text = z.string().trim().min(1);
const texts = z.array(text);
const countryCode = z.string().regex(/^[A-Z]{2}$/, "wanted an ISO 3166 code of two capitals");

/** What an authority file may say of an actor: only `id` is needed to change a known one. */
export const actorChange = z.strictObject({
  id: slug,
  kind: z.enum(["faction", "person", "institution"]).optional(),
  label: text.optional(),
  names: texts.optional(),
  short: texts.optional(),
  standalone: texts.optional(),
  arabic: texts.optional(),
  arabicShort: texts.optional(),
  parent: slug.nullable().optional(),
  role: text.nullable().optional(),
  alignment: text.nullable().optional(),
  country: countryCode.nullable().optional(),
  source: text.optional(),
  remove: z.boolean().optional(),
});

/** What an authority file may say of a place: only `id` is needed to change a known one. */
export const placeChange = z.strictObject({
  id: slug,
  kind: z.enum(["city", "province", "country", "facility"]).optional(),
  label: text.optional(),
  names: texts.optional(),
  arabic: texts.optional(),
  city: slug.nullable().optional(),
  country: countryCode.nullable().optional(),
  population: z.int().nonnegative().optional(),
  lat: z.number().min(-90).max(90).nullable().optional(),
  lon: z.number().min(-180).max(180).nullable().optional(),
  remove: z.boolean().optional(),
});

export type ActorChange = z.infer<typeof actorChange>;
export type PlaceChange = z.infer<typeof placeChange>;

/** A user's authority file: entries that add to, override or remove the built-in ones. */
export type AuthorityChange = {
  readonly actors: readonly ActorChange[];
  readonly places: readonly PlaceChange[];
};
