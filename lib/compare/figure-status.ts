import { ruleOf } from "#lib/compare/comparable-metrics";
import type { FigureRow, Status } from "#lib/compare/comparison";
import { describeValue, joinWords, listValues } from "#lib/compare/describe-value";
import { excludeEachOther, type Interval, intervalOf } from "#lib/compare/figure-interval";
import type { PlacedClaim } from "#lib/compare/placed-claim";

export type Judgement = Pick<FigureRow, "status" | "reason" | "disagreeWithin" | "rivals">;

type Weighed = { readonly claim: PlacedClaim; readonly interval: Interval };

/** Words that add a count to another one: what they count is not all. */
const ADDED = /\b(?:also|additional|additionally|further)\b|(?:أيضا|أيضاً|كذلك)/iu;
/** "Four rockets were still in their tubes" is no rival to "more than 30 rockets" of the same article. */
const SMALL_FRACTION = 0.25;

/**
 * Whether the claims of one row fit, and why, in words. Conflict: two of them exclude each other, also
 * within one article when it names different sources. What is said of one side's people excludes no total
 * above it, and of two counts of one article on one word the smaller is taken as a part. A count never
 * conflicts with a person told of by name.
 */
export function judgeFigures(claims: readonly PlacedClaim[]): Judgement {
  const outlets = new Set(claims.map(({ articleId }) => articleId)).size;
  if (claims.some(({ personKey }) => personKey !== null)) return judgeNamed(claims, outlets);
  const weighed = weigh(claims);
  const opposed = weighed.flatMap((a, i) =>
    weighed.slice(i + 1).flatMap((b) => (opposes(a, b) ? [[a.claim, b.claim] as const] : [])),
  );
  if (opposed.length > 0) return judgeConflict(claims, opposed);
  return {
    ...judgeFitting(
      weighed.map(({ claim }) => claim),
      claims,
      outlets,
    ),
    ...NO_CONFLICT,
  };
}

const NO_CONFLICT = { disagreeWithin: [], rivals: [] } as const;

function judgeNamed(claims: readonly PlacedClaim[], outlets: number): Judgement {
  const status: Status = outlets > 1 ? "agree" : "single";
  return {
    status,
    reason: outlets > 1 ? "told by name in each" : onlyOne(claims),
    ...NO_CONFLICT,
  };
}

function weigh(claims: readonly PlacedClaim[]): Weighed[] {
  return claims.flatMap((claim) => {
    const interval = intervalOf(claim);
    if (interval === null) return [];
    const part = ADDED.test(claim.text) || claims.some((other) => isPartOf(claim, other));
    return [{ claim, interval: part ? { ...interval, high: Number.POSITIVE_INFINITY } : interval }];
  });
}

/** Of two counts of one article on one word the smaller is a part; so is a small fraction of its things. */
function isPartOf(claim: PlacedClaim, other: PlacedClaim): boolean {
  if (other.articleId !== claim.articleId) return false;
  const [own, larger] = [claim, other].map(({ said, low, high }) => said ?? low ?? high ?? 0);
  if (other.originKey === claim.originKey) return larger! > own!;
  return ruleOf(claim.slot.metric) === "by thing" && own! < larger! * SMALL_FRACTION;
}

function opposes(a: Weighed, b: Weighed): boolean {
  if (ruleOf(a.claim.slot.metric) === "never") return false;
  if (a.claim.said !== null && a.claim.said === b.claim.said) return false;
  if (a.claim.articleId === b.claim.articleId && a.claim.originKey === b.claim.originKey)
    return false;
  return excludeEachOther(asTotal(a, b), asTotal(b, a));
}

/** What a claim leaves possible for the people another claim is about. */
function asTotal({ claim, interval }: Weighed, { claim: other }: Weighed): Interval {
  const partial = claim.actor !== null && claim.actor !== other.actor;
  return partial ? { ...interval, high: Number.POSITIVE_INFINITY } : interval;
}

function judgeConflict(
  claims: readonly PlacedClaim[],
  opposed: readonly (readonly [PlacedClaim, PlacedClaim])[],
): Judgement {
  const within = opposed.flatMap(([a, b]) => (a.articleId === b.articleId ? [a.articleId] : []));
  const across = opposed.some(([a, b]) => a.articleId !== b.articleId);
  const involved = claims.filter((claim) => opposed.some((pair) => pair.includes(claim)));
  const reason = across
    ? `${listValues(involved)} cannot all be true`
    : `${involved[0]?.outlet} gives ${joinWords(involved.map(describeValue))}, on the word of different sources`;
  const rivals = involved.map((claim) => claims.indexOf(claim));
  return { status: "conflict", reason, disagreeWithin: [...new Set(within)], rivals };
}

function judgeFitting(
  counted: readonly PlacedClaim[],
  claims: readonly PlacedClaim[],
  outlets: number,
): Pick<Judgement, "status" | "reason"> {
  const said = new Set(counted.map((claim) => claim.said ?? `${claim.low} to ${claim.high}`));
  const unknown = claims.length > counted.length;
  if (counted.length === 0) {
    return outlets > 1
      ? { status: "agree", reason: "the reports say that the number is not known" }
      : { status: "single", reason: onlyOne(claims) };
  }
  if (outlets === 1 && said.size === 1) return { status: "single", reason: onlyOne(claims) };
  if (said.size > 1)
    return { status: "compatible", reason: `${listValues(counted)} could all hold` };
  return unknown && new Set(counted.map(({ articleId }) => articleId)).size === 1
    ? {
        status: "compatible",
        reason: `${listValues(counted)}; another report says that the number is not known`,
      }
    : { status: "agree", reason: `the same number: ${listValues(counted)}` };
}

const onlyOne = (claims: readonly PlacedClaim[]) =>
  `only ${claims[0]?.outlet ?? "one report"} says so`;
