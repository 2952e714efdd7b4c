"use client";

import { useEffect, useState } from "react";

type Source =
  | { /** Id of the element whose text is copied. */ readonly id: string }
  | { /** Path of this site whose whole address is copied. */ readonly path: string };

type Props = {
  readonly from: Source;
  /** What is copied: "the APA citation". */
  readonly what: string;
  readonly label?: string;
};

/** A button that copies a text or an address; not there without scripts, where both can be selected. */
export function CopyText({ from, what, label = "Copy" }: Props) {
  const [able, setAble] = useState<boolean | null>(null);
  const [done, setDone] = useState(false);
  useEffect(() => setAble("clipboard" in navigator), []);
  if (able === false) return null;
  const copy = async () => {
    await navigator.clipboard.writeText(read(from));
    setDone(true);
  };
  return (
    <>
      <span role="status" className="sr-only">
        {done ? "Copied" : ""}
      </span>
      <button
        type="button"
        onClick={copy}
        onBlur={() => setDone(false)}
        aria-label={`Copy ${what}`}
        className={`quiet scripted -me-2 min-h-8 min-w-20 cursor-pointer px-2 text-end text-dense hover:underline ${able ? "" : "invisible"}`}
      >
        {done ? "Copied" : label}
      </button>
    </>
  );
}

function read(from: Source): string {
  if ("path" in from) return new URL(from.path, location.origin).href;
  return document.getElementById(from.id)?.textContent ?? "";
}
