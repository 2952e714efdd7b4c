import type { Meilisearch } from "meilisearch";
import { isAnyOf } from "#lib/engine/build-filter";
import { ask } from "#lib/engine/connect";

/** The documents of these ids with these fields, in the order of the ids; those that are not there are left out. */
export async function readDocuments<T extends { readonly id: string }>(
  client: Meilisearch,
  index: string,
  ids: readonly string[],
  fields: readonly Extract<keyof T, string>[],
): Promise<T[]> {
  if (ids.length === 0) return [];
  const options = { filter: isAnyOf("id", ids), limit: ids.length, fields: [...fields] };
  const page = await ask(() => client.index<T>(index).getDocuments(options), null);
  const found = new Map((page?.results as T[] | undefined)?.map((one) => [one.id, one]));
  return ids.flatMap((id) => found.get(id) ?? []);
}
