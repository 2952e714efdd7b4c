import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { findAttributions } from "#lib/extract/find-attributions";
import { findQuotes } from "#lib/extract/find-quotes";
import { splitSentences } from "#lib/extract/split-sentences";
const rows = parse(readFileSync("tests/fixtures/evaluation/quotes.yaml","utf8"));
let tp=0, fp=0, fn=0, bad=0;
for (const row of rows) {
  const paragraphs = [{ n:1, text: row.text, kind: "body" as const }];
  const sentences=[splitSentences(row.text)];
  const attributions = findAttributions({paragraphs,sentences,actors:[]});
  const quotes = findQuotes({paragraphs,sentences,actors:[],places:[],attributions});
  let want:string[], have:string[];
  if (row.quotes) { want=row.quotes.map((q:any)=>`${q.text} <- ${q.speaker?.toLowerCase()} ${q.via??""}`); have=quotes.map(q=>`${row.text.slice(q.start,q.end)} <- ${q.speaker?.toLowerCase()} ${row.quotes.some((x:any)=>x.via)?(q.attribution?.via??""):""}`); 
   want=want.map(x=>x.replace("null","undefined"));have=have.map(x=>x.replace("null","undefined"));}
  else { want=row.attributions.map((a:any)=>`${a.origin} ${a.kind} ${a.count??""} ${a.via??""}`); have=attributions.filter(a=>a.reports).map(a=>`${a.origin} ${a.kind} ${a.count??""} ${a.via}`); }
  const rest=[...have]; const miss=[]; for(const w of want){const k=rest.findIndex(r=>r.trim()===w.trim()); if(k>=0){rest.splice(k,1);tp++} else {miss.push(w);fn++}} fp+=rest.length;
  if(miss.length||rest.length) console.log(row.text,"\n   MISS",miss.join(" | "),"\n   FALSE",rest.join(" | "));
}
console.log(rows.length,"P",tp/(tp+fp),"R",tp/(tp+fn));
