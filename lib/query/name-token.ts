/**
 * The one word that stands for a known name in the index and in a query, whatever spelling was used:
 * a name of several words is searched by it, so that parts of other names do not answer.
 */
export function nameToken(kind: "actor" | "place", id: string): string {
  return `x${kind}${id.replace(/[^\p{L}\p{N}]/gu, "")}`;
}
