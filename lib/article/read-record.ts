import { quoteValue } from "#lib/article/quote-value";
import type { RawArticle } from "#lib/article/raw-article";
import { readField } from "#lib/article/read-field";
import { FIELD_SOURCES, type FieldName, isBlank } from "#lib/article/record-fields";

/**
 * One article from a record of any known format; `key` is the record's own id, if it has one.
 * Throws an Error naming the field and the reason when a field is wrong or there is no text.
 */
export function readRecord(record: unknown): RawArticle {
  if (!isRecord(record)) {
    throw new Error(`expected an object with the fields of an article, got ${quoteValue(record)}`);
  }
  const values = new Map(
    Object.entries(record).map(([name, value]) => [name.toLowerCase(), value]),
  );
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
  for (const { name, isField, read } of FIELD_SOURCES[field]) {
    const value = values.get(name);
    if (isBlank(value) || isField?.(value) === false) continue;
    const taken = readNamed(field, name, value);
    return taken !== null && read !== undefined ? read(taken) : taken;
  }
  return null;
}

function readNamed(field: FieldName, name: string, value: unknown): string | null {
  try {
    return readField(field, value);
  } catch (cause) {
    throw new Error(`field "${name}": ${(cause as Error).message}`, { cause });
  }
}

function describeTextFields(): string {
  const names = FIELD_SOURCES.text.map(({ name }) => `"${name}"`);
  return `expected some in ${names.slice(0, -1).join(", ")} or ${names.at(-1)}`;
}
