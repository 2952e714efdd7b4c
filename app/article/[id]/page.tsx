import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { type PageParams, readParams } from "#app/read-params";
import { siteOrigin } from "#app/site-origin";
import { undefinedIfDown } from "#app/undefined-if-down";
import { wholeAddress } from "#app/whole-address";
import { ArticleBody } from "#components/article-body";
import { ArticleHead } from "#components/article-head";
import { ArticleHistory } from "#components/article-history";
import { ArticleSide } from "#components/article-side";
import { CitePanel } from "#components/cite-panel";
import { CorrectedList } from "#components/corrected-list";
import { EventNote } from "#components/event-note";
import { listMarks } from "#components/list-marks";
import { PageFrame } from "#components/page-frame";
import { ResultWalk } from "#components/result-walk";
import { ShowLinks } from "#components/show-links";
import { chooseShow, listModes, SHOW_LABELS } from "#components/show-modes";
import { Unavailable } from "#components/unavailable";
import type { Cited } from "#lib/article/cite";
import { lowerFirst } from "#lib/article/first-letter";
import { openingOf } from "#lib/article/opening-of";
import { portal } from "#lib/portal";
import { articleHref, type ShowMode } from "#lib/query/hrefs";
import { parseSearch } from "#lib/query/parse-search";
import { EMPTY_STATE } from "#lib/query/search-state";
import type { ArticleView } from "#lib/use-cases/views";

type Props = {
  readonly params: Promise<{ readonly id: string }>;
  readonly searchParams: PageParams;
};

export default async function Article({ params, searchParams }: Props) {
  const { id } = await params;
  const given = await readParams(searchParams);
  const { state, canonical } = parseSearch(given);
  const n = readRank(given.get("n"));
  const from = canonical === "" && n === null ? null : state;
  const view = await portal.readArticle(id, from, n).catch(undefinedIfDown);
  if (view === undefined) return <Unavailable site={portal.siteName} state={state} />;
  if (view === null) notFound();
  const modes = listModes(view);
  const show = chooseShow(given.get("show"), modes);
  const marks = listMarks(view, show);
  return (
    <PageFrame
      site={portal.siteName}
      title={titleOf(view.article, given.has("show") ? show : null)}
      state={from ?? EMPTY_STATE}
    >
      <link rel="canonical" href={await wholeAddress(articleHref(id))} />
      <ResultWalk state={from} result={view.result} />
      <div className="lg:grid lg:grid-cols-[minmax(0,1fr)_20rem] lg:gap-x-12">
        <article className="max-w-[46rem] md:ps-10">
          <ArticleHead view={view} marks={marks} />
          <EventNote article={id} event={view.shared} />
          <CitePanel
            cited={toCited(view, given.get("paragraph"), await headers())}
            paragraphs={view.article.paragraphs.length}
            state={from}
            n={n}
            show={show}
          />
          <CorrectedList corrected={view.corrected} />
          <ArticleHistory view={view} />
          <ShowLinks id={id} current={show} modes={modes} state={from} n={n} />
          <ArticleBody view={view} marks={marks} />
        </article>
        <ArticleSide view={view} />
      </div>
    </PageFrame>
  );
}

/** The headline or how the text begins, and what is marked where the reader chose it. */
function titleOf(article: ArticleView["article"], show: ShowMode | null): string {
  const headline = article.title ?? `(No headline) ${openingOf(article)}`;
  return show === null ? headline : `${headline}, marked: ${lowerFirst(SHOW_LABELS[show])}`;
}

function readRank(value: string | null): number | null {
  const n = Number(value);
  return Number.isInteger(n) && n >= 1 && n <= 1_000_000 ? n : null;
}

/** What is cited: the article, or the paragraph of it that the address asks for, read today. */
function toCited(
  { article, anchors }: ArticleView,
  asked: string | null,
  request: Pick<Headers, "get">,
): Cited {
  const n = readRank(asked);
  const paragraph = n !== null && n <= article.paragraphs.length ? n : null;
  const { id, title, outlet, published, lang, url } = article;
  const page = articleHref(id, { anchor: anchors[(paragraph ?? 0) - 1]?.[0] });
  const accessed = new Date().toISOString().slice(0, 10);
  // Only this collection numbers the paragraphs, so a paragraph is cited from here.
  const address = url !== null && paragraph === null ? url : `${siteOrigin(request) ?? ""}${page}`;
  return { id, title, outlet, published, lang, url: address, paragraph, accessed };
}
