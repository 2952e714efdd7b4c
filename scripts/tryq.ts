import { connectEngine } from "#lib/engine/process";
import { createReader } from "#lib/engine/reader";
import { readSettings } from "#lib/env";
import { parseSearch } from "#lib/query/parse-search";
import { buildNameBook } from "#lib/use-cases/name-book";
import { searchArticles } from "#lib/use-cases/search-articles";
const e = await connectEngine(readSettings());
const reader = createReader(e.url, e.masterKey);
const book = buildNameBook(await reader.readNames());
for (const q of process.argv.slice(2)) {
  const { state } = parseSearch(new URLSearchParams(q));
  const p = await searchArticles(reader, book, state);
  for (const h of p.hits) { const d = await reader.readArticle(h.id); if (!h.snippets.some(s=>s.parts.some(x=>x.mark))) console.log(q, h.file, d?.names.filter(n=>/basra/i.test(n))) }
  console.log("##", q, p.total, JSON.stringify(p.expansions.map((x) => x.label)));
}
await e.stop();
