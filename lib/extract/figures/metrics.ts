/** A thing that reports count and people compare. */
export type Metric = {
  readonly key: string;
  readonly label: string;
  /** What the figure counts, in words for a reader. */
  readonly counts: string;
  /** true when a person named in the text counts as one ("the killing of X"). */
  readonly named: boolean;
};

/** Every metric that `findFigures` gives, in the order in which it is shown. */
export const METRICS: readonly Metric[] = [
  { key: "killed", label: "Killed", counts: "people killed", named: true },
  { key: "wounded", label: "Wounded", counts: "people wounded", named: true },
  { key: "casualties", label: "Casualties", counts: "people killed or wounded", named: false },
  { key: "missing", label: "Missing", counts: "people missing", named: false },
  { key: "kidnapped", label: "Kidnapped", counts: "people kidnapped or held hostage", named: true },
  { key: "detained", label: "Detained", counts: "people arrested or detained", named: true },
  { key: "displaced", label: "Displaced", counts: "people driven from their homes", named: false },
  {
    key: "rescued",
    label: "Rescued",
    counts: "people rescued or brought to safety",
    named: false,
  },
  {
    key: "fighters",
    label: "Fighters",
    counts: "soldiers, militiamen and other armed people",
    named: false,
  },
  { key: "protesters", label: "Protesters", counts: "people who protested", named: false },
  {
    key: "rockets",
    label: "Rockets",
    counts: "rockets, missiles, shells and drones",
    named: false,
  },
  { key: "votes", label: "Votes", counts: "votes", named: false },
  { key: "seats", label: "Seats", counts: "seats", named: false },
  {
    key: "money",
    label: "Money",
    counts: "sums of money, in the currency of the text",
    named: false,
  },
];
