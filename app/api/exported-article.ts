import { articleHref } from "#lib/query/hrefs";
import type { ExportedArticle } from "#lib/use-cases/export-articles";

/** Where and when an export was made. */
export type ExportSource = {
  /** The address of the site. */
  readonly origin: string;
  /** The address of the search. */
  readonly page: string;
  /** ISO 8601. */
  readonly at: string;
};

/** The columns of an exported article, in order: first where it comes from, then what it is. */
export function describeExported(
  { rank, hit, url, event }: ExportedArticle,
  { origin, page, at }: ExportSource,
) {
  const [snippet] = hit.snippets;
  const labels = (values: readonly { readonly label: string }[]) =>
    values.map(({ label }) => label);
  return {
    exported_from: page,
    exported_at: at,
    rank,
    id: hit.id,
    headline: hit.title,
    outlet: hit.outlet?.label ?? null,
    published: hit.published,
    language: hit.lang,
    event,
    event_id: hit.event,
    actors: labels(hit.actors),
    cities: labels(hit.cities),
    paragraph: snippet?.paragraph ?? null,
    words: snippet?.parts.map(({ text }) => text).join("") ?? null,
    file: hit.file,
    original: url,
    link: `${origin}${articleHref(hit.id)}`,
  };
}

export type ExportedRow = ReturnType<typeof describeExported>;
