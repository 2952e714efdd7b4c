import type { ReactNode } from "react";
import { DiffersSign } from "#components/differs-sign";
import type { FactStatus } from "#lib/compare/list-facts";

type Look = { readonly sign: ReactNode; readonly word: string; readonly className: string };

/** Sign, word and border say the status; the hue only repeats it. */
const LOOKS: Readonly<Record<FactStatus, Look>> = {
  conflict: { sign: <DiffersSign />, word: "Conflict", className: "status-conflict" },
  compatible: { sign: "≈", word: "Could both hold", className: "status-plain" },
  check: { sign: "?", word: "Check", className: "status-plain" },
  quoted: { sign: "“”", word: "In their words", className: "status-plain" },
  spelling: { sign: "~", word: "Spelling", className: "status-plain" },
  single: { sign: "1", word: "Only one", className: "status-only" },
  agree: { sign: "=", word: "Agree", className: "status-agree" },
};

type Props = {
  readonly status: FactStatus;
  /** What to say in place of the status's own word. */
  readonly word?: string;
};

/** How reports stand to each other, in a sign and a word. */
export function StatusTag({ status, word }: Props) {
  const look = LOOKS[status];
  return (
    <span className={`status ${look.className}`}>
      <span aria-hidden="true" className="status-sign">
        {look.sign}
      </span>
      {word ?? look.word}
    </span>
  );
}
