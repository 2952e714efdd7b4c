import type { Article } from "#lib/article/article";
import { cutInto } from "#lib/article/cut-into";
import { createReader, toQueries } from "#lib/engine/reader";
import { EMPTY_STATE } from "#lib/query/search-state";
import { buildNameBook } from "#lib/use-cases/name-book";
import { facetsFor, prepareSearch } from "#lib/use-cases/search-articles";
import type { Measure } from "#scripts/bench/print-measures";
import { seededRandom } from "#scripts/bench/seeded-random";
import type { Collection } from "#scripts/steps/open-collection";

const QUERIES = 120;
/** Requests until the code that serves them is compiled: what a site that runs for days is like. */
const WARM_UP = 100;
const SHORTEST_WORD = 5;

/** Clients that ask at once, and what the ratio may be then. */
const CLIENTS: readonly { readonly clients: number; readonly limit: number | null }[] = [
  { clients: 1, limit: 2.5 },
  { clients: 8, limit: null },
];

/** The server's time for a page of results over the engine's for the very request that page makes. */
export async function measureSearch(
  address: string,
  { url, siteKey }: Collection,
  articles: readonly Article[],
): Promise<Measure[]> {
  const book = buildNameBook(await createReader(url, siteKey).readNames());
  const askPage = (q: string) => time(`${address}/search?q=${encodeURIComponent(q)}`, {});
  const askEngine = (q: string) => {
    const { question } = prepareSearch({ ...EMPTY_STATE, q }, book);
    const queries = toQueries(question, facetsFor(question.state));
    return time(`${url}/multi-search`, {
      method: "POST",
      headers: { authorization: `Bearer ${siteKey}`, "content-type": "application/json" },
      body: JSON.stringify({ queries }),
    });
  };
  const queries = pickQueries(articles);
  for (const q of queries.slice(0, WARM_UP)) await askPage(q);
  const measures: Measure[] = [];
  for (const { clients, limit } of CLIENTS) {
    const page: number[] = [];
    const bare: number[] = [];
    // Turn and turn about, so that whatever else the machine does bears on both.
    for (const some of cutInto(queries.slice(WARM_UP), clients)) {
      page.push(...(await Promise.all(some.map(askPage))));
      bare.push(...(await Promise.all(some.map(askEngine))));
    }
    for (const share of [0.5, 0.95]) {
      measures.push({
        name: `/search with all facets over the bare engine request, ${clients === 1 ? "one client" : `${clients} clients at once`}, p${share * 100}`,
        value: `${at(page, share).toFixed(1)} ms over ${at(bare, share).toFixed(1)} ms`,
        ratio: at(page, share) / at(bare, share),
        limit,
      });
    }
  }
  return measures;
}

function pickQueries(articles: readonly Article[]): string[] {
  const random = seededRandom(7);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  return Array.from({ length: QUERIES + WARM_UP }, () => {
    const words = pick(pick(articles).paragraphs).text.match(/[A-Za-z]+/g) ?? [];
    const long = words.filter((word) => word.length >= SHORTEST_WORD);
    return random() < 0.5 ? pick(long) : `${pick(long)} ${pick(long)}`;
  });
}

async function time(url: string, request: RequestInit): Promise<number> {
  const headers = { "accept-encoding": "identity", ...request.headers };
  const started = performance.now();
  const response = await fetch(url, { ...request, headers });
  await response.text();
  if (!response.ok) throw new Error(`Measuring "${url}" failed: it answered ${response.status}`);
  return performance.now() - started;
}

function at(times: readonly number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}
