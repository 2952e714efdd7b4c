/** Weights by term of one text; the length of the vector is 1 (or 0 for a text without terms). */
export type TermVector = { readonly terms: Int32Array; readonly weights: Float64Array };

/** What a term that stands in every text still counts, beside about 5 for one of a single text of 150. */
const LEAST_WEIGHT = 0.1;

/**
 * TF-IDF vectors of texts, each given as its terms: (1 + ln tf) * idf, idf = ln((N + 1) / df) over these
 * same texts, never under a floor.
 */
export function weighTerms(texts: readonly (readonly (string | number)[])[]): TermVector[] {
  const numbers = new Map<string | number, number>();
  const counts = texts.map((terms) => countTerms(terms, numbers));
  const documents = new Uint32Array(numbers.size);
  for (const count of counts) for (const term of count.keys()) documents[term]! += 1;
  const weightOf = (term: number) =>
    Math.max(LEAST_WEIGHT, Math.log((texts.length + 1) / (documents[term] ?? 1)));
  return counts.map((count) => toVector(count, weightOf));
}

function countTerms(terms: readonly (string | number)[], numbers: Map<string | number, number>) {
  const count = new Map<number, number>();
  for (const term of terms) {
    let number = numbers.get(term);
    if (number === undefined) numbers.set(term, (number = numbers.size));
    count.set(number, (count.get(number) ?? 0) + 1);
  }
  return count;
}

function toVector(
  count: ReadonlyMap<number, number>,
  weightOf: (term: number) => number,
): TermVector {
  const terms = Int32Array.from(count.keys()).sort();
  const weights = Float64Array.from(
    terms,
    (term) => (1 + Math.log(count.get(term) ?? 1)) * weightOf(term),
  );
  const length = Math.hypot(...weights) || 1;
  return { terms, weights: weights.map((weight) => weight / length) };
}

/** Cosine of two vectors of one `weighTerms`: 0 to 1. */
export function cosine(a: TermVector, b: TermVector): number {
  let sum = 0;
  let [i, j] = [0, 0];
  while (i < a.terms.length && j < b.terms.length) {
    const difference = a.terms[i]! - b.terms[j]!;
    if (difference === 0) sum += a.weights[i++]! * b.weights[j++]!;
    else if (difference < 0) i++;
    else j++;
  }
  return sum;
}
