import type { Status } from "#lib/compare/comparison";

const MARKS: Readonly<Record<Status, { readonly icon: string; readonly word: string }>> = {
  conflict: { icon: "≠", word: "Conflict" },
  compatible: { icon: "≈", word: "Could both hold" },
  agree: { icon: "=", word: "Agree" },
  single: { icon: "1", word: "One report only" },
};

/** How the values of a row stand to each other: sign and word, the colour only repeats them. */
export function StatusMark({ status }: { readonly status: Status }) {
  const { icon, word } = MARKS[status];
  return (
    <span className={`status status-${status}`}>
      <span aria-hidden="true">{icon}</span> {word}
    </span>
  );
}
