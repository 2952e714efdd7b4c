import type { WordChange } from "#lib/compare/comparison";

/** A text with what was taken out and put in. */
export function ChangedWords({ changes }: { readonly changes: readonly WordChange[] }) {
  let at = 0;
  return changes.map(({ kind, text }) => {
    const key = at;
    at += text.length + 1;
    if (kind === "same") return <span key={key}>{text}</span>;
    const Changed = kind === "removed" ? "del" : "ins";
    return (
      <Changed key={key} className="changed-words">
        <span className="sr-only">{kind === "removed" ? " removed: " : " added: "}</span>
        {text}
        <span className="sr-only"> end </span>
      </Changed>
    );
  });
}
