import { CopyText } from "#components/copy-text";
import type { Column } from "#components/report-columns";
import { paragraphAnchors } from "#lib/article/paragraph-anchors";
import { textsOf } from "#lib/article/version";
import { citeFact } from "#lib/compare/cite-fact";
import type { Comparison } from "#lib/compare/comparison";
import { type Fact, SILENCE } from "#lib/compare/list-facts";
import { listSayings } from "#lib/compare/list-sayings";
import { articleHref } from "#lib/query/hrefs";

/** What a citation says of this site and of now. */
export type Citing = {
  /** The address of the site: `https://news.example`. */
  readonly origin: string;
  /** When articles were last indexed, ISO 8601; null when that is not known. */
  readonly snapshot: string | null;
  /** The day of reading, `YYYY-MM-DD`. */
  readonly accessed: string;
};

/** How the rows of a comparison are cited. */
export type RowCiting = Citing & {
  /** The heading of the comparison. */
  readonly heading: string;
  /** The address at which the row stands among these very reports. */
  readonly hrefOf: (anchor: string) => string;
};

type Props = {
  readonly facts: readonly Fact[];
  readonly columns: readonly Column[];
  readonly labels: Comparison["labels"];
  readonly citing: RowCiting;
};

/** Opens the citation of a row. */
export function CiteButton({ fact }: { readonly fact: Fact }) {
  return (
    <button
      type="button"
      popoverTarget={panelId(fact)}
      aria-label={`Cite “${fact.label}”`}
      className="fact-cite quiet screen-only min-h-8"
    >
      Cite
    </button>
  );
}

/** The citations of rows. Each is a popover: it opens without scripts and takes no room in its row. */
export function FactCitations({ facts, columns, labels, citing }: Props) {
  const { origin, hrefOf, ...place } = citing;
  const reports = columns.map(({ letter, report: { article } }) => {
    const anchors = paragraphAnchors(textsOf(article));
    const linkOf = (paragraph: number) =>
      `${origin}${articleHref(article.id, { anchor: anchors[paragraph - 1] })}`;
    return { letter, article, linkOf };
  });
  return facts.map((fact) => (
    <Panel
      key={fact.anchor}
      fact={fact}
      text={citeFact(fact, listSayings(fact, labels.actors), reports, SILENCE[fact.kind], {
        ...place,
        address: `${origin}${hrefOf(fact.anchor)}`,
      })}
    />
  ));
}

const panelId = ({ anchor }: Fact) => `cite-${anchor}`;

function Panel({ fact, text }: { readonly fact: Fact; readonly text: string }) {
  const id = panelId(fact);
  return (
    <div
      id={id}
      popover="auto"
      role="dialog"
      aria-labelledby={`${id}-heading`}
      className="dialog dialog-wide"
    >
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <h2 id={`${id}-heading`} className="grow font-serif text-h3 font-semibold">
          Cite this row
        </h2>
        <CopyText from={{ id: `${id}-text` }} what="the citation" />
        <button
          type="button"
          popoverTarget={id}
          popoverTargetAction="hide"
          className="button button-line"
        >
          Close
        </button>
      </div>
      <pre id={`${id}-text`} dir="auto" className="citation mt-3">
        {text}
      </pre>
    </div>
  );
}
