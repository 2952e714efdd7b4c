import type { ReactNode } from "react";
import { ParagraphLinks } from "#components/paragraph-links";
import type { Paragraph } from "#lib/article/article";
import type { Analysis, Evidence, Quote } from "#lib/extract/analysis";

const QUOTE_WORDS = 14;

type Props = { readonly analysis: Analysis; readonly paragraphs: readonly Paragraph[] };

/** Figures, dates and quotations in the article's own words, each with its paragraph. */
export function FactsPanel({ analysis, paragraphs }: Props) {
  const texts = new Map(paragraphs.map(({ n, text }) => [n, text]));
  const wordsOf = ({ paragraph, start, end }: Evidence) =>
    texts.get(paragraph)?.slice(start, end) ?? "";
  return (
    <>
      <FactList heading="Figures" facts={analysis.figures} wordsOf={wordsOf}>
        {(figure) => (figure.attribution === null ? null : <bdi>{figure.attribution.origin}</bdi>)}
      </FactList>
      <FactList heading="Dates" facts={analysis.dates} wordsOf={wordsOf}>
        {(date) => (date.consistent ? null : "Check: the weekday does not fit the date")}
      </FactList>
      <FactList heading="Quotations" facts={analysis.quotes} wordsOf={wordsOf}>
        {(quote: Quote) => (quote.speaker === null ? null : <bdi>{quote.speaker}</bdi>)}
      </FactList>
    </>
  );
}

type ListProps<T extends Evidence> = {
  readonly heading: string;
  readonly facts: readonly T[];
  readonly wordsOf: (fact: T) => string;
  /** What is known of a fact besides its words. */
  readonly children: (fact: T) => ReactNode;
};

function FactList<T extends Evidence>({ heading, facts, wordsOf, children }: ListProps<T>) {
  if (facts.length === 0) return null;
  return (
    <section className="border-t border-rule pt-3 pb-4">
      <h2 className="font-semibold">{heading}</h2>
      <ul>
        {facts.map((fact) => (
          <li key={`${fact.paragraph} ${fact.start} ${fact.end}`} className="py-1">
            <div className="flex items-baseline justify-between gap-3">
              <bdi className="min-w-0">{shorten(wordsOf(fact))}</bdi>
              <span className="shrink-0">
                <ParagraphLinks paragraphs={[fact.paragraph]} of={shorten(wordsOf(fact))} />
              </span>
            </div>
            <p className="text-meta text-ink-2 empty:hidden">{children(fact)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function shorten(text: string): string {
  const words = text.split(/\s+/);
  return words.length <= QUOTE_WORDS ? text : `${words.slice(0, QUOTE_WORDS).join(" ")} …`;
}
