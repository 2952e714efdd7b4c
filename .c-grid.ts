import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { readReports } from "#scripts/evaluate/read-reports";
import { orderReports } from "#lib/compare/order-reports";
import { findPlaceId, readFacts, withLabels } from "#scripts/evaluate/labelled-analysis";
import { readAuthority } from "#lib/files/read-authority";
let reports = await readReports("corpus", { outlet: null, published: null });
if (process.argv[2]==="gold") { const placeId=findPlaceId(readAuthority().authority.places); const facts=readFacts(); reports=new Map([...reports].map(([f,r])=>[f, facts[f]?withLabels(r,facts[f]!,placeId):r])); }

const events = parse(readFileSync("tests/fixtures/demo/events.yaml","utf8")) as any[];
const pairs = parse(readFileSync("tests/fixtures/demo/passages.yaml","utf8")) as any[];
const gold = new Set(pairs.flatMap(p=>[`${p.a}#${p.an}|${p.b}#${p.bn}`,`${p.b}#${p.bn}|${p.a}#${p.an}`]));

const AL:any={threshold:.2,sure:.35,nearBest:.9}, GR:any={cohesion:.18,mostOfOneList:3};
(globalThis as any).AL=AL;(globalThis as any).GR=GR;
const { compareReports } = await import("#lib/compare/compare-reports");
for (const nb of [.9]) for (const t of [.2,.25,.3]) for (const su of [.35,.5]) for (const co of [.2,.22,.25,.28]) {
AL.threshold=t;AL.sure=su;GR.cohesion=co;AL.nearBest=nb;
let tp=0, fn=0, fp=0;
for (const e of events) {
  const rs = orderReports(e.articles.map((f:string)=>reports.get(f)).filter(Boolean));
  if (rs.length<2 || !pairs.some((p:any)=>e.articles.includes(p.a))) continue;
  const c = compareReports(rs); const file = new Map(rs.map((r:any)=>[r.article.id,r.article.file]));
  const same = new Set<string>();
  for (const p of c.passages) for (const x of p.cells) for (const y of p.cells) if (x.articleId<y.articleId) for (const i of x.paragraphs) for (const j of y.paragraphs) same.add(`${file.get(x.articleId)}#${i}|${file.get(y.articleId)}#${j}`);
  const g = [...gold].filter(k=>e.articles.some((f:string)=>k.startsWith(f+"#"))&& e.articles.some((f:string)=>k.split("|")[1]!.startsWith(f+"#")));
  const has=(k:string)=>same.has(k)||same.has(k.split("|").reverse().join("|"));
  tp+=g.filter(has).length/2; fn+=g.filter(k=>!has(k)).length/2; fp+=[...same].filter(k=>!gold.has(k)).length;
}
console.log(nb,t,su,co,"R",(tp/(tp+fn)).toFixed(3),"P",(tp/(tp+fp)).toFixed(3),"F",(2*tp/(2*tp+fp+fn)).toFixed(3));
}
