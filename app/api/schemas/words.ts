import { z } from "zod";

const offset = z.int().min(0);

/** Where words stand: UTF-16 offsets into the text of a paragraph, which is counted from 1. */
export const PLACE_OF_WORDS = { paragraph: z.int().min(1), start: offset, end: offset };

/** Words of an article: exactly the slice of its paragraph from `start` to `end`. */
export const words = z.strictObject({ ...PLACE_OF_WORDS, text: z.string() });

export const bound = z.enum(["exactly", "at least", "at most", "about"]);
export const relation = z.enum(["main", "earlier", "other"]);
export const sourceKind = z.enum(["person", "institution", "anonymous", "media", "article"]);
export const placeKind = z.enum(["city", "province", "country", "facility"]);
export const actorKind = z.enum(["faction", "person", "institution"]);

/** As much of `YYYY-MM-DD` as is known, `XXXX` for an unknown year; null for none. */
export const dateValue = z.string().nullable();
/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`: as much as is stated. */
export const published = z
  .string()
  .regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/)
  .nullable();
