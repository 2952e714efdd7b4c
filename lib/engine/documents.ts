import type { Article, Paragraph, ParagraphKind } from "#lib/article/article";
import type { Corrected, Placement } from "#lib/article/corrections";
import { foldForSearch } from "#lib/article/fold-for-search";
import { openingOf } from "#lib/article/opening-of";
import { slug } from "#lib/article/slug";
import type { History, Version } from "#lib/article/version";
import type { Dispute } from "#lib/compare/find-disputes";
import type { Signature } from "#lib/events/signature";
import type { Analysis } from "#lib/extract/analysis";
import { readPartialDate } from "#lib/query/partial-date";
import { UNKNOWN } from "#lib/query/search-state";

/** An article with all that was derived from it, as the use cases know it. */
export type StoredArticle = History & {
  readonly article: Article;
  readonly analysis: Analysis;
  /** Every actor it counts for: those named, and the factions of the persons named. */
  readonly actors: readonly string[];
  /** Per paragraph number: the actors and cities it counts for. */
  readonly perParagraph: readonly ParagraphNames[];
  /** Words under which it is found besides its own: other spellings of the actors and places named. */
  readonly searchWords: {
    readonly title: readonly string[];
    /** Of the text below the headline. */
    readonly body: readonly string[];
  };
  readonly event: string;
  /** true when the event has other reports too. */
  readonly shared: boolean;
  /** The event that it was sorted into, where a person put it into another one. */
  readonly grouped: string;
  readonly placement: Placement | null;
  /** What people put right in it. */
  readonly corrected: readonly Corrected[];
  /** Ids of the actors found before people said which spellings mean another. */
  readonly recognised: readonly string[];
  /** What decides its event; kept so that later runs need not read it again. */
  readonly signature: Signature;
  /** One of the texts that ship with the project, not a real report. */
  readonly demonstration: boolean;
  /** The folder it was indexed from, as a hash; `--prune` looks only there. */
  readonly root: string;
  /** Changes when the article, the authority, the corrections or the rules of extraction change. */
  readonly hash: string;
};

/** One event: the articles that report it, what a person would call it, and over what they disagree. */
export type StoredEvent = {
  readonly id: string;
  readonly label: string;
  /** `YYYY-MM-DD`, and the id of a place; null when unknown. */
  readonly date: string | null;
  readonly place: string | null;
  /** In order of publication, undated last. */
  readonly articles: readonly EventArticle[];
  /** Names of the outlets. */
  readonly outlets: readonly string[];
  /** Persons and factions that at least half of the reports name, most named first. */
  readonly actors: readonly string[];
  readonly disputes: readonly Dispute[];
};

export type EventArticle = {
  readonly id: string;
  readonly file: string;
  readonly outlet: string | null;
  readonly title: string | null;
  readonly published: string | null;
  readonly lang: string | null;
  /** The article of this event whose text this one likely reprints; null when it has its own. */
  readonly copyOf: string | null;
};

export type EventDocument = StoredEvent & {
  /** Number of reports. */
  readonly size: number;
  readonly disputed: boolean;
  /** Number of disputes. */
  readonly conflicts: number;
  readonly outlet: readonly string[];
  /** Every actor and city of its articles, for filters and counts. */
  readonly actor: readonly string[];
  readonly city: readonly string[];
  /** Changes when one of its articles does; written last, it tells that all of the event is written. */
  readonly stamp: string;
  readonly firstDay?: number;
};

/** The document of an event for the `events` index. */
export function toEventDocument(
  event: StoredEvent,
  stamp: string,
  named: { readonly actor: readonly string[]; readonly city: readonly string[] },
): EventDocument {
  const day = event.date === null ? null : readPartialDate(event.date);
  return {
    ...event,
    size: event.articles.length,
    disputed: event.disputes.length > 0,
    conflicts: event.disputes.length,
    outlet: [...new Set(event.articles.map(({ outlet }) => outletId(outlet)))].sort(),
    ...named,
    stamp,
    ...(day === null ? {} : { firstDay: day.first }),
  };
}

export type ParagraphNames = {
  readonly actors: readonly string[];
  readonly cities: readonly string[];
  readonly searchWords: readonly string[];
};

/** The facets and dates that an article and its paragraphs carry alike. */
type SharedFields = {
  readonly outlet: string;
  readonly event: string;
  /** The event again where it has several reports: what the event facet counts. */
  readonly sharedEvent: readonly string[];
  readonly lang: string;
  readonly year: string;
  readonly month: string;
  readonly day: string;
  readonly firstDay?: number;
  readonly lastDay?: number;
};

export type ArticleDocument = SharedFields & {
  readonly id: string;
  readonly file: string;
  readonly title: string | null;
  /** First words of the text where there is no title. */
  readonly opening: string | null;
  readonly outletName: string | null;
  readonly url: string | null;
  readonly published: string | null;
  readonly publishedTime: string | null;
  /** The paragraph that is the headline, if the text holds it; it stands apart so that it can be searched apart. */
  readonly headline: string | null;
  /** The other paragraphs. */
  readonly body: readonly string[];
  /** Of all paragraphs, the headline in its place. */
  readonly kinds: readonly ParagraphKind[];
  /** `[paragraph, start, end]` of each dateline inside a paragraph. */
  readonly datelines: readonly (readonly [number, number, number])[];
  /** Everything by which the headline is searched. */
  readonly titles: readonly string[];
  readonly titleNames: readonly string[];
  /** Of the body, as are the names. */
  readonly folded: readonly string[];
  readonly names: readonly string[];
  readonly actor: readonly string[];
  /** The actors named, without the factions that `actor` adds for their members. */
  readonly named: readonly string[];
  readonly city: readonly string[];
  /** Names that the authority does not know, as written. */
  readonly unknown: readonly string[];
  readonly hash: string;
  readonly root: string;
  readonly demonstration: boolean;
  readonly signature: Signature;
  /** Number of paragraphs. */
  readonly size: number;
  readonly analysis: Analysis;
  readonly grouped: string;
  readonly placement: Placement | null;
  readonly corrected: readonly Corrected[];
  readonly recognised: readonly string[];
  readonly seen: string;
  readonly versions: readonly Version[];
};

export type ParagraphDocument = SharedFields & {
  readonly id: string;
  readonly article: string;
  /** That of its article: tells whether both were stored in one go. */
  readonly hash: string;
  readonly n: number;
  readonly text: string;
  /** Only on the headline. */
  readonly headline?: true;
  readonly folded: readonly string[];
  readonly names: readonly string[];
  readonly actor: readonly string[];
  readonly city: readonly string[];
};

/** The fields of an article that comparing it takes. */
export const REPORT_FIELDS = [
  "id",
  "file",
  "title",
  "outlet",
  "outletName",
  "url",
  "published",
  "publishedTime",
  "lang",
  "headline",
  "body",
  "kinds",
  "datelines",
  "analysis",
  "event",
  "city",
] as const;
export type ReportDocument = Pick<ArticleDocument, (typeof REPORT_FIELDS)[number]>;

/** The document of an article for the `articles` index. */
export function toArticleDocument(stored: StoredArticle): ArticleDocument {
  const { article, analysis } = stored;
  const headline = article.paragraphs.find(isHeadline)?.text ?? null;
  const body = article.paragraphs.filter((one) => !isHeadline(one)).map(({ text }) => text);
  const titles = new Set([article.title, headline].filter((one) => one !== null));
  return {
    id: article.id,
    file: article.file,
    title: article.title,
    opening: article.title === null ? openingOf(article) : null,
    outletName: article.outlet,
    url: article.url,
    published: article.published,
    publishedTime: article.publishedTime,
    headline,
    body,
    kinds: article.paragraphs.map((paragraph) => paragraph.kind),
    datelines: article.paragraphs.flatMap(({ n, dateline }) =>
      dateline === undefined ? [] : [[n, dateline.start, dateline.end] as const],
    ),
    titles: [...titles, ...[...titles].flatMap(foldedForm)],
    titleNames: stored.searchWords.title,
    folded: body.flatMap(foldedForm),
    names: stored.searchWords.body,
    actor: stored.actors,
    named: analysis.actors.map(({ id }) => id),
    city: citiesOf(analysis),
    unknown: analysis.unknownNames.map(({ text }) => text),
    hash: stored.hash,
    root: stored.root,
    demonstration: stored.demonstration,
    signature: stored.signature,
    size: article.paragraphs.length,
    analysis,
    grouped: stored.grouped,
    placement: stored.placement,
    corrected: stored.corrected,
    recognised: stored.recognised,
    seen: stored.seen,
    versions: stored.versions,
    ...sharedFields(stored),
  };
}

/** One document per paragraph for the `paragraphs` index. */
export function toParagraphDocuments(stored: StoredArticle): ParagraphDocument[] {
  const shared = sharedFields(stored);
  return stored.article.paragraphs.map(({ n, text, kind }, index) => ({
    id: `${stored.article.id}-${n}`,
    article: stored.article.id,
    hash: stored.hash,
    n,
    text,
    ...(isHeadline({ kind }) ? { headline: true } : {}),
    folded: foldedForm(text),
    names: stored.perParagraph[index]?.searchWords ?? [],
    actor: stored.perParagraph[index]?.actors ?? [],
    city: stored.perParagraph[index]?.cities ?? [],
    ...shared,
  }));
}

/** The article again as the use cases know it. */
export function fromArticleDocument(document: ReportDocument): Article {
  return {
    id: document.id,
    file: document.file,
    title: document.title,
    outlet: document.outletName,
    url: document.url,
    published: document.published,
    publishedTime: document.publishedTime,
    lang: document.lang === UNKNOWN ? null : document.lang,
    paragraphs: toParagraphs(document),
  };
}

/** The numbered paragraphs of a document. */
export function toParagraphs(
  document: StoredText & Partial<Pick<ArticleDocument, "datelines">>,
): Paragraph[] {
  const datelines = new Map(document.datelines?.map(([n, start, end]) => [n, { start, end }]));
  return toTexts(document).map((text, index) => {
    const dateline = datelines.get(index + 1);
    const kind = document.kinds?.[index] ?? "body";
    return { n: index + 1, text, kind, ...(dateline === undefined ? {} : { dateline }) };
  });
}

type StoredText = Partial<Pick<ArticleDocument, "headline" | "body" | "kinds">>;

/** The texts of all paragraphs of a document, the headline in its place; none where they were not asked for. */
export function toTexts({ headline = null, body = [], kinds = [] }: StoredText): readonly string[] {
  return headline === null ? body : body.toSpliced(kinds.indexOf("headline"), 0, headline);
}

const isHeadline = ({ kind }: Pick<Paragraph, "kind">): boolean => kind === "headline";

/** Cities an article counts for: those named, and those of the facilities named. */
export function citiesOf(analysis: Analysis): string[] {
  return [...new Set(analysis.places.flatMap(({ city }) => (city === null ? [] : [city])))];
}

/** The facet value of an outlet. */
export function outletId(name: string | null): string {
  return (name === null ? "" : slug(name)) || UNKNOWN;
}

function sharedFields({ article, event, shared }: StoredArticle): SharedFields {
  const [year = UNKNOWN, month, day] = article.published?.split("-") ?? [];
  const days = article.published === null ? null : readPartialDate(article.published);
  return {
    outlet: outletId(article.outlet),
    event,
    sharedEvent: shared ? [event] : [],
    lang: article.lang ?? UNKNOWN,
    year,
    month: month === undefined ? UNKNOWN : `${year}-${month}`,
    day: day === undefined ? UNKNOWN : `${year}-${month}-${day}`,
    ...(days === null ? {} : { firstDay: days.first, lastDay: days.last }),
  };
}

// Only where folding changes anything: most Latin text is searched as it is stored.
function foldedForm(text: string): string[] {
  const folded = foldForSearch(text);
  return folded === text.normalize("NFKC") || folded === "" ? [] : [folded];
}
