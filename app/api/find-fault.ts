import type { Notice } from "#lib/query/notice";

/** What of a request is wrong, and not only cut or left out; undefined when nothing is. */
export function findFault(notices: readonly Notice[]): Notice | undefined {
  return notices.find(({ code }) => code === "invalid-date" || code === "invalid-value");
}
