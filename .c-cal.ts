import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { compareReports } from "#lib/compare/compare-reports";
import { compareParagraphs, readParagraphs } from "#lib/compare/paragraph-similarity";
import { readReports } from "#scripts/evaluate/read-reports";
import { orderReports } from "#lib/compare/order-reports";
import { findPlaceId, readFacts, withLabels } from "#scripts/evaluate/labelled-analysis";
import { readAuthority } from "#lib/files/read-authority";
let reports = await readReports("corpus", { outlet: null, published: null });
if (process.argv[2]==="gold") { const placeId=findPlaceId(readAuthority().authority.places); const facts=readFacts(); reports=new Map([...reports].map(([f,r])=>[f, facts[f]?withLabels(r,facts[f]!,placeId):r])); }

const events = parse(readFileSync("tests/fixtures/demo/events.yaml","utf8")) as any[];
const pairs = parse(readFileSync("tests/fixtures/demo/passages.yaml","utf8")) as any[];
const gold = new Set(pairs.flatMap(p=>[`${p.a}#${p.an}|${p.b}#${p.bn}`,`${p.b}#${p.bn}|${p.a}#${p.an}`]));
const dist: Record<string, number[]> = {};
let tp=0, fn=0, fp=0, grouped=0;
const miss: string[] = [];
for (const e of events) {
  const rs = orderReports(e.articles.map((f:string)=>reports.get(f)).filter(Boolean));
  if (rs.length<2 || !pairs.some((p:any)=>e.articles.includes(p.a))) continue;
  const ps = readParagraphs(rs);
  for (const a of ps) for (const b of ps) if (a.report<b.report) {
    const k=`${rs[a.report].article.file}#${a.n}|${rs[b.report].article.file}#${b.n}`;
    const s = compareParagraphs(a,b); (dist[`${gold.has(k)?"gold":"other"} ${a.script===b.script?"same":"cross"}`]??=[]).push(s);
  }
  const c = compareReports(rs); const file = new Map(rs.map((r:any)=>[r.article.id,r.article.file]));
  const same = new Set<string>();
  for (const p of c.passages) for (const x of p.cells) for (const y of p.cells) if (x.articleId<y.articleId) for (const i of x.paragraphs) for (const j of y.paragraphs) same.add(`${file.get(x.articleId)}#${i}|${file.get(y.articleId)}#${j}`);
  const g = [...gold].filter(k=>e.articles.some((f:string)=>k.startsWith(f+"#"))&& e.articles.some((f:string)=>k.split("|")[1]!.startsWith(f+"#")));
  const has=(k:string)=>same.has(k)||same.has(k.split("|").reverse().join("|"));
  tp+=g.filter(has).length/2; fn+=g.filter(k=>!has(k)).length/2; fp+=[...same].filter(k=>!gold.has(k)).length;
}
for (const [k,v] of Object.entries(dist)) { v.sort((a,b)=>a-b); console.log(k, v.length, [.05,.1,.25,.5,.75,.9,.95,.99].map(q=>v[Math.floor(q*v.length)]!.toFixed(2)).join(" ")); }
console.log({tp,fn,fp, R:tp/(tp+fn), P:tp/(tp+fp), F: 2*tp/(2*tp+fp+fn)});
if (process.argv[3]) for (const e of events) { const rs = orderReports(e.articles.map((f:string)=>reports.get(f)).filter(Boolean)); if (rs.length<2 || !pairs.some((p:any)=>e.articles.includes(p.a))) continue;
 const c = compareReports(rs); const by = new Map<string,any>(rs.map((r:any)=>[r.article.id,r.article]));
 for (const p of c.passages) { const bad = p.cells.flatMap((x,i)=>p.cells.slice(i+1).flatMap(y=>x.paragraphs.flatMap(a=>y.paragraphs.filter(b=>!gold.has(`${by.get(x.articleId).file}#${a}|${by.get(y.articleId).file}#${b}`)).map(b=>`${x.articleId.slice(0,4)}#${a}-${y.articleId.slice(0,4)}#${b}`))));
  if (bad.length) { console.log("\n--", e.id, p.score?.toFixed(2), "bad:", bad.join(" ")); for (const x of p.cells) for (const n of x.paragraphs) console.log("   ", by.get(x.articleId).file, n, by.get(x.articleId).paragraphs[n-1].text.slice(0,170)); } } }
