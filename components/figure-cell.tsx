import type { Column } from "#components/report-columns";
import { SaidWords } from "#components/said-words";
import type { FigureClaim } from "#lib/compare/comparison";
import { describeValue } from "#lib/compare/describe-value";

type Props = {
  readonly column: Column;
  /** All claims of this report for the row. */
  readonly claims: readonly FigureClaim[];
  readonly actorLabels: Readonly<Record<string, string>>;
  /** true for a row about one person, where the number says nothing. */
  readonly named: boolean;
};

/** What a report says for a number: the value, its parts, whose word it is, and the words themselves. */
export function FigureCell({ column, claims, actorLabels, named }: Props) {
  const numbersFirst = [...claims].sort((a, b) => Number(a.unknown) - Number(b.unknown));
  return numbersFirst.map((claim) => (
    <div key={`${claim.paragraph} ${claim.start}`} className="claim">
      {named ? null : (
        <p className="value">
          {describeValue(claim)}
          {claim.actor === null ? null : (
            <span className="value-of">
              {" "}
              of <bdi>{actorLabels[claim.actor] ?? claim.actor}</bdi>
            </span>
          )}
        </p>
      )}
      <Parts claim={claim} actorLabels={actorLabels} />
      <WhoSays claim={claim} />
      <SaidWords column={column} text={claim.text} paragraphs={placesOf(claim)} />
    </div>
  ));
}

const placesOf = ({ paragraph, parts, again }: FigureClaim): number[] => [
  paragraph,
  ...parts.map((part) => part.paragraph),
  ...again.map((words) => words.paragraph),
];

function Parts({ claim, actorLabels }: Pick<Props, "actorLabels"> & { claim: FigureClaim }) {
  if (claim.parts.length === 0) return null;
  return (
    <p>
      {claim.summed ? "added up from " : "made up of "}
      {claim.parts.map((part, index) => (
        <span key={`${part.paragraph} ${part.start}`}>
          {index === 0 ? "" : " + "}
          {describePart(part)}
          {part.actor === null ? null : (
            <>
              {" "}
              <bdi>{actorLabels[part.actor] ?? part.actor}</bdi>
            </>
          )}
        </span>
      ))}
    </p>
  );
}

function describePart({ low, high, bound }: FigureClaim["parts"][number]): string {
  return describeValue({ said: low === high ? low : null, low, high, bound, unknown: false });
}

function WhoSays({ claim }: { readonly claim: FigureClaim }) {
  if (claim.attributionKind === "article") return <p className="who">own words</p>;
  return (
    <p className="who">
      <bdi>{claim.origin}</bdi>
      {claim.via.map((name) => (
        <span key={name}>
          , via <bdi>{name}</bdi>
        </span>
      ))}
    </p>
  );
}
