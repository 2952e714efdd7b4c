import { FilterLinks } from "#components/filter-links";
import { Headline } from "#components/headline";
import { HitOrigin } from "#components/hit-origin";
import type { ListedHit } from "#components/list-hit";
import { MarkedParts } from "#components/marked-parts";
import { ResultCopies } from "#components/result-copies";
import { languageOf } from "#components/text-direction";
import { type DisputeSides, describeSides } from "#lib/compare/describe-dispute";
import { articleHref, disputeHref } from "#lib/query/hrefs";
import type { SearchState } from "#lib/query/search-state";

/** What a row of the results is made of. */
export type ResultProps = {
  readonly hit: ListedHit;
  readonly state: SearchState;
  /** Rank in the whole list, from 1. */
  readonly n: number;
  /** Near-identical articles of the same page, with their own ranks. */
  readonly copies: readonly { readonly hit: ListedHit; readonly n: number }[];
};

/** One article found: who published it when in the margin, what answers the search beside it. */
export function ResultItem({ hit, state, n, copies }: ResultProps) {
  const answering = hit.snippets.find(({ parts }) => parts.some(({ mark }) => mark));
  const link = { state, n, ...(answering && { paragraph: answering.paragraph }) };
  return (
    <li className="hit" value={n}>
      <h2 {...languageOf(hit.lang)} className="hit-title">
        <a href={articleHref(hit.id, link)} className="plain">
          <Headline {...hit} parts={hit.headline} />
        </a>
      </h2>
      <HitOrigin hit={hit} state={state} className="hit-origin">
        {hit.lang === "en" ? null : <p className="text-muted">{languageLabel(hit.lang)}</p>}
      </HitOrigin>
      <div className="hit-text">
        {hit.snippets.map((snippet) => (
          <p key={snippet.paragraph} {...languageOf(hit.lang)} className="snippet">
            <MarkedParts parts={snippet.parts} />
            {snippet.parts.some(({ mark }) => mark) ? (
              <>
                {" "}
                <a
                  href={articleHref(hit.id, { state, n, paragraph: snippet.paragraph })}
                  className="quiet snippet-place"
                  dir="ltr"
                  lang="en"
                >
                  paragraph {snippet.paragraph}
                </a>
              </>
            ) : null}
          </p>
        ))}
        <div className="mt-2 text-dense">
          {hit.via.map(({ faction, members }) => (
            <p key={faction.id}>
              Counts for <bdi>{faction.label}</bdi> via{" "}
              <bdi>{members.map(({ label }) => label).join(", ")}</bdi>
            </p>
          ))}
          {hit.dispute === null ? null : <DisputeLine event={hit.event} sides={hit.dispute} />}
          <FilterLinks group="actor" label="Actors" values={hit.actors} state={state} />
          <FilterLinks group="city" label="Cities" values={hit.cities} state={state} />
        </div>
        <ResultCopies copies={copies} state={state} />
      </div>
    </li>
  );
}

function DisputeLine({ event, sides }: { readonly event: string; readonly sides: DisputeSides }) {
  return (
    <p className="hit-dispute">
      <b>Conflict</b>{" "}
      <a href={disputeHref(event, sides.label)}>
        <bdi>{sides.label}</bdi>: {describeSides(sides)}
      </a>
    </p>
  );
}

const languages = new Intl.DisplayNames(["en"], { type: "language" });

const languageLabel = (lang: string | null) =>
  lang === null ? "Language not known" : (languages.of(lang) ?? lang);
