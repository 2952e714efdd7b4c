import type { Column } from "#components/report-columns";
import type { SourceRow } from "#lib/compare/comparison";

const MOST_NAMED = 6;

type Props = { readonly sources: readonly SourceRow[]; readonly columns: readonly Column[] };

/** The media and institutions that the reports rely on, each with the letters of those that cite it. */
export function SharedOrigins({ sources, columns }: Props) {
  const named = sources.filter(
    ({ kind, shared }) => shared || kind === "media" || kind === "institution",
  );
  if (named.length === 0) return null;
  return (
    <p>
      Origins named:{" "}
      {named.slice(0, MOST_NAMED).map((source, index) => (
        <span key={source.name}>
          {index === 0 ? "" : ", "}
          <bdi>{source.name}</bdi> ({lettersOf(source, columns)})
        </span>
      ))}
      {named.length > MOST_NAMED ? (
        <>
          {" "}
          and <a href="#sources">{named.length - MOST_NAMED} more</a>
        </>
      ) : null}
      .
    </p>
  );
}

const lettersOf = ({ citedBy }: SourceRow, columns: readonly Column[]) =>
  columns
    .filter(({ id }) => citedBy.some(({ articleId }) => articleId === id))
    .map(({ letter }) => letter)
    .join(", ");
