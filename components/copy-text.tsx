"use client";

import { useEffect, useState } from "react";

type Props = {
  /** Id of the element whose text is copied. */
  readonly from: string;
  /** What is copied: "the APA citation". */
  readonly what: string;
};

/** A button that copies a text; only where scripts run, for without them the text can be selected. */
export function CopyText({ from, what }: Props) {
  const [ready, setReady] = useState(false);
  const [done, setDone] = useState(false);
  useEffect(() => setReady("clipboard" in navigator), []);
  if (!ready) return null;
  const copy = async () => {
    await navigator.clipboard.writeText(document.getElementById(from)?.textContent ?? "");
    setDone(true);
  };
  return (
    <span className="flex items-center gap-2">
      <span role="status" className="text-meta text-ink-2">
        {done ? "Copied" : ""}
      </span>
      <button
        type="button"
        onClick={copy}
        onBlur={() => setDone(false)}
        aria-label={`Copy ${what}`}
        className="quiet min-h-8 cursor-pointer px-2 hover:underline"
      >
        Copy
      </button>
    </span>
  );
}
