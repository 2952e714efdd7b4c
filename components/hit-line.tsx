import { CompareTick } from "#components/compare-tick";
import { Headline } from "#components/headline";
import { HitOutlet } from "#components/hit-outlet";
import { PublishedDate } from "#components/published-date";
import { ResultCopies } from "#components/result-copies";
import type { ResultProps } from "#components/result-item";
import { languageOf } from "#components/text-direction";
import { articleHref } from "#lib/query/hrefs";

/** One article found, on one line: its headline, who published it and when. */
export function HitLine({ hit, state, n, copies }: ResultProps) {
  return (
    <li className="hit-line" value={n}>
      <h2 {...languageOf(hit.lang)}>
        <a href={articleHref(hit.id, { state, n })} className="plain">
          <Headline {...hit} parts={hit.headline} />
        </a>
      </h2>
      <div className="hit-line-origin">
        <HitOutlet outlet={hit.outlet} state={state} />
        <p>
          <PublishedDate published={hit.published} />
        </p>
        <CompareTick id={hit.id} label={hit.title ?? hit.opening} />
      </div>
      <ResultCopies copies={copies} state={state} />
    </li>
  );
}
