import { evaluateAlignment } from "#scripts/evaluate/alignment";
import { evaluateConflicts } from "#scripts/evaluate/conflicts";
import { evaluateDemoFacts } from "#scripts/evaluate/demo-facts";
import { evaluateBlindFacts, evaluateFacts } from "#scripts/evaluate/facts";
import { evaluateGrouping } from "#scripts/evaluate/grouping";
import { evaluateRobustness } from "#scripts/evaluate/robustness";
import { evaluateSeeds } from "#scripts/evaluate/seeds";

/** Quality on labelled texts, as one table: what is measured, how often, ours, a simple baseline, the target. */
const measurements = [
  ...evaluateFacts(),
  ...evaluateBlindFacts(),
  ...(await evaluateDemoFacts()),
  ...evaluateSeeds(),
  ...(await evaluateRobustness()),
  ...(await evaluateGrouping()),
  ...(await evaluateAlignment()),
  ...(await evaluateConflicts()),
];
console.table(
  measurements.map(({ measure, questions, ours, baseline, target }) => ({
    measure,
    questions,
    ours: round(ours),
    baseline: baseline === null ? "" : round(baseline),
    target: target === null ? "" : round(target),
  })),
);

function round(value: number): string {
  return Number.isInteger(value) && value > 1 ? String(value) : value.toFixed(3);
}
