import type { FigureClaim, Slot } from "#lib/compare/comparison";
import type { DateValue } from "#lib/extract/analysis";

/** A claim with what decides its row: slot, day, and who is behind it. */
export type PlacedClaim = FigureClaim & {
  readonly slot: Omit<Slot, "when">;
  /** Key of the person told of by name; null for counts. */
  readonly personKey: string | null;
  /** The time the figure is about as far as the text says; of a main figure the day of the event. */
  readonly day: DateValue;
  readonly originKey: string;
};

/** What two claims must share to be of one row, save the day. */
export function slotKey({ slot, personKey: person }: PlacedClaim): string {
  // A person dies once: reports may tell of it as the event or as what came before.
  if (person !== null && slot.metric === "killed") return `killed person ${person}`;
  const { metric, place, relation, thing } = slot;
  return [metric, place, relation, thing, person].join(" | ");
}
