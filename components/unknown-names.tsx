import type { ReactNode } from "react";
import { CopyText } from "#components/copy-text";
import { formatNumber, quantity } from "#components/quantity";
import { exactly } from "#lib/query/change-state";
import { entityHref, searchHref, unknownNameHref } from "#lib/query/hrefs";
import type { ExplainedName, UnknownNames as Names } from "#lib/use-cases/list-unknown-names";

type Props = { readonly unknown: Names };

/** Capitalised names that the list of actors and places does not hold, for a person to judge. */
export function UnknownNames({ unknown: { total, names, chosen } }: Props) {
  if (names.length === 0) return null;
  return (
    <section id="unknown" aria-labelledby="unknown-heading" className="mb-12">
      <h2 id="unknown-heading" className="font-serif text-h2 font-semibold">
        Names that are not on the list
      </h2>
      <p className="mt-1 mb-4 max-w-[66ch] text-base text-ink-2">
        {total > names.length
          ? `The ${formatNumber(names.length)} most frequent of ${total >= 2000 ? "more than 2,000" : formatNumber(total)} capitalised names`
          : quantity(total, "capitalised name")}{" "}
        that no known actor or place covers, with the number of articles. They can be searched as
        words. A name opens what it may mean and the lines that would add it.
      </p>
      {chosen === null ? null : <Explained name={chosen} />}
      <ul className="gap-x-10 border-t-2 border-ink pt-2 text-dense sm:columns-2 lg:columns-3">
        {names.map(({ text, articles }) => (
          <li key={text} className="flex break-inside-avoid items-baseline justify-between gap-3">
            <a
              href={unknownNameHref(text)}
              aria-current={text === chosen?.text ? "true" : undefined}
              className="plain steady min-w-0 py-1 aria-[current]:font-semibold"
            >
              <bdi>{text}</bdi>
            </a>
            <span className="tabular shrink-0 text-muted">{formatNumber(articles)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Explained({ name }: { readonly name: ExplainedName }) {
  const { text, articles, suggestions, snippet } = name;
  return (
    <div className="mb-6 border-y border-rule py-4">
      <h3 className="text-h3 font-semibold">
        <bdi>{text}</bdi>
      </h3>
      <p className="mt-1 text-base">
        <a href={searchHref(exactly(text))} className="steady inline-block py-1">
          Search {quantity(articles, "article")}
        </a>
      </p>
      <p className="mt-3 max-w-[66ch] text-base text-ink-2">
        {suggestions.length === 0
          ? "It sounds like no known actor. To make it one, add these lines to a file and index with --authority FILE:"
          : "It may be a spelling of a known actor, or another of the same name. If it is one, add the lines to a file and index with --authority FILE:"}
      </p>
      {suggestions.map((suggestion, at) => (
        <Lines
          key={suggestion.id}
          id={`lines-${at}`}
          what={`the lines for ${suggestion.label}`}
          lines={suggestion.snippet}
        >
          <a href={entityHref("actor", suggestion.id)} className="steady inline-block py-1">
            <bdi>{suggestion.label}</bdi>
          </a>
          {suggestion.spelling === suggestion.label ? null : (
            <>
              , also written <bdi>{suggestion.spelling}</bdi>
            </>
          )}
        </Lines>
      ))}
      <Lines id="lines-new" what="the lines for a new actor" lines={snippet}>
        {suggestions.length === 0 ? "A new actor" : "Or a new actor"} (kind: person, faction or
        institution)
      </Lines>
    </div>
  );
}

type LinesProps = {
  readonly id: string;
  readonly what: string;
  readonly lines: string;
  readonly children: ReactNode;
};

function Lines({ id, what, lines, children }: LinesProps) {
  return (
    <div className="mt-3 max-w-[46rem]">
      <div className="flex min-h-8 flex-wrap items-center justify-between gap-x-4 text-dense">
        <p>{children}</p>
        <CopyText from={{ id }} what={what} />
      </div>
      <pre id={id} className="citation">
        {lines}
      </pre>
    </div>
  );
}
