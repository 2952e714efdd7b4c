import type { Article } from "#lib/article/article";
import { squeeze } from "#lib/article/squeeze";

/** A text that an article had before: what it said, and since when it was seen to say so. */
export type Version = {
  /** ISO 8601, UTC. */
  readonly seen: string;
  readonly title: string | null;
  readonly paragraphs: readonly string[];
};

/** Since when an article's text is as it is, and what it was before, the newest first. */
export type History = { readonly seen: string; readonly versions: readonly Version[] };

/** A text with its history, as an earlier run left it. */
export type HeldText = History & Pick<Version, "title" | "paragraphs">;

const KEPT = 5;

/**
 * The history of an article whose text is now `text`: what was held becomes an earlier version when it
 * differs in more than white space. The newest five are kept.
 */
export function recordVersion(
  held: HeldText | null,
  text: Pick<Version, "title" | "paragraphs">,
  now: string,
): History {
  if (held === null) return { seen: now, versions: [] };
  const { seen, title, paragraphs, versions } = held;
  if (wordsOf(held) === wordsOf(text)) return { seen, versions };
  return { seen: now, versions: [{ seen, title, paragraphs }, ...versions].slice(0, KEPT) };
}

/** The texts of an article's paragraphs. */
export const textsOf = ({ paragraphs }: Article): string[] => paragraphs.map(({ text }) => text);

const wordsOf = ({ title, paragraphs }: Pick<Version, "title" | "paragraphs">): string =>
  squeeze([title ?? "", ...paragraphs].join("\n"));
