import { findCommonest } from "#lib/events/find-commonest";
import type { Group } from "#lib/events/group-articles";

/** An event id that is gone, and the event that now holds most of what it held. */
export type Redirect = { readonly from: string; readonly to: string };

/**
 * Where the ids that are gone lead: to the event with most of the former articles, on a tie to the one
 * with the smallest article. Ids whose articles are all gone lead nowhere and are left out.
 */
export function findRedirects(previous: readonly Group[], next: readonly Group[]): Redirect[] {
  const current = new Set(next.map(({ id }) => id));
  const eventOf = new Map(next.flatMap(({ id, articles }) => articles.map((one) => [one, id])));
  return previous
    .filter(({ id }) => !current.has(id))
    .flatMap(({ id, articles }) => {
      const to = findCommonest(articles.flatMap((article) => eventOf.get(article) ?? []));
      return to === null ? [] : [{ from: id, to }];
    });
}
