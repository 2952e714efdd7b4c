import { byCodeUnits } from "#lib/compare/by-code-units";
import type { Report, SourceRow, Words } from "#lib/compare/comparison";
import type { OriginKeys } from "#lib/compare/figure-claims";
import { readWords } from "#lib/compare/sentence-at";
import type { Attribution, SourceKind } from "#lib/extract/analysis";

type Cited = { count: number; quoted: number; via: Set<string>; evidence: Words[] };
type Draft = { name: string; actor: string | null; kind: SourceKind; citedBy: Map<string, Cited> };

/** Who is quoted or cited by which article, through whom, and which sources several articles share. */
export function tabulateSources(
  reports: readonly Report[],
  originKeyOf: OriginKeys,
  originalOf: (articleId: string) => string,
): SourceRow[] {
  const rows = new Map<string, Draft>();
  for (const report of reports) {
    const { attributions, quotes, figures } = report.analysis;
    const quoted = quotes.flatMap(({ attribution }) => attribution ?? []);
    const others = figures.flatMap(({ attribution }) => attribution ?? []);
    const seen = new Set<string>();
    for (const attribution of [...attributions, ...quoted, ...others]) {
      if (attribution.kind === "article" || seen.has(placeOf(attribution))) continue;
      seen.add(placeOf(attribution));
      const key = originKeyOf(attribution, report.article.id);
      rows.set(key, addCitation(rows.get(key), attribution, report));
    }
    for (const attribution of quoted) {
      const cited = rows
        .get(originKeyOf(attribution, report.article.id))
        ?.citedBy.get(report.article.id);
      if (cited !== undefined) cited.quoted++;
    }
  }
  return [...rows.values()].map((draft) => finish(draft, originalOf)).sort(byReach);
}

const placeOf = ({ paragraph, start, end, origin }: Attribution) =>
  `${paragraph} ${start} ${end} ${origin}`;

function addCitation(
  known: Draft | undefined,
  attribution: Attribution,
  { article }: Report,
): Draft {
  const { origin, actor, kind, via } = attribution;
  const row = known ?? { name: origin, actor, kind, citedBy: new Map() };
  const cited = row.citedBy.get(article.id) ?? {
    count: 0,
    quoted: 0,
    via: new Set(),
    evidence: [],
  };
  cited.count++;
  for (const name of via) cited.via.add(name);
  cited.evidence.push(readWords(article)(attribution));
  row.citedBy.set(article.id, cited);
  return row;
}

function finish({ citedBy, ...row }: Draft, originalOf: (articleId: string) => string): SourceRow {
  return {
    ...row,
    citedBy: [...citedBy].map(([articleId, { via, evidence, ...cited }]) => ({
      articleId,
      ...cited,
      via: [...via],
      evidence: evidence.sort((a, b) => a.paragraph - b.paragraph || a.start - b.start),
    })),
    shared: new Set([...citedBy.keys()].map(originalOf)).size > 1,
  };
}

function byReach(a: SourceRow, b: SourceRow): number {
  const times = ({ citedBy }: SourceRow) => citedBy.reduce((sum, { count }) => sum + count, 0);
  return (
    Number(b.shared) - Number(a.shared) ||
    b.citedBy.length - a.citedBy.length ||
    times(b) - times(a) ||
    byCodeUnits(a.name, b.name)
  );
}
