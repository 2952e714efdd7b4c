import { byCodeUnits } from "#lib/compare/by-code-units";
import type { NameRow, PlaceNameRow, Report, Spelling, Words } from "#lib/compare/comparison";
import { isSameName, isShortened } from "#lib/compare/same-name";
import { readWords } from "#lib/compare/sentence-at";
import type { Evidence } from "#lib/extract/analysis";

type Named = {
  readonly id: string;
  readonly label: string;
  readonly mentions: readonly Evidence[];
};

type Written = { readonly count: number; readonly paragraph: number };
/** By spelling and article. */
type Counts = Map<string, Map<string, Written>>;

/** How each article writes the actors it names, exactly and with counts; those that differ first. */
export function tabulateActorNames(reports: readonly Report[]): NameRow[] {
  return tabulate(reports, ({ analysis }) => analysis.actors).map(({ id, ...row }) => ({
    actorId: id,
    ...row,
  }));
}

/** How each article writes the places it names. */
export function tabulatePlaceNames(reports: readonly Report[]): PlaceNameRow[] {
  return tabulate(reports, ({ analysis }) => analysis.places).map(({ id, ...row }) => ({
    placeId: id,
    ...row,
  }));
}

function tabulate(reports: readonly Report[], namedIn: (report: Report) => readonly Named[]) {
  const rows = new Map<string, { label: string; counts: Counts }>();
  for (const report of reports) {
    const cut = readWords(report.article);
    for (const { id, label, mentions } of namedIn(report)) {
      const row = rows.get(id) ?? { label, counts: new Map() };
      rows.set(id, row);
      for (const mention of mentions) count(row.counts, cut(mention), report.article.id);
    }
  }
  return [...rows].map(([id, { label, counts }]) => makeRow(id, label, counts)).sort(byInterest);
}

function count(counts: Counts, { text, paragraph }: Words, articleId: string) {
  const articles = counts.get(text) ?? new Map<string, Written>();
  const known = articles.get(articleId) ?? { count: 0, paragraph };
  const first = Math.min(known.paragraph, paragraph);
  counts.set(text, articles.set(articleId, { count: known.count + 1, paragraph: first }));
}

function makeRow(id: string, label: string, counts: Counts) {
  const spellings: Spelling[] = [...counts]
    .map(([text, articles]) => ({
      text,
      articles: [...articles].map(([articleId, written]) => ({ articleId, ...written })),
    }))
    .sort((a, b) => total(b) - total(a) || byCodeUnits(a.text, b.text));
  return { id, label, spellings, differs: differ(spellings) };
}

const total = ({ articles }: Spelling) => articles.reduce((sum, article) => sum + article.count, 0);

/** Whether two articles each write the name in a way that the other does not, in the same script. */
function differ(spellings: readonly Spelling[]): boolean {
  const byArticle = new Map<string, string[]>();
  for (const { text, articles } of spellings) {
    if (isShortened(text)) continue;
    for (const { articleId } of articles)
      byArticle.set(articleId, [...(byArticle.get(articleId) ?? []), text]);
  }
  const lists = [...byArticle.values()].map(fullForms);
  return lists.some((own, i) =>
    lists.slice(i + 1).some((other) => strange(own, other) && strange(other, own)),
  );
}

/** The forms that are not short for another of the same article. */
const fullForms = (names: readonly string[]) =>
  names.filter(
    (name) => !names.some((other) => other.length > name.length && isSameName(name, other)),
  );

const strange = (own: readonly string[], others: readonly string[]) =>
  own.some((name) => {
    const sameScript = others.filter((other) => isArabic(other) === isArabic(name));
    return sameScript.length > 0 && !sameScript.some((other) => isSameName(name, other));
  });

const isArabic = (text: string) => /\p{Script=Arabic}/u.test(text);

type Row = {
  readonly differs: boolean;
  readonly spellings: readonly Spelling[];
  readonly id: string;
};

function byInterest(a: Row, b: Row): number {
  const mentions = ({ spellings }: Row) =>
    spellings.reduce((sum, spelling) => sum + total(spelling), 0);
  return (
    Number(b.differs) - Number(a.differs) || mentions(b) - mentions(a) || byCodeUnits(a.id, b.id)
  );
}
