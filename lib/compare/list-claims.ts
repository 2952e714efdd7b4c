import type { Comparison } from "#lib/compare/comparison";
import { describeValue } from "#lib/compare/describe-value";

/** One line per claim of the table of figures, for spreadsheets. */
export type ClaimLine = {
  readonly fact: string;
  readonly metric: string;
  readonly place: string | null;
  readonly relation: string;
  readonly status: string;
  readonly reason: string;
  readonly outlet: string;
  readonly article: string;
  readonly headline: string | null;
  readonly published: string | null;
  readonly value: string;
  readonly low: number | null;
  readonly high: number | null;
  readonly bound: string;
  /** "2 + 2". */
  readonly parts: string;
  readonly attribution: string | null;
  readonly origin: string;
  readonly via: string;
  readonly words: string;
  readonly paragraph: number;
};

/** Every claim of a comparison with the row it belongs to, in the order of the table. */
export function listClaims({ figures, articles }: Comparison): ClaimLine[] {
  const articleOf = new Map(articles.map((article) => [article.id, article]));
  return figures.flatMap(({ label, slot, status, reason, reports }) =>
    reports.map((claim) => ({
      fact: label,
      metric: slot.metric,
      place: slot.place,
      relation: slot.relation,
      status,
      reason,
      outlet: claim.outlet,
      article: claim.articleId,
      headline: articleOf.get(claim.articleId)?.title ?? null,
      published: articleOf.get(claim.articleId)?.published ?? null,
      value: describeValue(claim),
      low: claim.low,
      high: claim.high,
      bound: claim.bound,
      parts: claim.parts
        .map((part) => describeValue({ ...part, said: part.low, unknown: false }))
        .join(" + "),
      attribution: claim.attribution,
      origin: claim.origin,
      via: claim.via.join(" > "),
      words: claim.text,
      paragraph: claim.paragraph,
    })),
  );
}
