import type { Span } from "#lib/article/article";
import type { Attribution } from "#lib/extract/analysis";

/** An attribution with the words of its paragraph for which it stands. */
export type GovernedAttribution = Attribution & {
  readonly scope: Span;
  /** true when the source is named after what it says ("..., police said"). */
  readonly trailing: boolean;
};
