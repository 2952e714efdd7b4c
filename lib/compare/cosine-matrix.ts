/** What a term that stands in every text still counts, beside about 5 for one of a single text of 150. */
const LEAST_WEIGHT = 0.1;

type Posting = { readonly text: number; count: number };

/**
 * TF-IDF cosines between texts, each given as its terms: gives for two indexes how alike the texts are,
 * 0 to 1. Weight (1 + ln tf) * idf, idf = ln((N + 1) / df) over these same texts, never under a floor.
 */
export function cosineMatrix(
  texts: readonly (readonly (string | number)[])[],
): (a: number, b: number) => number {
  const size = texts.length;
  const sums = new Float64Array(size * size);
  for (const postings of postTerms(texts).values()) addTerm(sums, size, postings);
  const lengths = Float64Array.from(
    { length: size },
    (_, text) => Math.sqrt(sums[text * size + text]!) || 1,
  );
  return (a, b) => {
    const sum = sums[Math.min(a, b) * size + Math.max(a, b)] ?? 0;
    return a === b ? Math.sign(sum) : sum / (lengths[a]! * lengths[b]!);
  };
}

/** The texts of each term in order, with how often they have it. */
function postTerms(
  texts: readonly (readonly (string | number)[])[],
): Map<string | number, Posting[]> {
  const postings = new Map<string | number, Posting[]>();
  texts.forEach((terms, text) => {
    for (const term of terms) {
      const known = postings.get(term);
      const last = known?.at(-1);
      if (known === undefined) postings.set(term, [{ text, count: 1 }]);
      else if (last?.text === text) last.count++;
      else known.push({ text, count: 1 });
    }
  });
  return postings;
}

function addTerm(sums: Float64Array, size: number, postings: readonly Posting[]): void {
  const idf = Math.max(LEAST_WEIGHT, Math.log((size + 1) / postings.length));
  const weights = postings.map(({ count }) => (1 + Math.log(count)) * idf);
  for (let i = 0; i < postings.length; i++) {
    const row = postings[i]!.text * size;
    const weight = weights[i]!;
    for (let j = i; j < postings.length; j++)
      sums[row + postings[j]!.text]! += weight * weights[j]!;
  }
}
