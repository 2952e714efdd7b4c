import { quoteValue } from "#lib/article/quote-value";
import type { RawArticle } from "#lib/article/raw-article";
import { readField } from "#lib/article/read-field";
import { FIELD_NAMES, FIELD_SOURCES, type FieldName, isBlank } from "#lib/article/record-fields";

/** How many of the names of the text a message gives. */
const NAMED = 5;

/**
 * One article from a record of any known format; `key` is the record's own id, if it has one.
 * Throws an Error naming the field and the reason when a field is wrong or there is no text.
 */
export function readRecord(record: unknown): RawArticle {
  if (!isRecord(record)) {
    throw new Error(`expected an object with the fields of an article, got ${quoteValue(record)}`);
  }
  const values = new Map(Object.entries(record).map(([name, value]) => [toKey(name), value]));
  const text = takeField(values, "text");
  if (text === null || text.trim() === "") throw new Error(`no text: ${describeTextFields()}`);
  return {
    key: takeField(values, "id"),
    title: takeField(values, "title"),
    outlet: takeField(values, "outlet"),
    url: takeField(values, "url"),
    published: takeField(values, "published"),
    lang: takeField(values, "lang"),
    text,
  };
}

/** Whether a value is an object with named fields. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function takeField(values: ReadonlyMap<string, unknown>, field: FieldName): string | null {
  for (const { name, isField, read, after } of FIELD_SOURCES[field]) {
    const value = values.get(name);
    if (isBlank(value) || isField?.(value) === false) continue;
    const taken = readNamed(field, name, value);
    const whole = taken !== null && read !== undefined ? read(taken) : taken;
    const before = after === undefined ? null : readNamed(field, after, values.get(after));
    return before === null || whole === null ? whole : `${before}\n${whole}`;
  }
  return null;
}

/** The field that a column or property of this name may hold, or null for one we do not know. */
export function fieldOf(name: string): FieldName | null {
  return FIELDS_BY_KEY.get(toKey(name)) ?? null;
}

/** Names are compared in lower case with `_` between their words: "Publication Date" is publication_date. */
function toKey(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, "_");
}

const FIELDS_BY_KEY: ReadonlyMap<string, FieldName> = new Map(
  FIELD_NAMES.flatMap((field) =>
    FIELD_SOURCES[field].map(({ name }) => [name, field] as const),
  ).reverse(),
);

function readNamed(field: FieldName, name: string, value: unknown): string | null {
  try {
    return readField(field, value);
  } catch (cause) {
    throw new Error(`field "${name}": ${(cause as Error).message}`, { cause });
  }
}

function describeTextFields(): string {
  const names = FIELD_SOURCES.text.slice(0, NAMED).map(({ name }) => `"${name}"`);
  return `expected some in ${names.slice(0, -1).join(", ")} or ${names.at(-1)}`;
}
