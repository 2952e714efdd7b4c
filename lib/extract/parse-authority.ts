import { type Document, isNode, LineCounter, parseDocument } from "yaml";
import type { z } from "zod";
import {
  type ActorChange,
  type AuthorityChange,
  actorChange,
  type PlaceChange,
  placeChange,
} from "#lib/extract/authority-change";
import type { ActorEntry, PlaceEntry } from "#lib/extract/authority-entry";
import { addActor, applyPlaceChanges } from "#lib/extract/merge-authority";
import { parsePlaceTable } from "#lib/extract/parse-place-table";

type Source = {
  readonly fileName: string;
  readonly document: Document;
  readonly lines: LineCounter;
  readonly value: unknown;
};

/**
 * The actors of a YAML list (or of a mapping with `actors:`). Throws one Error that names every
 * faulty line, entry and field.
 */
export function parseActors(yamlText: string, fileName = "actors.yaml"): ActorEntry[] {
  const source = readYaml(yamlText, fileName);
  const changes = readList(source, "actors", actorChange);
  failOnRepeatedIds(source, "actor", changes);
  return changes.map(addActor);
}

/** The places of the generated table with the curated YAML list laid over it. Throws as `parseActors`. */
export function parsePlaces(
  yamlText: string,
  tsvText: string,
  yamlName = "places.yaml",
  tsvName = "places.tsv",
): PlaceEntry[] {
  const source = readYaml(yamlText, yamlName);
  const changes = readList(source, "places", placeChange);
  failOnRepeatedIds(source, "place", changes);
  return applyPlaceChanges(parsePlaceTable(tsvText, tsvName), changes);
}

/** A user's authority file: a YAML or JSON mapping with `actors:` and `places:`. Throws as `parseActors`. */
export function parseAuthorityChange(text: string, fileName: string): AuthorityChange {
  const source = readYaml(text, fileName);
  if (source.value === null) return { actors: [], places: [] };
  failOnWrongMapping(source);
  const actors: ActorChange[] = readList(source, "actors", actorChange);
  const places: PlaceChange[] = readList(source, "places", placeChange);
  failOnRepeatedIds(source, "actor", actors);
  failOnRepeatedIds(source, "place", places);
  return { actors, places };
}

function readYaml(text: string, fileName: string): Source {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const [error] = document.errors;
  if (error !== undefined) {
    throw new Error(`Cannot read authority "${fileName}": ${error.message}`, { cause: error });
  }
  return { fileName, document, lines, value: document.toJS() as unknown };
}

function failOnWrongMapping(source: Source): void {
  const { value, fileName } = source;
  const keys = typeof value === "object" && value !== null ? Object.keys(value) : [];
  const strange = keys.find((key) => key !== "actors" && key !== "places");
  if (Array.isArray(value) || keys.length === 0 || strange !== undefined) {
    const found = Array.isArray(value) ? "a list" : `"${strange ?? String(value)}"`;
    throw new Error(
      `Cannot read authority "${fileName}": found ${found} at the top, wanted only "actors:" and "places:"`,
    );
  }
}

function readList<Entry>(
  source: Source,
  key: "actors" | "places",
  schema: z.ZodType<Entry>,
): Entry[] {
  const atTop = Array.isArray(source.value);
  const path = atTop ? [] : [key];
  const list = atTop ? source.value : (source.value as Record<string, unknown> | null)?.[key];
  if (list === undefined || list === null) return [];
  if (!Array.isArray(list)) throw new Error(faultOf(source, path, `"${key}" is no list`));
  const faults: string[] = [];
  const entries = list.flatMap((item: unknown, index) => {
    const result = schema.safeParse(item);
    if (result.success) return [result.data];
    faults.push(...result.error.issues.map((issue) => describeIssue(source, path, index, issue)));
    return [];
  });
  if (faults.length > 0) throw new Error(faults.join("\n"));
  return entries;
}

function describeIssue(
  source: Source,
  path: readonly string[],
  index: number,
  issue: z.core.$ZodIssue,
): string {
  const at = issue.path.map((key) => (typeof key === "number" ? key : String(key)));
  const id: unknown = source.document.getIn([...path, index, "id"]);
  const entry = typeof id === "string" ? `entry "${id}"` : `entry ${index + 1}`;
  const field = at.length > 0 ? `field "${at.join(".")}": ` : "";
  return faultOf(source, [...path, index, ...at], `${entry}, ${field}${issue.message}`);
}

function faultOf(source: Source, path: readonly (string | number)[], fault: string): string {
  const line = lineOf(source, path);
  const where = line === null ? "" : `, line ${line}`;
  return `Cannot read authority "${source.fileName}"${where}: ${fault}`;
}

/** Line of the node at the path, or of the nearest one above it that is written. */
function lineOf(source: Source, path: readonly (string | number)[]): number | null {
  for (let length = path.length; length >= 0; length -= 1) {
    const node: unknown = source.document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return source.lines.linePos(node.range[0]).line;
  }
  return null;
}

function failOnRepeatedIds(
  source: Source,
  noun: string,
  entries: readonly { readonly id: string }[],
): void {
  const seen = new Set<string>();
  for (const { id } of entries) {
    if (seen.has(id)) {
      throw new Error(
        `Cannot read authority "${source.fileName}": ${noun} "${id}" is listed twice, wanted once`,
      );
    }
    seen.add(id);
  }
}
