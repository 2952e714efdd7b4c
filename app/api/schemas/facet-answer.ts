import { z } from "zod";
import { facetValue } from "#app/api/schemas/search-answer";
import { MOST_FACET_ROWS } from "#lib/query/summarise-filters";

/** Values of a facet, and how many there are in all. */
export const facetAnswer = z.strictObject({
  total: z.int().min(0),
  values: z.array(facetValue).max(MOST_FACET_ROWS),
});
