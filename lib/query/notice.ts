/** Something the reader should know about how the request was understood. */
export type Notice = {
  readonly code:
    | "too-many-words"
    | "no-words"
    | "too-long"
    | "invalid-date"
    | "invalid-value"
    | "unknown-value"
    | "page-out-of-range";
  /** The parameter concerned, if one. */
  readonly field: string | null;
  readonly message: string;
};

/** Whether something was asked that cannot be used, and not only cut or left out. */
export function isFault({ code }: Notice): boolean {
  return code === "invalid-date" || code === "invalid-value";
}
