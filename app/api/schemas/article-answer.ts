import { z } from "zod";
import {
  actorKind,
  bound,
  dateValue,
  PLACE_OF_WORDS,
  placeKind,
  published,
  relation,
  words,
} from "#app/api/schemas/words";

const QUOTED = { ...PLACE_OF_WORDS, text: z.string() };
const index = z.int().min(0);

const paragraph = z.strictObject({
  n: z.int().min(1),
  text: z.string(),
  kind: z.enum(["headline", "body", "subheading", "dateline", "credit", "site", "update"]),
  dateline: z.strictObject({ start: z.int().min(0), end: z.int().min(0) }).optional(),
});

const date = z.strictObject({
  ...QUOTED,
  value: dateValue,
  precision: z.enum(["day", "week", "month", "year", "vague"]),
  until: dateValue,
  time: z.string().nullable(),
  weekday: z.int().min(0).max(6).nullable(),
  consistent: z.boolean(),
  readings: z.array(z.string()),
  basis: z.enum(["stated", "resolved", "unresolved"]),
  future: z.boolean(),
});

const figure = z.strictObject({
  ...QUOTED,
  metric: z.string(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  bound,
  unknown: z.boolean(),
  named: z.string().nullable(),
  actor: z.string().nullable(),
  place: z.string().nullable(),
  relation,
  attribution: z.string().nullable(),
  origin: z.string().nullable(),
  via: z.array(z.string()),
  parts: z.array(index),
  partOf: index.nullable(),
});

const quote = z.strictObject({
  ...QUOTED,
  speaker: z.string().nullable(),
  actor: z.string().nullable(),
  attribution: z.string().nullable(),
  origin: z.string().nullable(),
});

const corrected = z.strictObject({
  what: z.enum(["outlet", "published", "title", "url", "lang", "figure", "actor", "event"]),
  was: z.string().nullable(),
  now: z.string().nullable(),
  by: z.string(),
});

const changes = z.array(
  z.strictObject({ kind: z.enum(["same", "removed", "added"]), text: z.string() }),
);

const earlierVersion = z.strictObject({
  seen: z.iso.datetime(),
  replaced: z.iso.datetime(),
  title: changes.nullable(),
  changes: z.array(z.strictObject({ n: z.int().min(1).nullable(), changes })),
});

/** An article with every fact read out of it and the words it came from. */
export const articleAnswer = z.strictObject({
  id: z.string(),
  file: z.string(),
  title: z.string().nullable(),
  outlet: z.string().nullable(),
  url: z.string().nullable(),
  published,
  publishedTime: z.string().nullable(),
  lang: z.string().nullable(),
  demonstration: z.boolean(),
  event: z.string(),
  eventDate: dateValue,
  eventDateBasis: z.enum(["stated", "resolved", "publication"]).nullable(),
  mainPlace: z.string().nullable(),
  corrected: z.array(corrected),
  earlier: z.array(earlierVersion),
  paragraphs: z.array(paragraph),
  actors: z.array(
    z.strictObject({
      id: z.string(),
      label: z.string(),
      kind: actorKind,
      mentions: z.array(words),
    }),
  ),
  places: z.array(
    z.strictObject({
      id: z.string(),
      label: z.string(),
      kind: placeKind,
      city: z.string().nullable(),
      mentions: z.array(words),
    }),
  ),
  dates: z.array(date),
  figures: z.array(figure),
  quotes: z.array(quote),
});
