import { type Column, paragraphAnchor } from "#components/report-columns";

type Props = { readonly column: Column; readonly paragraphs: readonly number[] };

/** Links to the paragraphs of a report further down the page, each once. */
export function PlaceLinks({ column, paragraphs }: Props) {
  const numbers = [...new Set(paragraphs)].sort((a, b) => a - b);
  return (
    <span className="places" dir="ltr" lang="en">
      {numbers.map((n) => (
        <a key={n} href={`#${paragraphAnchor(column, n)}`} className="place">
          <span aria-hidden="true">p{n}</span>
          <span className="sr-only">
            Paragraph {n} of {column.letter}
          </span>
        </a>
      ))}
    </span>
  );
}
