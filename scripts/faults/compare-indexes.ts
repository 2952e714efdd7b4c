import { connect } from "#lib/engine/connect";
import { INDEXES } from "#lib/engine/settings";

/** An engine and its master key. */
export type Held = { readonly url: string; readonly masterKey: string };

/** When a text was seen and what it was before depends on the runs, and the address of a former event too. */
const OF_THE_RUN = ["seen", "versions"];
const MAY_BE_MORE = ["moved", "place"];
const PAGE = 1000;
const FACETS = ["actor", "city", "outlet", "sharedEvent", "lang", "year", "month"];

/**
 * In what the first index differs from the second one, a line each: documents of all four indexes, field
 * by field, and the counts of the facets. Places that no text names any more may be left over.
 */
export async function compareIndexes(one: Held, other: Held): Promise<string[]> {
  const differences: string[] = [];
  for (const index of INDEXES) {
    const [found, wanted] = [await readAll(one, index), await readAll(other, index)];
    for (const [id, text] of wanted) {
      const held = found.get(id);
      if (held === undefined) differences.push(`${index} ${id} is missing`);
      else if (held !== text)
        differences.push(`${index} ${id} differs: ${firstChange(held, text)}`);
    }
    for (const [id, text] of found) {
      const { kind = "" } = JSON.parse(text) as { kind?: string };
      const allowed = index === "names" && MAY_BE_MORE.includes(kind);
      if (!wanted.has(id) && !allowed) differences.push(`${index} ${id} is too many`);
    }
  }
  const [counts, wantedCounts] = [await countFacets(one), await countFacets(other)];
  if (counts !== wantedCounts) differences.push("the counts of the facets differ");
  return differences;
}

async function readAll({ url, masterKey }: Held, index: string): Promise<Map<string, string>> {
  const client = connect(url, masterKey, 60_000);
  const documents = new Map<string, string>();
  for (let offset = 0; ; offset += PAGE) {
    const page = await client.index(index).getDocuments({ limit: PAGE, offset });
    for (const document of page.results) {
      const fields = Object.entries(document).filter(([name]) => !OF_THE_RUN.includes(name));
      documents.set(String(document.id), JSON.stringify(Object.fromEntries(fields.sort())));
    }
    if (offset + PAGE >= page.total) return documents;
  }
}

async function countFacets({ url, masterKey }: Held): Promise<string> {
  const client = connect(url, masterKey, 60_000);
  const counts: unknown[] = [];
  for (const index of ["articles", "paragraphs"]) {
    const options = { facets: FACETS, page: 1, hitsPerPage: 0 };
    const { totalHits, facetDistribution = {} } = await client.index(index).search("", options);
    const sorted = FACETS.map((name) => Object.entries(facetDistribution[name] ?? {}).sort());
    counts.push(totalHits, sorted);
  }
  return JSON.stringify(counts);
}

function firstChange(held: string, wanted: string): string {
  let at = 0;
  while (held[at] === wanted[at]) at++;
  const from = Math.max(0, at - 60);
  return `${held.slice(from, at + 60)} instead of ${wanted.slice(from, at + 60)}`;
}
