import type { Span } from "#lib/article/article";
import type { NamedSpan } from "#lib/compare/canonical-text";
import type { FigureClaim, Passage, PassageChanges } from "#lib/compare/comparison";
import type { Fact, FigureFact } from "#lib/compare/list-facts";

/** What is drawn over the text of a compared paragraph. `cut` only parts the text where something stands. */
export type PassageMark = Span &
  (
    | { readonly kind: "conflict"; readonly fact: FigureFact; readonly claim: FigureClaim }
    | { readonly kind: "name" | "added" | "cut" }
  );

/** Words of the text it was copied from that a paragraph lacks, and where they would stand. */
export type Removed = { readonly at: number; readonly text: string };

export type MarkedParagraph = {
  readonly marks: readonly PassageMark[];
  readonly removed: readonly Removed[];
  /** The paragraph whose words it repeats; null when it is no copy. */
  readonly copyOf: PassageChanges["from"] | null;
};

/** Names of every paragraph of an article, by its id. */
export type NamesOfArticle = (articleId: string) => ReadonlyMap<number, readonly NamedSpan[]>;

/**
 * Binds a comparison: gives the marks of one paragraph of a passage, which are the figures in conflict,
 * the names that another report of the passage has too, and the word differences of copies.
 */
export function createPassageMarks(facts: readonly Fact[], namesOf: NamesOfArticle) {
  const conflicts = findConflicts(facts);
  return (passage: Passage, articleId: string, paragraph: number): MarkedParagraph => {
    const copy = passage.changes.find(
      ({ to }) => to.articleId === articleId && to.paragraph === paragraph,
    );
    const { added, removed } = placeChanges(copy?.changes ?? []);
    return {
      marks: [
        ...(conflicts.get(`${articleId} ${paragraph}`) ?? []),
        ...sharedNames(passage, articleId, paragraph, namesOf),
        ...added,
        ...removed.map(({ at }) => ({ kind: "cut" as const, start: 0, end: at })),
      ],
      removed,
      copyOf: copy?.from ?? null,
    };
  };
}

/** The numbers of rows in conflict, wherever an article says them, by article and paragraph. */
function findConflicts(facts: readonly Fact[]): ReadonlyMap<string, readonly PassageMark[]> {
  const found = new Map<string, PassageMark[]>();
  for (const fact of facts) {
    if (fact.kind !== "figure" || fact.status !== "conflict") continue;
    for (const claim of fact.row.reports) {
      for (const { paragraph, start, end } of [claim, ...claim.again]) {
        const key = `${claim.articleId} ${paragraph}`;
        const mark = { kind: "conflict" as const, start, end, fact, claim };
        found.set(key, [...(found.get(key) ?? []), mark]);
      }
    }
  }
  return found;
}

function sharedNames(
  { cells }: Passage,
  articleId: string,
  paragraph: number,
  namesOf: NamesOfArticle,
): PassageMark[] {
  const elsewhere = new Set(
    cells
      .filter((cell) => cell.articleId !== articleId)
      .flatMap((cell) =>
        cell.paragraphs.flatMap((n) => (namesOf(cell.articleId).get(n) ?? []).map(keyOf)),
      ),
  );
  return (namesOf(articleId).get(paragraph) ?? [])
    .filter(({ key }) => elsewhere.has(key))
    .map(({ start, end }) => ({ kind: "name" as const, start, end }));
}

const keyOf = ({ key }: NamedSpan) => key;

function placeChanges(changes: PassageChanges["changes"]) {
  const added: PassageMark[] = [];
  const removed: Removed[] = [];
  let at = 0;
  for (const { kind, text } of changes) {
    if (kind === "removed") removed.push({ at, text });
    if (kind === "added") added.push({ kind, start: at, end: at + text.length });
    if (kind !== "removed") at += text.length;
  }
  return { added, removed };
}
