/** One line of the table of measurements. */
export type Measurement = {
  readonly measure: string;
  /** How many questions were asked. */
  readonly questions: number;
  /** A share from 0 to 1, or a number of faults where the measure says so. */
  readonly ours: number;
  /** The same for the simple method that is printed beside ours; null where there is none. */
  readonly baseline: number | null;
  /** What ours should reach (a share) or stay under (faults); null where none is set. */
  readonly target: number | null;
};
