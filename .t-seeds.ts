import { readFileSync, readdirSync } from "node:fs";
import { findAttributions } from "#lib/extract/find-attributions";
import { findQuotes } from "#lib/extract/find-quotes";
import { findFigures } from "#lib/extract/find-figures";
import { splitSentences } from "#lib/extract/split-sentences";
import { buildMatcher } from "#lib/extract/build-matcher";
import { findMentions } from "#lib/extract/find-mentions";
import { readAuthority } from "#lib/files/read-authority";
import { makeArticle } from "#lib/article/make-article";
const matcher = buildMatcher(readAuthority().authority);
const pubs:any={"000":"2022-09-01","001":"2022-09-01","002":"2022-09-01","003":"2022-09-30","004":"2020-01-13"};
const dates:any={ "000":{main:"basra"}, "001":{main:"basra"},"002":{main:"basra"},"003":{main:"kut"},"004":{main:"qom"}};
const D:any={"000":[["Tuesday","2022-08-30"],["Thursday","2022-09-01"]],"001":[["Tuesday","2022-08-30"],["Thursday","2022-09-01"],["on Monday","2022-08-29"],["in 2014","2014"],["in 2003","2003"]],"002":[["On August 30","2022-08-30"],["Monday, August 30","2022-08-30"],["Thursday","2022-09-01"]],"003":[],"004":[["January 3","2020-01-03"],["Saturday","2020-01-11"],["Sunday","2020-01-12"]]};
const nodate = process.argv[2]==="nodate";
for (const f of readdirSync("../shared/corpora/seeds").sort()) {
  const k=f.slice(0,3);
  const text=readFileSync("../shared/corpora/seeds/"+f,"utf8");
  const a=makeArticle({key:null,title:null,outlet:null,url:null,published:pubs[k],lang:null,text},f,{outlet:null,published:null});
  const paragraphs=a.paragraphs; const sentences=paragraphs.map(p=>splitSentences(p.text));
  const t0=performance.now();
  const {actors,places}=findMentions(paragraphs,matcher);
  const t1=performance.now();
  const dts:any[]=[]; for(const p of paragraphs) for(const [w,v] of D[k]) {let i=-1; while((i=p.text.indexOf(w,i+1))>=0) dts.push({paragraph:p.n,start:i,end:i+w.length,value:nodate?null:v,until:null,future:false,precision:"day",time:null,weekday:null,consistent:true,readings:[],basis:"resolved"});}
  const ev=nodate?null:{value:k==="003"?"2022-09-29":k==="004"?"2020-01-12":"2022-09-01",basis:"stated" as const,evidence:null};
  const attributions=findAttributions({paragraphs,sentences,actors});
  const t2=performance.now();
  const quotes=findQuotes({paragraphs,sentences,actors,places,attributions});
  const t3=performance.now();
  const BG=/(?:,\s*)?\b(?:days after|come after|after|following|since|amid)\b/gi;
  const figures=findFigures({paragraphs,sentences,actors,places,dates:dts,eventDate:ev,mainPlace:{id:dates[k].main,evidence:{paragraph:1,start:0,end:1}},attributions,clausesOf:(p,s)=>{const o:any[]=[];let pos=s.start;let bg=false;for(const m of p.text.slice(s.start,s.end).matchAll(BG)){const at=s.start+m.index!;if(at>pos)o.push({start:pos,end:at,background:bg});pos=at;bg=true;}o.push({start:pos,end:s.end,background:bg});return o;}});
  const t4=performance.now();
  console.log("=====",k,(t2-t1).toFixed(1),(t3-t2).toFixed(1),(t4-t3).toFixed(1));
  const T=(e:any)=>paragraphs[e.paragraph-1]!.text.slice(e.start,e.end);
  figures.forEach((x,i)=>console.log(` FIG ${i} P${x.paragraph-1} ${x.metric} ${x.low}..${x.high} ${x.bound}${x.unknown?" UNKNOWN":""} | ${T(x)} | ${x.place} ${x.relation} actor=${x.actor} named=${x.named} att=${x.attribution?.origin} via=${x.attribution?.via} parts=${x.parts} of=${x.partOf}`));
  for(const q of quotes) console.log(` QUO P${q.paragraph-1} «${T(q).slice(0,50)}» <- ${q.speaker} [${q.actor}] ${q.attribution?.kind} via ${q.attribution?.via}`);
  for(const x of attributions.filter(a=>a.reports)) console.log(` ATT P${x.paragraph-1} "${x.text}" ${x.kind} ${x.actor} n=${x.count} origin=${x.origin} via=${x.via}`);
}
