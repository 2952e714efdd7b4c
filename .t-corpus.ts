import { readFileSync } from "node:fs";
import { findAttributions } from "#lib/extract/find-attributions";
import { findQuotes } from "#lib/extract/find-quotes";
import { findFigures } from "#lib/extract/find-figures";
import { splitSentences } from "#lib/extract/split-sentences";
import { makeArticle } from "#lib/article/make-article";
const what=process.argv[2]!, from=+process.argv[3]!, n=+process.argv[4]!, mode=process.argv[5]??"fig", step=+(process.argv[6]??7);
const lines=readFileSync(`../shared/corpora/${what}/articles.jsonl`,"utf8").trim().split("\n").map(l=>JSON.parse(l));
for (let j=0;j<n;j++){ const r=lines[(from+j*step)%lines.length]; const text=r.maintext??r.text; if(!text) continue;
  const a=makeArticle({key:null,title:null,outlet:null,url:null,published:null,lang:null,text},"x"+j,{outlet:null,published:null});
  const paragraphs=a.paragraphs, sentences=paragraphs.map(p=>splitSentences(p.text));
  const attributions=findAttributions({paragraphs,sentences,actors:[]});
  if(mode==="fig"){ const figures=findFigures({paragraphs,sentences,actors:[],places:[],dates:[],eventDate:null,mainPlace:null,attributions,clausesOf:(_,s)=>[{...s,background:false}]});
   for(const f of figures){const p=paragraphs[f.paragraph-1]!; const s=sentences[f.paragraph-1]!.find(s=>f.start>=s.start&&f.start<s.end)!; console.log(`${f.metric} ${f.low}..${f.high}${f.unknown?"?":""} [${p.text.slice(f.start,f.end)}] <${f.attribution?.origin??""}>  || ${p.text.slice(Math.max(s.start,f.start-70),Math.min(s.end,f.end+60)).replace(/\n/g," ")}`);} }
  else if(mode==="quo"){ const quotes=findQuotes({paragraphs,sentences,actors:[],places:[],attributions}); for(const q of quotes){const t=paragraphs[q.paragraph-1]!.text; console.log(`<${q.speaker}|${q.attribution?.kind}|${q.attribution?.via}> ${t.slice(Math.max(0,q.start-60),q.start)}⟦${t.slice(q.start,q.end).slice(0,40)}..⟧${t.slice(q.end,q.end+70)}`);} }
  else for(const x of attributions.filter(x=>x.reports)) {const t=paragraphs[x.paragraph-1]!.text; console.log(`"${x.text}" ${x.kind} n=${x.count} o=${x.origin} v=${x.via} || ${t.slice(Math.max(0,x.start-30),x.end+50)}`);}
}
