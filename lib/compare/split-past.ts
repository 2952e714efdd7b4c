import { excludeEachOther, intervalOf } from "#lib/compare/figure-interval";
import type { PlacedClaim } from "#lib/compare/placed-claim";

/**
 * Splits the claims of a slot of the past by their numbers when one article shows that there is more than
 * one event behind them: it gives two that exclude each other and does not ascribe both. Reports list
 * what came before ("rockets killed one man; the strikes that followed killed 25").
 */
export function splitPast(claims: readonly PlacedClaim[]): (readonly PlacedClaim[])[] {
  const told = claims.some((a) => claims.some((b) => tellsOfTwo(a, b)));
  if (claims[0]?.slot.relation === "main" || !told) return [claims];
  const groups: PlacedClaim[][] = [];
  for (const claim of claims) {
    const group = groups.find((others) => others.every((other) => !exclude(other, claim)));
    if (group === undefined) groups.push([claim]);
    else group.push(claim);
  }
  return groups;
}

const tellsOfTwo = (a: PlacedClaim, b: PlacedClaim) =>
  a.articleId === b.articleId &&
  (a.attribution === null || b.attribution === null) &&
  exclude(a, b);

function exclude(a: PlacedClaim, b: PlacedClaim): boolean {
  const [first, second] = [intervalOf(a), intervalOf(b)];
  if (first === null || second === null || a.said === b.said) return false;
  return excludeEachOther(first, second);
}
