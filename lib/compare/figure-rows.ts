import { groupBy } from "#lib/article/group-by";
import { byCodeUnits } from "#lib/compare/by-code-units";
import { exceedsTotal } from "#lib/compare/check-parts";
import { cityOf } from "#lib/compare/city-of";
import type { FigureClaim, FigureRow, Report, Slot, Status } from "#lib/compare/comparison";
import { daysApart } from "#lib/compare/days-apart";
import { describeSlot } from "#lib/compare/describe-slot";
import { type OriginKeys, readClaims } from "#lib/compare/figure-claims";
import { judgeFigures } from "#lib/compare/figure-status";
import { type PlacedClaim, slotKey } from "#lib/compare/placed-claim";
import { splitPast } from "#lib/compare/split-past";
import type { DateValue } from "#lib/extract/analysis";
import { METRICS } from "#lib/extract/figures/metrics";

/** Reports of events more days apart than this tell of different ones. */
const SAME_EVENT_DAYS = 3;
const SAME_PAST_DAYS = 1;

const STATUS_ORDER: readonly Status[] = ["conflict", "compatible", "single", "agree"];
const RELATION_ORDER = ["main", "earlier", "other"];
const METRIC_ORDER = new Map(METRICS.map(({ key }, index) => [key, index]));

/**
 * The figures of all reports, one row per slot: metric, place and relation to the event, kept apart by
 * time where dates say so. Conflicts first, then rows with a failed check, compatible, single, agreeing.
 */
export function tabulateFigures(
  reports: readonly Report[],
  originKeyOf: OriginKeys,
  placeLabel: (id: string) => string,
): FigureRow[] {
  const place = findEventPlace(reports);
  const claims = attachUnknown(reports.flatMap((report) => readClaims(report, originKeyOf, place)));
  const slots = groupBy(claims, slotKey);
  return [...slots.values()]
    .flatMap((group) => splitByDay(group))
    .flatMap(({ claims: own, when }) => splitPast(own).map((part) => ({ claims: part, when })))
    .map(({ claims: own, when }) => makeRow(own, when, reports, placeLabel))
    .sort(byImportance);
}

/** The main place of the reports that name one, when they name the same. */
function findEventPlace(reports: readonly Report[]): string | null {
  const places = new Set(
    reports.flatMap(({ analysis }) => cityOf(analysis)(analysis.mainPlace?.id ?? null) ?? []),
  );
  return places.size === 1 ? ([...places][0] ?? null) : null;
}

/** "The number of casualties is unknown" speaks of the killed wherever a report counts them. */
function attachUnknown(claims: readonly PlacedClaim[]): PlacedClaim[] {
  const asKilled = (claim: PlacedClaim) => ({
    ...claim,
    slot: { ...claim.slot, metric: "killed" },
  });
  const counted = new Set(claims.filter(({ slot }) => slot.metric === "killed").map(slotKey));
  return claims.map((claim) => {
    const moves =
      claim.slot.metric === "casualties" && claim.unknown && counted.has(slotKey(asKilled(claim)));
    return moves ? asKilled(claim) : claim;
  });
}

type Dated = { readonly claims: readonly PlacedClaim[]; readonly when: DateValue };

/** Splits the claims of a slot where their days lie apart; the undated join when there is but one time. */
function splitByDay(claims: readonly PlacedClaim[]): Dated[] {
  const groups: PlacedClaim[][] = [];
  const dated = claims.filter(({ day }) => daysApart({ value: day }, { value: day }) !== null);
  for (const claim of [...dated].sort((a, b) => byCodeUnits(a.day ?? "", b.day ?? ""))) {
    const near = groups.filter((group) => group.some((other) => isNear(other, claim)));
    const joined = [...near.flat(), claim];
    for (const group of near) groups.splice(groups.indexOf(group), 1);
    groups.push(joined);
  }
  const undated = claims.filter((claim) => !dated.includes(claim));
  if (groups.length <= 1) return [{ claims, when: null }];
  const own = groups.map((group) => ({
    claims: inOrder(group, claims),
    when: group[0]?.day ?? null,
  }));
  return undated.length === 0 ? own : [...own, { claims: undated, when: null }];
}

/** Events of the past lie close together: only the same number bridges more than a day. */
function isNear(a: PlacedClaim, b: PlacedClaim): boolean {
  const days = daysApart({ value: a.day }, { value: b.day }) ?? 0;
  const past = a.slot.relation !== "main" && (a.said === null || a.said !== b.said);
  return days <= (past ? SAME_PAST_DAYS : SAME_EVENT_DAYS);
}

const inOrder = (group: readonly PlacedClaim[], order: readonly PlacedClaim[]) =>
  order.filter((claim) => group.includes(claim));

function makeRow(
  claims: readonly PlacedClaim[],
  when: DateValue,
  reports: readonly Report[],
  placeLabel: (id: string) => string,
): FigureRow {
  const slot = slotOf(claims, when);
  const numbers = claims.flatMap(({ said, low, high }) =>
    said === null ? [low, high].flatMap((number) => number ?? []) : [said],
  );
  const high = numbers.length === 0 ? null : Math.max(...numbers);
  const telling = claims.some(({ unknown }) => !unknown)
    ? claims.filter(({ unknown }) => !unknown)
    : claims;
  const origins = new Map<string, string>();
  for (const { originKey, origin } of telling)
    if (!origins.has(originKey)) origins.set(originKey, origin);
  const told = new Set(claims.map(({ articleId }) => articleId));
  return {
    label: describeSlot(slot, placeLabel),
    slot,
    ...judgeFigures(claims),
    low: numbers.length === 0 ? null : Math.min(...numbers),
    high,
    openAbove: claims.some((claim) => claim.high === null && (claim.said ?? claim.low) === high),
    origins: origins.size,
    originNames: [...origins.values()],
    check: claims.some(exceedsTotal),
    reports: claims.map(plainClaim),
    notReported: reports.flatMap(({ article }) => (told.has(article.id) ? [] : [article.id])),
  };
}

/** A person's death is placed as most reports place it. */
function slotOf(claims: readonly PlacedClaim[], when: DateValue): Slot {
  const counts = groupBy(claims, ({ slot }) => `${slot.relation} ${slot.place}`);
  const most = Math.max(...[...counts.values()].map(({ length }) => length));
  const { slot } = [...counts.values()].find(({ length }) => length === most)![0]!;
  return { ...slot, when };
}

function plainClaim(claim: PlacedClaim): FigureClaim {
  const { slot: _slot, personKey: _person, day: _day, originKey: _origin, ...plain } = claim;
  return plain;
}

function byImportance(a: FigureRow, b: FigureRow): number {
  return (
    rankOf(a) - rankOf(b) ||
    RELATION_ORDER.indexOf(a.slot.relation) - RELATION_ORDER.indexOf(b.slot.relation) ||
    a.notReported.length - b.notReported.length ||
    metricOrder(a) - metricOrder(b) ||
    byCodeUnits(nameOf(a), nameOf(b))
  );
}

const rankOf = ({ status, check }: FigureRow) =>
  status === "conflict" ? 0 : check ? 1 : STATUS_ORDER.indexOf(status) + 1;
const metricOrder = ({ slot }: FigureRow) => METRIC_ORDER.get(slot.metric) ?? METRIC_ORDER.size;
const nameOf = ({ slot, low }: FigureRow) =>
  [slot.metric, slot.place, slot.thing, slot.person?.name, slot.when, low].join(" ");
