import { z } from "zod";

const count = z.int().min(0);

/** The size of the collection, from an engine that answers. */
export const healthAnswer = z.strictObject({
  status: z.literal("ok"),
  engine: z.literal("ok"),
  articles: count,
  paragraphs: count,
  events: count,
});

export const liveAnswer = z.strictObject({ status: z.literal("live") });
export const readyAnswer = z.strictObject({ status: z.literal("ready") });
