import { readField } from "#lib/article/read-field";
import type { FieldName } from "#lib/article/record-fields";

/** The first of several statements of a field that can be read as one, or null. What cannot be is passed over. */
export function firstValid(field: FieldName, stated: Iterable<unknown>): string | null {
  for (const value of stated) {
    try {
      const read = readField(field, value);
      if (read !== null) return read;
    } catch {
      // Another source of the page may state it better.
    }
  }
  return null;
}
