import { groupLinked, type Member, type MemberLink } from "#lib/compare/align-groups";
import { alignLists } from "#lib/compare/align-lists";
import { namesByParagraph } from "#lib/compare/canonical-text";
import type {
  FigureRow,
  Passage,
  PassageCell,
  PassageChanges,
  Report,
} from "#lib/compare/comparison";
import { type OrderedGroup, orderGroups } from "#lib/compare/order-groups";
import {
  type ComparedParagraph,
  createComparer,
  type ParagraphComparer,
} from "#lib/compare/paragraph-similarity";
import { wordDifferences } from "#lib/compare/word-differences";

/** Set on the labelled pairs of the demonstration corpus: half of them score over 0.25, of all others one in twenty over 0.2. */
const ALIGN = { threshold: 0.18, sure: 0.4, nearBest: 0.9 } as const;
const GROUP = { cohesion: 0.18, mostOfOneList: 2 } as const;
/** From this likeness of words on, texts are taken for copies and their word differences shown. */
const NEAR_COPY = 0.8;

type Scores = (a: Member, b: Member) => number;
type Locate = (member: Member) => ComparedParagraph | null;
type Pairing = (a: Member, b: Member) => boolean;

/**
 * The paragraphs of all reports side by side, in the order of report `base` (an index). Every paragraph
 * is in exactly one passage; what nothing matches stands in its own place as "only".
 */
export function alignPassages(
  reports: readonly Report[],
  base: number,
  figures: readonly FigureRow[],
): Passage[] {
  const comparer = createComparer(reports);
  const at = locateParagraphs(reports, comparer);
  const score = keepScores(at, comparer);
  const sizes = reports.map(({ article }) => article.paragraphs.length);
  const groups = groupLinked(sizes, linkReports(sizes, score), score, GROUP);
  const isNearCopy: Pairing = (a, b) => {
    const [first, second] = [at(a), at(b)];
    return first !== null && second !== null && comparer.compareWords(first, second) >= NEAR_COPY;
  };
  const describe = describePassages(reports, figures, at, isNearCopy);
  return orderGroups(groups, base).map((group) => describe(group, meanScore(group.members, score)));
}

const numberOf = (reports: readonly Report[], list: number, item: number) =>
  reports[list]?.article.paragraphs[item]?.n ?? 0;

/** Finds what is compared of an item; null for furniture. */
function locateParagraphs(reports: readonly Report[], { paragraphs }: ParagraphComparer): Locate {
  const byPlace = reports.map((_, report) => {
    const own = paragraphs.filter((paragraph) => paragraph.report === report);
    return new Map(own.map((paragraph) => [paragraph.n, paragraph]));
  });
  return ({ list, item }) => byPlace[list]?.get(numberOf(reports, list, item)) ?? null;
}

function keepScores(at: Locate, { paragraphs, compare }: ParagraphComparer): Scores {
  const size = paragraphs.length;
  const kept = new Float64Array(size * size).fill(-1);
  return (one, other) => {
    const [first, second] = [at(one), at(other)];
    if (first === null || second === null) return 0;
    const [a, b] = first.at < second.at ? [first, second] : [second, first];
    const known = kept[a.at * size + b.at] ?? -1;
    if (known >= 0) return known;
    const score = compare(a, b);
    kept[a.at * size + b.at] = score;
    return score;
  };
}

function linkReports(sizes: readonly number[], score: Scores): MemberLink[] {
  return sizes.flatMap((leftSize, left) =>
    sizes.slice(left + 1).flatMap((rightSize, offset) => {
      const right = left + 1 + offset;
      const similarity = (i: number, j: number) =>
        score({ list: left, item: i }, { list: right, item: j });
      return alignLists(leftSize, rightSize, similarity, ALIGN).map((link) => ({
        a: { list: left, item: link.left },
        b: { list: right, item: link.right },
        score: link.score,
      }));
    }),
  );
}

function meanScore(members: readonly Member[], score: Scores): number | null {
  const pairs = members.flatMap((a, i) =>
    members.slice(i + 1).flatMap((b) => (a.list === b.list ? [] : [score(a, b)])),
  );
  return pairs.length === 0 ? null : pairs.reduce((sum, value) => sum + value, 0) / pairs.length;
}

/** Binds what passages are described with: the names and figures of every paragraph. */
function describePassages(
  reports: readonly Report[],
  figures: readonly FigureRow[],
  at: Locate,
  isNearCopy: Pairing,
) {
  const names = reports.map(({ analysis }) => namesByParagraph(analysis));
  const rows = new Map<string, Set<number>>();
  figures.forEach(({ reports: claims }, row) => {
    for (const { articleId, paragraph, again } of claims) {
      for (const n of [paragraph, ...again.map((words) => words.paragraph)]) {
        const key = `${articleId} ${n}`;
        rows.set(key, (rows.get(key) ?? new Set()).add(row));
      }
    }
  });
  return ({ members, moved }: OrderedGroup, score: number | null): Passage => {
    const cells = cellsOf(reports, members, moved);
    const places = members.map(({ list, item }) => ({ list, n: numberOf(reports, list, item) }));
    const shared = (prefix: string) => sharedNames(places, names, prefix);
    return {
      status: cells.length > 1 ? "shared" : "only",
      cells,
      score,
      kind: members.some((member) => at(member) !== null) ? "text" : "furniture",
      actors: shared("a:"),
      places: shared("p:"),
      figures: [
        ...new Set(
          places.flatMap(({ list, n }) => [
            ...(rows.get(`${reports[list]?.article.id} ${n}`) ?? []),
          ]),
        ),
      ].sort((a, b) => a - b),
      changes: findChanges(reports, members, isNearCopy),
    };
  };
}

function cellsOf(
  reports: readonly Report[],
  members: readonly Member[],
  moved: ReadonlySet<number>,
): PassageCell[] {
  return reports.flatMap(({ article }, list) => {
    const paragraphs = members.flatMap((member) =>
      member.list === list ? [numberOf(reports, list, member.item)] : [],
    );
    return paragraphs.length === 0
      ? []
      : [{ articleId: article.id, paragraphs, moved: moved.has(list) }];
  });
}

type NamesOf = readonly ReturnType<typeof namesByParagraph>[];

/** Names of one kind that stand in every cell, the most often named first. */
function sharedNames(
  places: readonly { readonly list: number; readonly n: number }[],
  names: NamesOf,
  prefix: string,
): string[] {
  const counts = new Map<string, number>();
  const lists = new Map<string, Set<number>>();
  for (const { list, n } of places) {
    for (const { key } of names[list]?.get(n) ?? []) {
      if (!key.startsWith(prefix)) continue;
      counts.set(key, (counts.get(key) ?? 0) + 1);
      lists.set(key, (lists.get(key) ?? new Set()).add(list));
    }
  }
  const all = new Set(places.map(({ list }) => list)).size;
  return [...counts]
    .filter(([key]) => lists.get(key)?.size === all)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([key]) => key.slice(prefix.length));
}

/** Word differences of each later article's paragraph from the first near-copy of it before it. */
function findChanges(
  reports: readonly Report[],
  members: readonly Member[],
  isNearCopy: Pairing,
): PassageChanges[] {
  return members.flatMap((to, index) => {
    const from = members
      .slice(0, index)
      .find((other) => other.list !== to.list && isNearCopy(other, to));
    return from === undefined ? [] : [changesBetween(reports, from, to)];
  });
}

function changesBetween(reports: readonly Report[], from: Member, to: Member): PassageChanges {
  const [old, fresh] = [from, to].map(({ list, item }) => {
    const { article } = reports[list]!;
    const { n, text } = article.paragraphs[item]!;
    return { articleId: article.id, paragraph: n, text };
  });
  const { text: before, ...source } = old!;
  const { text: after, ...target } = fresh!;
  return { from: source, to: target, changes: wordDifferences(before, after) };
}
