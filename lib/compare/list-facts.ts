import type {
  Check,
  Comparison,
  FactRow,
  FigureClaim,
  FigureRow,
  Spelling,
  Status,
} from "#lib/compare/comparison";

/** How a row of the table of facts is judged, for the reader. */
export type FactStatus = Status | "check" | "quoted" | "spelling";

type Described = {
  /** Unique on its page and the same whenever the row is about the same. */
  readonly anchor: string;
  readonly label: string;
  readonly status: FactStatus;
  /** The status in words. */
  readonly reason: string;
};

/** A row of the table of facts: a number, a quoted fact, a doubtful date, or a name written differently. */
export type Fact = Described &
  (
    | { readonly kind: "figure"; readonly row: FigureRow }
    | { readonly kind: "told"; readonly row: FactRow }
    | { readonly kind: "date"; readonly check: Check }
    | { readonly kind: "name"; readonly spellings: readonly Spelling[] }
  );

/** What stands where a report says nothing for a row. */
export const SILENCE: Readonly<Record<Fact["kind"], string>> = {
  figure: "not stated",
  told: "not stated",
  date: "not stated",
  name: "not named",
};

export type FigureFact = Extract<Fact, { readonly kind: "figure" }>;

const ORDER: readonly FactStatus[] = [
  "conflict",
  "compatible",
  "check",
  "quoted",
  "spelling",
  "single",
  "agree",
];

const TOLD_LABELS: Readonly<Record<FactRow["fact"], string>> = {
  start: "When it began",
  trigger: "What set it off",
  official: "What officials say",
};

/**
 * Every row of the table of facts, what differs first and what agrees last. `anchorOf` makes an anchor of
 * a label; where two rows would share one, the later are numbered.
 */
export function listFacts(comparison: Comparison, anchorOf: (label: string) => string): Fact[] {
  const names = [...comparison.names, ...comparison.placeNames];
  const facts = [
    ...comparison.figures.map((row) => figureFact(row, comparison.checks)),
    ...comparison.facts.map(toldFact),
    ...comparison.checks.filter(({ kind }) => kind === "weekday").map(dateFact),
    ...names.filter(({ differs }) => differs).map(nameFact),
  ].map((fact) => ({ ...fact, anchor: anchorOf(fact.anchor) }));
  return withUniqueAnchors(facts.sort((a, b) => ORDER.indexOf(a.status) - ORDER.indexOf(b.status)));
}

function figureFact(row: FigureRow, checks: readonly Check[]): Fact {
  const failed = checks.find(
    (check) => check.kind === "parts" && row.reports.some((claim) => isOf(claim, check)),
  );
  const isCheck = row.status !== "conflict" && (failed !== undefined || row.check);
  return {
    kind: "figure",
    anchor: row.label,
    label: row.label,
    status: isCheck ? "check" : row.status,
    reason: failed === undefined ? row.reason : `${row.reason}; ${failed.reason}`,
    row,
  };
}

const isOf = (claim: FigureClaim, { articleId, evidence: [first] }: Check) =>
  claim.articleId === articleId &&
  first !== undefined &&
  claim.paragraph === first.paragraph &&
  claim.start === first.start;

const toldFact = (row: FactRow): Fact => ({
  kind: "told",
  anchor: TOLD_LABELS[row.fact],
  label: TOLD_LABELS[row.fact],
  status: row.status === "quoted" && isToldOnce(row) ? "single" : row.status,
  reason: row.reason,
  row,
});

const isToldOnce = ({ reports }: FactRow) =>
  new Set(reports.map(({ articleId }) => articleId)).size === 1;

const dateFact = (check: Check): Fact => ({
  kind: "date",
  anchor: `Date ${check.evidence[0]?.text ?? ""}`,
  label: "Date and weekday",
  status: "check",
  reason: check.reason,
  check,
});

const nameFact = ({
  label,
  spellings,
}: {
  readonly label: string;
  readonly spellings: readonly Spelling[];
}): Fact => ({
  kind: "name",
  anchor: `Name ${label}`,
  label,
  status: "spelling",
  reason: "not written alike",
  spellings,
});

function withUniqueAnchors(facts: readonly Fact[]): Fact[] {
  const used = new Map<string, number>();
  return facts.map((fact) => {
    const times = (used.get(fact.anchor) ?? 0) + 1;
    used.set(fact.anchor, times);
    return times === 1 ? fact : { ...fact, anchor: `${fact.anchor}-${times}` };
  });
}
