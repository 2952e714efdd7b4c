import { createHash } from "node:crypto";
import type { Dispute } from "#lib/compare/find-disputes";
import type { ActorEntry, PlaceEntry } from "#lib/extract/authority-entry";

/** What the site needs to know of a facet value: its label, and the spellings a query may use. */
export type NameRecord =
  | { readonly kind: "actor"; readonly key: string; readonly entry: ActorEntry }
  | { readonly kind: "place"; readonly key: string; readonly entry: PlaceEntry }
  | {
      readonly kind: "outlet";
      readonly key: string;
      readonly entry: { readonly label: string };
    }
  | { readonly kind: "event"; readonly key: string; readonly entry: EventEntry }
  | {
      readonly kind: "moved";
      readonly key: string;
      /** `label` is the id of the event that a former one has become part of. */
      readonly entry: { readonly label: string };
    };

/** What the site says of an event without reading it: in facets, results and articles. */
export type EventEntry = {
  readonly label: string;
  readonly reports: number;
  /** Outlets that are stated. */
  readonly outlets: number;
  readonly disputes: readonly Dispute[];
  /** Per reprint, the report whose text it likely is. */
  readonly copies: Readonly<Record<string, string>>;
};

export type NameDocument = NameRecord & { readonly id: string; readonly label: string };

/** The document of a name. */
export function toNameDocument(record: NameRecord): NameDocument {
  return { ...record, id: nameDocumentId(record.kind, record.key), label: record.entry.label };
}

/** The id of a name's document: a hash, because keys hold letters of any script. */
export function nameDocumentId(kind: NameRecord["kind"], key: string): string {
  return createHash("sha256").update(`${kind}\n${key}`).digest("hex").slice(0, 24);
}
