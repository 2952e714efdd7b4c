import { Headline } from "#components/headline";
import { HitOrigin } from "#components/hit-origin";
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
      <HitOrigin hit={hit} state={state} className="hit-line-origin" />
      <ResultCopies copies={copies} state={state} />
    </li>
  );
}
