import type { Corrected } from "#lib/article/corrections";

/** The headline of the source: that a person set another one is no change of the text. */
export function statedTitle(
  title: string | null,
  corrected: readonly Pick<Corrected, "what" | "was">[],
): string | null {
  const note = corrected.find(({ what }) => what === "title");
  return note === undefined ? title : note.was;
}
