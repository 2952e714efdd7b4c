import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { findFigures } from "#lib/extract/find-figures";
const rows = parse(readFileSync("tests/fixtures/evaluation/figures.yaml","utf8"));
let tp=0, fp=0, fn=0;
for (const row of rows) {
  const p = { n:1, text: row.text, kind: "body" as const };
  const got = findFigures({ paragraphs:[p], sentences:[[{start:0,end:row.text.length}]], clausesOf:(_,s)=>[{...s,background:false}], actors:[], places:[], dates:[], eventDate:null, mainPlace:null, attributions:[] });
  const key = (f:any)=>`${f.metric} ${f.low}..${f.high} ${f.bound}${f.unknown?" ?":""}`;
  const want = row.figures.map(key), have = got.map(key);
  const rest=[...have]; let miss:string[]=[]; for(const w of want){const k=rest.indexOf(w); if(k>=0){rest.splice(k,1);tp++} else {miss.push(w);fn++}} fp+=rest.length;
  if(miss.length||rest.length) console.log(row.text,"\n   MISS",miss.join(" | "),"  FALSE",rest.join(" | "), "  HAVE", got.map(f=>row.text.slice(f.start,f.end)).join(" | "));
}
console.log(rows.length,"P",tp/(tp+fp),"R",tp/(tp+fn));
