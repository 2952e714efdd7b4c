import { quoteValue } from "#lib/article/quote-value";
import { FIELD_SCHEMAS, type FieldName, isBlank } from "#lib/article/record-fields";

/**
 * The value of one field, or null when it is blank. Throws an Error that says what was expected and
 * quotes what was found.
 */
export function readField(field: FieldName, value: unknown): string | null {
  if (isBlank(value)) return null;
  const result = FIELD_SCHEMAS[field].safeParse(value);
  if (result.success) return result.data;
  const expected = result.error.issues[0]?.message ?? "expected another value";
  throw new Error(`${expected}, got ${quoteValue(value)}`);
}
