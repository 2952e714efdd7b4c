import { PlaceLinks } from "#components/place-links";
import type { Column } from "#components/report-columns";
import { languageOf } from "#components/text-direction";

type Props = {
  readonly column: Column;
  /** Verbatim. */
  readonly text: string;
  readonly paragraphs: readonly number[];
};

/** Words of a report between quotation marks, and where they stand. */
export function SaidWords({ column, text, paragraphs }: Props) {
  return (
    <p className="said" {...languageOf(column.report.article.lang)}>
      “<bdi>{text}</bdi>” <PlaceLinks column={column} paragraphs={paragraphs} />
    </p>
  );
}
