import { readFileSync } from "node:fs";
import { parseActors, parsePlaces } from "#lib/extract/parse-authority";
import { buildMatcher } from "#lib/extract/build-matcher";
import { findMentions } from "#lib/extract/find-mentions";
import { splitParagraphs } from "#lib/article/split-paragraphs";
const places = parsePlaces(readFileSync("lib/authority/places.yaml","utf8"), readFileSync("lib/authority/places.tsv","utf8"));
const actors = parseActors(readFileSync("/tmp/actors.yaml","utf8"));
const m = buildMatcher({ actors, places });
const arts: any[] = [];
for (const f of ["ecbplus-dev","g5-dev"]) for (const line of readFileSync(`../shared/corpora/${f}/articles.jsonl`,"utf8").trim().split("\n")) { const a = JSON.parse(line); arts.push({set:f, ps: splitParagraphs(a.text ?? a.maintext, {title:null})}); }
let words = 0; for (const a of arts) for (const p of a.ps) words += p.text.split(/\s+/).length;
for (let r=0;r<3;r++){const t=performance.now(); for (const a of arts) findMentions(a.ps, m); const ms=performance.now()-t; console.error("ms/400w", ms/words*400, "per article", ms/arts.length);}
const rows: string[] = [];
for (const [i,a] of arts.entries()) { const r = findMentions(a.ps, m);
  for (const k of ["actors","places"] as const) for (const p of r[k]) for (const e of p.mentions) { const t = a.ps[e.paragraph-1].text; rows.push([k[0], a.set, i, p.kind, p.id, t.slice(Math.max(0,e.start-35),e.start)+"«"+t.slice(e.start,e.end)+"»"+t.slice(e.end,e.end+30)].join("\t").replace(/\n/g," ")); } }
console.log(rows.join("\n"));
