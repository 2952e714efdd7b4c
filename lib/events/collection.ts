import { type CandidateIndex, indexCandidates } from "#lib/events/find-candidates";
import { type Findable, findKeys } from "#lib/events/find-keys";
import type { Signature } from "#lib/events/signature";
import { type Weighed, weighSignature } from "#lib/events/weigh-signature";

/** The articles of a grouping by number, with what finds and compares them; weighed when first asked for. */
export type Collection = {
  readonly articles: readonly Findable[];
  readonly weighed: (number: number) => Weighed;
  readonly index: CandidateIndex;
};

/** Numbers articles by their ids, whatever the order given. Throws an Error when an id occurs twice. */
export function openCollection(signatures: readonly Signature[]): Collection {
  const articles = sortById(signatures).map(findKeys);
  const kept: Weighed[] = [];
  const weighed = (number: number) => {
    kept[number] ??= weighSignature(articles[number]!);
    return kept[number];
  };
  return { articles, weighed, index: indexCandidates(articles, weighed) };
}

function sortById(signatures: readonly Signature[]): Signature[] {
  const sorted = [...signatures].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const twice = sorted.find(({ id }, index) => id === sorted[index + 1]?.id);
  if (twice !== undefined) {
    throw new Error(`Cannot group articles: id "${twice.id}" occurs twice, wanted once`);
  }
  return sorted;
}
