import { createHash } from "node:crypto";
import type { ActorEntry, PlaceEntry } from "#lib/extract/authority-entry";

/** What the site needs to know of a facet value: its label, and the spellings a query may use. */
export type NameRecord =
  | { readonly kind: "actor"; readonly key: string; readonly entry: ActorEntry }
  | { readonly kind: "place"; readonly key: string; readonly entry: PlaceEntry }
  | {
      readonly kind: "outlet" | "event";
      readonly key: string;
      readonly entry: { readonly label: string };
    };

export type NameDocument = NameRecord & { readonly id: string; readonly label: string };

/** The document of a name; the id is a hash because keys hold letters of any script. */
export function toNameDocument(record: NameRecord): NameDocument {
  const id = createHash("sha256")
    .update(`${record.kind}\n${record.key}`)
    .digest("hex")
    .slice(0, 24);
  return { ...record, id, label: record.entry.label };
}
