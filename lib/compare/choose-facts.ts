import type { Fact, FactStatus } from "#lib/compare/list-facts";

/** Statuses of the rows that a mode shows; null for all. */
const STATUSES = {
  all: null,
  conflicts: ["conflict", "compatible", "check", "spelling"],
  agree: ["agree"],
  single: ["single"],
} as const satisfies Readonly<Record<string, readonly FactStatus[] | null>>;

export type FactChoice = keyof typeof STATUSES;

/** Rows of a kind that stand open where all are shown; the others of the kind fold. */
const MOST_OPEN = 5;
const FOLDING: readonly FactStatus[] = ["single", "agree"];

/** The facts that a mode shows, in order. */
export function chooseFacts(facts: readonly Fact[], mode: FactChoice): Fact[] {
  const statuses: readonly FactStatus[] | null = STATUSES[mode];
  return facts.filter(({ status }) => statuses === null || statuses.includes(status));
}

/** Parts what stands open from what folds: of what one report says, and of what agrees, the first five stay. */
export function foldFacts(facts: readonly Fact[]): {
  readonly open: readonly Fact[];
  readonly folded: readonly Fact[];
} {
  const isOpen = (fact: Fact) =>
    !FOLDING.includes(fact.status) ||
    facts.filter(({ status }) => status === fact.status).indexOf(fact) < MOST_OPEN;
  return { open: facts.filter(isOpen), folded: facts.filter((fact) => !isOpen(fact)) };
}
