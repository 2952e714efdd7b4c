import { isFault, type Notice } from "#lib/query/notice";

/** What of a request is wrong; undefined when nothing is. */
export function findFault(notices: readonly Notice[]): Notice | undefined {
  return notices.find(isFault);
}
