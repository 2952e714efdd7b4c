import type { FactClaim } from "#lib/compare/comparison";
import { joinWords } from "#lib/compare/describe-value";

/** Times with the outlets that give them, in the words of the reports. */
export function listTimes(claims: readonly FactClaim[]): string {
  return joinWords(claims.map(({ key, outlet }) => `“${key.text}” (${outlet})`));
}
