import { type MatrixRow, OutletMatrix } from "#components/outlet-matrix";
import { PlaceLinks } from "#components/place-links";
import type { Column } from "#components/report-columns";
import { SaidWords } from "#components/said-words";
import type { Comparison, OnlyHere, Words } from "#lib/compare/comparison";

type Props = { readonly comparison: Comparison; readonly columns: readonly Column[] };

type Kind = {
  readonly heading: string;
  readonly list: (only: OnlyHere, comparison: Comparison) => readonly Item[];
};

/** Something that one report alone states: what it is in our words, or only the report's own. */
type Item = Words & { readonly label: string | null; readonly isName?: boolean };

const KINDS: readonly Kind[] = [
  {
    heading: "Figures",
    list: ({ figures }, comparison) =>
      figures.map(({ row, ...words }) => ({
        ...words,
        label: comparison.figures[row]?.label ?? null,
      })),
  },
  { heading: "Times", list: ({ times }) => times.map((time) => ({ ...time, label: null })) },
  {
    heading: "Officials",
    list: ({ officials }) =>
      officials.map(({ attribution, ...words }) => ({ ...words, label: attribution })),
  },
  {
    heading: "Quotations",
    list: ({ quotes }) => quotes.map(({ speaker, ...words }) => ({ ...words, label: speaker })),
  },
  {
    heading: "Actors",
    list: ({ actors }) => actors.map((actor) => ({ ...actor, isName: true })),
  },
  {
    heading: "Places",
    list: ({ places }) => places.map((place) => ({ ...place, isName: true })),
  },
];

/** What each report alone states, with its words. */
export function OnlyHereMatrix({ comparison, columns }: Props) {
  const rows = KINDS.filter(({ list }) =>
    comparison.onlyHere.some((only) => list(only, comparison).length > 0),
  ).map((kind) => makeRow(kind, comparison));
  if (rows.length === 0) return <p>No report states anything that no other does.</p>;
  return (
    <OutletMatrix
      caption="What one report alone states"
      corner="Only in"
      columns={columns}
      rows={rows}
    />
  );
}

function makeRow(kind: Kind, comparison: Comparison): MatrixRow {
  return {
    key: kind.heading,
    head: <span className="fact-label">{kind.heading}</span>,
    cell: (column) => {
      const only = comparison.onlyHere.find(({ articleId }) => articleId === column.id);
      const items = only === undefined ? [] : kind.list(only, comparison);
      return items.length === 0 ? null : <Items items={items} column={column} />;
    },
    empty: "Nothing of its own",
  };
}

function Items({ items, column }: { readonly items: readonly Item[]; readonly column: Column }) {
  return (
    <ul>
      {items.map((item) => (
        <li key={`${item.paragraph} ${item.start}`} className="claim">
          {item.isName === true ? (
            <p className="said">
              <bdi>{item.label}</bdi> <PlaceLinks column={column} paragraphs={[item.paragraph]} />
            </p>
          ) : (
            <>
              {item.label === null ? null : (
                <p className="who">
                  <bdi>{item.label}</bdi>
                </p>
              )}
              <SaidWords column={column} text={item.text} paragraphs={[item.paragraph]} />
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
