import { LinkRow } from "#components/link-row";
import { chooseFacts } from "#lib/compare/choose-facts";
import type { Fact } from "#lib/compare/list-facts";
import { FACT_MODES, type FactMode } from "#lib/query/compare-state";

/** The kinds of facts as a reader chooses them. */
export const FACT_LABELS: Readonly<Record<FactMode, string>> = {
  all: "All",
  conflicts: "Differences",
  agree: "Agreed",
  single: "Told by one",
};

type Props = {
  readonly facts: readonly Fact[];
  readonly current: FactMode;
  readonly hrefOf: (mode: FactMode) => string;
};

/** Which facts are shown, as links with their counts. */
export function FactModes({ facts, current, hrefOf }: Props) {
  const links = FACT_MODES.map((mode) => ({ mode, count: chooseFacts(facts, mode).length }))
    .filter(({ mode, count }) => count > 0 || mode === current || mode === "all")
    .map(({ mode, count }) => ({
      key: mode,
      label: `${FACT_LABELS[mode]} ${count}`,
      href: hrefOf(mode),
      isCurrent: mode === current,
    }));
  return <LinkRow label="Which facts are shown" links={links} />;
}
