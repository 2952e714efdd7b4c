import { z } from "zod";
import { comparisonAnswer } from "#app/api/schemas/comparison-answer";
import { published } from "#app/api/schemas/words";

const EVENT = {
  id: z.string(),
  label: z.string(),
  date: z.string().nullable(),
  place: z.string().nullable(),
  articles: z.array(
    z.strictObject({
      id: z.string(),
      file: z.string(),
      outlet: z.string().nullable(),
      title: z.string().nullable(),
      published,
      lang: z.string().nullable(),
      copyOf: z.string().nullable(),
    }),
  ),
  outlets: z.array(z.string()),
  disputed: z.boolean(),
  disputes: z.array(
    z.strictObject({
      label: z.string(),
      metric: z.string(),
      place: z.string().nullable(),
      values: z.array(z.strictObject({ text: z.string(), articles: z.array(z.string()) })),
    }),
  ),
};

/** Something that happened, with the articles that report it. */
const eventSummary = z.strictObject(EVENT);

/** A stretch of the list of events. */
export const eventsAnswer = z.strictObject({
  total: z.int().min(0),
  events: z.array(eventSummary),
});

/** An event with its reports compared. */
export const eventAnswer = z.strictObject({
  ...EVENT,
  comparison: comparisonAnswer,
  related: z.array(eventSummary),
});
