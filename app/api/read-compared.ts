import { findFault } from "#app/api/find-fault";
import { type CompareState, MOST_COMPARED, parseComparison } from "#lib/query/compare-state";
import type { Notice } from "#lib/query/notice";

/** The articles a request asks to compare: two to eight, else what is wrong with it. */
export function readCompared(
  params: URLSearchParams,
): { readonly state: CompareState } | { readonly fault: Notice } {
  const { state, notices } = parseComparison(params);
  const asked = new Set(params.getAll("article").filter((id) => id.trim() !== "")).size;
  if (asked < 2 || asked > MOST_COMPARED) {
    const message = `Name two to ${MOST_COMPARED} articles, as article=…&article=…; got ${asked}.`;
    return { fault: { code: "invalid-value", message, field: "article" } };
  }
  const fault = findFault(notices);
  return fault === undefined ? { state } : { fault };
}
