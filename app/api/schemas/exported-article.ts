import { z } from "zod";
import { published } from "#app/api/schemas/words";

/** A line of an export: first where it comes from, then the article. */
export const exportedArticle = z.strictObject({
  exported_from: z.url(),
  exported_at: z.iso.datetime(),
  rank: z.int().min(1),
  id: z.string(),
  headline: z.string().nullable(),
  outlet: z.string().nullable(),
  published,
  language: z.string().nullable(),
  event: z.string().nullable(),
  event_id: z.string(),
  actors: z.array(z.string()),
  cities: z.array(z.string()),
  paragraph: z.int().min(1).nullable(),
  words: z.string().nullable(),
  file: z.string(),
  original: z.string().nullable(),
  link: z.url(),
});
