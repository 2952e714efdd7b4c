import { readFileSync } from "node:fs";
import { findAttributions } from "#lib/extract/find-attributions";
import { findQuotes } from "#lib/extract/find-quotes";
import { findFigures } from "#lib/extract/find-figures";
import { findUnknownNames } from "#lib/extract/find-unknown-names";
import { splitSentences } from "#lib/extract/split-sentences";
const run=(paragraphs:any[])=>{ const T:number[]=[]; const t=()=>T.push(performance.now()); const sentences=paragraphs.map(p=>splitSentences(p.text)); t();
  const attributions=findAttributions({paragraphs,sentences,actors:[]});t();
  const quotes=findQuotes({paragraphs,sentences,actors:[],places:[],attributions});t();
  const figures=findFigures({paragraphs,sentences,actors:[],places:[],dates:[],eventDate:null,mainPlace:null,attributions,clausesOf:(_:any,s:any)=>[{...s,background:false}]});t();
  const un=findUnknownNames(paragraphs,[]);t();
  for(const x of [...quotes,...figures,...attributions,...un.flatMap(u=>u.mentions)]) {const p=paragraphs[x.paragraph-1]; if(!(x.start>=0&&x.end<=p.text.length&&x.start<=x.end)) console.log("BAD span",x);} return [T.slice(1).map((x,i)=>x-T[i]!),un] as const;};
let words=0; const sum=[0,0,0,0];
const arts:any[]=[];
for (const what of ["g5-dev","ecbplus-dev"]) for(const l of readFileSync(`../shared/corpora/${what}/articles.jsonl`,"utf8").trim().split("\n")) {const r=JSON.parse(l);const text=r.maintext??r.text; if(!text) continue; arts.push(text.split(/\n+/).filter((x:string)=>x.trim()).map((text:string,i:number)=>({n:i+1,text,kind:"body"})));}
for(const a of arts) run(a);
for(const a of arts){words+=a.reduce((s:number,p:any)=>s+p.text.split(/\s+/).length,0); run(a)[0].forEach((x,i)=>sum[i]!+=x);}
console.log(arts.length,words,"ms per 400 words:",sum.map(x=>(x/words*400).toFixed(2)).join(" "));
const N=1_000_000;
const line=(s:string)=>s.repeat(Math.ceil(N/s.length));
for (const [name,s] of Object.entries({a:"a",sp:" ",q:'"',qs:"'",quo:"“a b ",com:"a, ",num:"1 ",num2:"1,",killed:"killed ",two:"two soldiers and ",list:"two men, ",said:"said ",saidc:", he said, ",A:"Ali ",Adot:"A.",cap:"Ali Hasan and ",acc:"according to ",no:"no one ",many:"Two soldiers were killed and three men were wounded, police said. ",ar:"قتل ثلاثة ",sing:"‘a b ",who:"who was ",of:"number of people of ",toll:"toll to ",mix:"a soldier, who said that ",paren:"(", colon:"a: "})) { const t0=performance.now(); const [T]=run([{n:1,text:line(s),kind:"body"}]); const dt=performance.now()-t0; if(dt>1500) console.log(name,dt.toFixed(0),T.map(x=>x.toFixed(0)).join(" ")); }
