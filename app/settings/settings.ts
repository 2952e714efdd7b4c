export const KEYS_COOKIE = "keys";

/** Whether single keys do something: true unless the reader has switched them off. */
export function readKeys(value: unknown): boolean {
  return value !== "off";
}
