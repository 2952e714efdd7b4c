import type { Span } from "#lib/article/article";
import type { Attribution } from "#lib/extract/analysis";

/** An attribution with the words of its paragraph for which it stands. */
export type GovernedAttribution = Attribution & {
  readonly scope: Span;
  /** true when the source is named after what it says ("..., police said"). */
  readonly trailing: boolean;
  /** true for "said" and the like, which vouch for facts; false for "urged", which only govern quotations. */
  readonly reports: boolean;
};

/** The attribution alone, as an analysis keeps it. */
export function plainAttribution(governed: GovernedAttribution): Attribution {
  const { scope: _scope, trailing: _trailing, reports: _reports, ...attribution } = governed;
  return attribution;
}

/** Of the governed attributions those that vouch for facts, as an analysis keeps them. */
export function plainAttributions(governed: readonly GovernedAttribution[]): Attribution[] {
  return governed.filter(({ reports }) => reports).map(plainAttribution);
}
