import { readField } from "#lib/article/read-field";
import type { FieldName } from "#lib/article/record-fields";

/** The value of a field of a record, or null when it is blank. Throws an Error that names the field. */
export function takeField(field: FieldName, value: string | null): string | null {
  try {
    return readField(field, value);
  } catch (cause) {
    throw new Error(`field "${field}": ${(cause as Error).message}`, { cause });
  }
}
