import { PlaceLinks } from "#components/place-links";
import type { Column } from "#components/report-columns";
import { languageOf } from "#components/text-direction";
import type { Spelling } from "#lib/compare/comparison";

type Props = { readonly spellings: readonly Spelling[]; readonly column: Column };

/** How a report writes a name: each way with its count and where it first stands. */
export function SpellingCell({ spellings, column }: Props) {
  return (
    <ul>
      {spellings.flatMap(({ text, articles }) => {
        const written = articles.find(({ articleId }) => articleId === column.id);
        return written === undefined
          ? []
          : [
              <li key={text} className="said" {...languageOf(column.report.article.lang)}>
                <bdi>{text}</bdi>{" "}
                <span className="times" dir="ltr">
                  ×{written.count}
                </span>{" "}
                <PlaceLinks column={column} paragraphs={[written.paragraph]} />
              </li>,
            ];
      })}
    </ul>
  );
}
