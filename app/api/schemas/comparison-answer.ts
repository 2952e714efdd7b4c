import { z } from "zod";
import {
  bound,
  PLACE_OF_WORDS,
  published,
  relation,
  sourceKind,
  words,
} from "#app/api/schemas/words";

const WORDS = { ...PLACE_OF_WORDS, text: z.string() };
const index = z.int().min(0);
const count = z.int().min(0);
const ids = z.array(z.string());
const status = z.enum(["conflict", "compatible", "agree", "single"]);

const claim = z.strictObject({
  ...WORDS,
  articleId: z.string(),
  outlet: z.string(),
  said: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  bound,
  unknown: z.boolean(),
  actor: z.string().nullable(),
  parts: z.array(
    z.strictObject({
      ...WORDS,
      low: z.number().nullable(),
      high: z.number().nullable(),
      bound,
      actor: z.string().nullable(),
    }),
  ),
  summed: z.boolean(),
  attribution: z.string().nullable(),
  attributionKind: sourceKind,
  via: z.array(z.string()),
  origin: z.string(),
  again: z.array(words),
});

const figureRow = z.strictObject({
  label: z.string(),
  slot: z.strictObject({
    metric: z.string(),
    place: z.string().nullable(),
    relation,
    thing: z.string().nullable(),
    person: z.strictObject({ id: z.string().nullable(), name: z.string() }).nullable(),
    when: z.string().nullable(),
  }),
  status,
  reason: z.string(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  openAbove: z.boolean(),
  origins: count,
  originNames: z.array(z.string()),
  disagreeWithin: ids,
  rivals: z.array(count),
  check: z.boolean(),
  reports: z.array(claim),
  notReported: ids,
});

const factRow = z.strictObject({
  fact: z.enum(["start", "trigger", "official"]),
  status: z.enum([...status.options, "quoted"]),
  reason: z.string(),
  reports: z.array(
    z.strictObject({
      ...WORDS,
      articleId: z.string(),
      outlet: z.string(),
      value: z.string().nullable(),
      key: words,
      attribution: z.string().nullable(),
    }),
  ),
  notReported: ids,
});

const position = z.strictObject({ articleId: z.string(), paragraph: z.int().min(1) });

const passage = z.strictObject({
  status: z.enum(["shared", "only"]),
  cells: z.array(
    z.strictObject({ articleId: z.string(), paragraphs: z.array(z.int()), moved: z.boolean() }),
  ),
  score: z.number().nullable(),
  kind: z.enum(["text", "furniture"]),
  actors: ids,
  places: ids,
  figures: z.array(index),
  changes: z.array(
    z.strictObject({
      from: position,
      to: position,
      changes: z.array(
        z.strictObject({ kind: z.enum(["same", "removed", "added"]), text: z.string() }),
      ),
    }),
  ),
});

const spellings = z.array(
  z.strictObject({
    text: z.string(),
    articles: z.array(z.strictObject({ articleId: z.string(), count, paragraph: z.int().min(1) })),
  }),
);

const source = z.strictObject({
  name: z.string(),
  actor: z.string().nullable(),
  kind: sourceKind,
  citedBy: z.array(
    z.strictObject({
      articleId: z.string(),
      count,
      quoted: count,
      via: z.array(z.string()),
      evidence: z.array(words),
    }),
  ),
  shared: z.boolean(),
});

const onlyHere = z.strictObject({
  articleId: z.string(),
  actors: z.array(
    z.strictObject({ ...WORDS, id: z.string().nullable(), label: z.string(), count }),
  ),
  places: z.array(z.strictObject({ ...WORDS, id: z.string(), label: z.string(), count })),
  figures: z.array(z.strictObject({ ...WORDS, row: index })),
  times: z.array(z.strictObject({ ...WORDS, value: z.string() })),
  quotes: z.array(z.strictObject({ ...WORDS, speaker: z.string().nullable() })),
  officials: z.array(z.strictObject({ ...WORDS, attribution: z.string() })),
  passages: z.array(index),
});

const check = z.strictObject({
  kind: z.enum(["parts", "weekday"]),
  articleId: z.string(),
  outlet: z.string(),
  reason: z.string(),
  readings: z.array(z.string()),
  evidence: z.array(words),
});

/** Reports side by side: the range of what they say, in their own words, with nothing averaged. */
export const comparisonAnswer = z.strictObject({
  articles: z.array(
    z.strictObject({
      id: z.string(),
      file: z.string(),
      title: z.string().nullable(),
      outlet: z.string(),
      url: z.string().nullable(),
      published,
      lang: z.string().nullable(),
      copyOf: z.string().nullable(),
    }),
  ),
  base: z.string().nullable(),
  figures: z.array(figureRow),
  facts: z.array(factRow),
  passages: z.array(passage),
  names: z.array(
    z.strictObject({ actorId: z.string(), label: z.string(), spellings, differs: z.boolean() }),
  ),
  placeNames: z.array(
    z.strictObject({ placeId: z.string(), label: z.string(), spellings, differs: z.boolean() }),
  ),
  sources: z.array(source),
  onlyHere: z.array(onlyHere),
  checks: z.array(check),
  labels: z.strictObject({
    actors: z.record(z.string(), z.string()),
    places: z.record(z.string(), z.string()),
  }),
});
