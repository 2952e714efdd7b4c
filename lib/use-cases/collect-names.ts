import { outletId, type StoredArticle } from "#lib/engine/documents";
import type { NameRecord } from "#lib/engine/name-documents";
import type { Authority } from "#lib/extract/authority-entry";

/** The names that the site must know, as they come up. */
export type NameCollector = {
  readonly placeLabel: (id: string) => string;
  readonly see: (stored: Pick<StoredArticle, "article" | "analysis">) => void;
  /** The names seen since this was asked last. */
  readonly takeNew: () => NameRecord[];
};

/** Collects every actor of the authority, and the places and outlets seen, each once. */
export function collectNames(authority: Authority): NameCollector {
  const told = new Set<string>();
  let fresh: NameRecord[] = [];
  const add = (record: NameRecord) => {
    const name = `${record.kind} ${record.key}`;
    if (told.has(name)) return;
    told.add(name);
    fresh.push(record);
  };
  for (const entry of authority.actors) add({ kind: "actor", key: entry.id, entry });
  const places = new Map(authority.places.map((entry) => [entry.id, entry]));
  const addPlace = (id: string) => {
    const entry = places.get(id);
    if (entry !== undefined) add({ kind: "place", key: id, entry });
  };
  return {
    placeLabel: (id) => places.get(id)?.label ?? id,
    see: ({ article, analysis }) => {
      for (const place of analysis.places) {
        addPlace(place.id);
        if (place.city !== null) addPlace(place.city);
      }
      if (article.outlet !== null) {
        add({ kind: "outlet", key: outletId(article.outlet), entry: { label: article.outlet } });
      }
    },
    takeNew: () => {
      const taken = fresh;
      fresh = [];
      return taken;
    },
  };
}
