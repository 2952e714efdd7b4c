import { fold } from "#lib/article/fold";
import { groupBy } from "#lib/article/group-by";
import { tokenize } from "#lib/article/tokenize";
import { cityOf } from "#lib/compare/city-of";
import type { Report } from "#lib/compare/comparison";
import type { DateStretch } from "#lib/compare/days-apart";
import type { Evidence, Figure } from "#lib/extract/analysis";

/** What a paragraph states that can be compared across wordings and languages. */
export type ParagraphFacts = {
  /** `a:` actors and `p:` cities named, `m:` metrics, `f:` figures with their value, `n:` numbers, `t:` times. */
  readonly keys: readonly string[];
  /** Metric, place and relation of its figures, with and without the value. */
  readonly slots: ReadonlySet<string>;
  readonly values: ReadonlySet<string>;
  readonly days: readonly DateStretch[];
  /** Folded words of its quotations. */
  readonly quotes: readonly string[];
};

/** What each paragraph of a report states, by paragraph number. */
export function factsByParagraph({
  article,
  analysis,
}: Report): ReadonlyMap<number, ParagraphFacts> {
  const cities = cityOf(analysis);
  const here = <T extends Evidence>(items: readonly T[]) =>
    groupBy(items, ({ paragraph }) => paragraph);
  const [figures, dates, quotes] = [
    here(analysis.figures),
    here(analysis.dates),
    here(analysis.quotes),
  ];
  const names = here(
    [
      ...analysis.actors.map(({ id, mentions }) => ({ key: `a:${id}`, mentions })),
      ...analysis.places.map(({ id, mentions }) => ({ key: `p:${cities(id)}`, mentions })),
    ].flatMap(({ key, mentions }) => mentions.map((at) => ({ ...at, key }))),
  );
  return new Map(
    article.paragraphs.map(({ n, text }) => {
      const counted = (figures.get(n) ?? []).filter(({ unknown }) => !unknown);
      const slotOf = (figure: Figure) =>
        `${figure.metric} ${cities(figure.place)} ${figure.relation}`;
      const dated = dates.get(n) ?? [];
      return [
        n,
        {
          keys: [
            ...(names.get(n) ?? []).map(({ key }) => key),
            ...(figures.get(n) ?? []).flatMap(({ metric, low, high }) => [
              `m:${metric}`,
              `f:${metric} ${low ?? high}`,
              `n:${low ?? high}`,
            ]),
            ...dated.flatMap(({ time, value }) => [`t:${time}`, `d:${value}`]),
            ...numbersOf(text),
          ],
          slots: new Set(counted.map(slotOf)),
          values: new Set(
            counted.map((figure) => `${slotOf(figure)} ${figure.low ?? figure.high}`),
          ),
          days: dated.flatMap(({ precision, value, until }) =>
            precision === "day" && value !== null ? [{ value, until }] : [],
          ),
          quotes: (quotes.get(n) ?? []).map(({ start, end }) => foldQuote(text.slice(start, end))),
        },
      ];
    }),
  );
}

/** The words of a quotation as it is compared: folded, without marks. */
export const foldQuote = (text: string): string =>
  tokenize(text)
    .map(({ key }) => key)
    .join(" ");

const numbersOf = (text: string) =>
  (fold(text).match(/\d+/g) ?? []).map((digits) => `n:${Number(digits)}`);
