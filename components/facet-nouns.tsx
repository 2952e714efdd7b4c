import type { FacetGroup } from "#lib/query/search-state";

/** What the values of a facet are called, one and many. */
export const FACET_NOUNS: Readonly<
  Record<FacetGroup, { readonly singular: string; readonly plural: string }>
> = {
  actor: { singular: "actor", plural: "actors" },
  city: { singular: "city", plural: "cities" },
  outlet: { singular: "outlet", plural: "outlets" },
  event: { singular: "event", plural: "events" },
  lang: { singular: "language", plural: "languages" },
};
