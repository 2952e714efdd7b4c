/**
 * Weights by term of one text, of length 1 over all its terms; those that no other text has are left out,
 * for they meet nothing.
 */
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
  return counts.map((count) => toVector(count, documents, weightOf));
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
  documents: Uint32Array,
  weightOf: (term: number) => number,
): TermVector {
  const shared: number[] = [];
  let squares = 0;
  for (const [term, times] of count) {
    const weight = (1 + Math.log(times)) * weightOf(term);
    squares += weight * weight;
    if (documents[term]! > 1) shared.push(term);
  }
  const length = Math.sqrt(squares) || 1;
  const terms = Int32Array.from(shared).sort();
  const weights = Float64Array.from(
    terms,
    (term) => ((1 + Math.log(count.get(term) ?? 1)) * weightOf(term)) / length,
  );
  return { terms, weights };
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
