import { z } from "zod";
import { published } from "#app/api/schemas/words";

const notice = z.strictObject({
  code: z.string(),
  field: z.string().nullable(),
  message: z.string(),
});

/** A value of a facet with the number of articles that have it. */
export const facetValue = z.strictObject({
  id: z.string(),
  label: z.string(),
  count: z.int().min(0),
  arabic: z.string().optional(),
});

const snippet = z.strictObject({
  paragraph: z.int().min(1),
  parts: z.array(z.strictObject({ text: z.string(), mark: z.boolean() })),
});

/** A page of results; facet counts leave the filters of their own group out. */
export const searchAnswer = z.strictObject({
  total: z.int().min(0),
  page: z.int().min(1),
  pages: z.int().min(0),
  hits: z.array(
    z.strictObject({
      id: z.string(),
      file: z.string(),
      title: z.string().nullable(),
      outlet: z.string().nullable(),
      published,
      event: z.string(),
      snippets: z.array(snippet),
    }),
  ),
  facets: z.strictObject({
    actor: z.array(facetValue),
    city: z.array(facetValue),
    outlet: z.array(facetValue),
    event: z.array(facetValue),
    lang: z.array(facetValue),
    year: z.array(facetValue),
    month: z.array(facetValue),
    day: z.array(facetValue),
  }),
  expansions: z.array(
    z.strictObject({ id: z.string(), label: z.string(), names: z.array(z.string()) }),
  ),
  notices: z.array(notice),
});
