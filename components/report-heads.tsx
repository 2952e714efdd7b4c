import { Headline } from "#components/headline";
import { OutletName } from "#components/outlet-name";
import { PublishedDate } from "#components/published-date";
import type { Column } from "#components/report-columns";
import { languageOf } from "#components/text-direction";
import { openingOf } from "#lib/article/opening-of";
import { articleHref } from "#lib/query/hrefs";

/** What is compared: the reports in the order of their columns. */
export function ReportHeads({ columns }: { readonly columns: readonly Column[] }) {
  return (
    <ul className="report-heads">
      {columns.map((column) => {
        const { article } = column.report;
        return (
          <li key={column.id}>
            <p className="font-semibold">
              <OutletName column={column} />
            </p>
            <p {...languageOf(article.lang)} className="report-title">
              <a href={articleHref(column.id)} className="plain">
                <Headline title={article.title} opening={openingOf(article)} lang={article.lang} />
              </a>
            </p>
            <p className="text-meta text-ink-2">
              <PublishedDate published={article.published} time={article.publishedTime} />
            </p>
            {column.copyOf === null ? null : (
              <p className="text-meta">
                This is a reprint of <span className="letter">{column.copyOf}</span> and counts with
                it as one origin.
              </p>
            )}
          </li>
        );
      })}
    </ul>
  );
}
