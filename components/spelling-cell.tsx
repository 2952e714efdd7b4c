import type { ReactNode } from "react";
import { PlaceLinks } from "#components/place-links";
import type { Column } from "#components/report-columns";
import { languageOf } from "#components/text-direction";
import type { Spelling } from "#lib/compare/comparison";

/** How a report writes a name: each way with its count and where it first stands; null where it does not. */
export function spellingCell(spellings: readonly Spelling[], column: Column): ReactNode {
  const written = spellings.flatMap(({ text, articles }) =>
    articles.flatMap(({ articleId, count, paragraph }) =>
      articleId === column.id ? [{ text, count, paragraph }] : [],
    ),
  );
  if (written.length === 0) return null;
  return (
    <ul>
      {written.map(({ text, count, paragraph }) => (
        <li key={text} className="said" {...languageOf(column.report.article.lang)}>
          <bdi>{text}</bdi>{" "}
          <span className="times" dir="ltr">
            ×{count}
          </span>{" "}
          <PlaceLinks column={column} paragraphs={[paragraph]} />
        </li>
      ))}
    </ul>
  );
}
