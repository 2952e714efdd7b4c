import { readReports } from "#scripts/evaluate/read-reports";
import { compareReports } from "#lib/compare/compare-reports";
import { findPlaceId, readFacts, withLabels } from "#scripts/evaluate/labelled-analysis";
import { readAuthority } from "#lib/files/read-authority";
let reports = await readReports("corpus", { outlet: null, published: null });
const placeId=findPlaceId(readAuthority().authority.places); const facts=readFacts();
const all = [...reports].filter(([f])=>facts[f]).map(([f,r])=>withLabels(r,facts[f]!,placeId)).filter(r=>r.article.lang==="en");
function merge(rs: any[], id: string) { let off=0; const paragraphs:any[]=[]; const A:any={actors:[],places:[],dates:[],figures:[],quotes:[],attributions:[],unknownNames:[],eventDate:rs[0].analysis.eventDate,mainPlace:rs[0].analysis.mainPlace};
 const byId:any={actors:new Map(),places:new Map()};
 for (const r of rs) { if (off>=40) break; const sh=(e:any)=>({...e,paragraph:e.paragraph+off}); const fo=A.figures.length;
  for (const k of ["actors","places"]) for (const x of (r.analysis as any)[k]) { const y=byId[k].get(x.id)??{...x,mentions:[]}; y.mentions=[...y.mentions,...x.mentions.map(sh)]; byId[k].set(x.id,y); }
  for (const f of r.analysis.figures) A.figures.push({...sh(f),parts:f.parts.map((p:number)=>p+fo),partOf:f.partOf===null?null:f.partOf+fo});
  for (const k of ["dates","quotes","attributions"]) A[k].push(...r.analysis[k].map(sh));
  for (const p of r.article.paragraphs) paragraphs.push({...p,n:p.n+off}); off=paragraphs.length; }
 A.actors=[...byId.actors.values()];A.places=[...byId.places.values()];
 return { article:{...rs[0].article,id,paragraphs}, analysis:A, outletLabel:id }; }
const four = [0,1,2,3].map(i=>merge(all.slice(i*9,i*9+9),"x"+i));
console.log(four.map(r=>r.article.paragraphs.length), four.map(r=>r.article.paragraphs.reduce((s:number,p:any)=>s+p.text.split(" ").length,0)));
for (let i=0;i<8;i++){ const t=performance.now(); const c=compareReports(four); console.log((performance.now()-t).toFixed(1), c.passages.length, c.figures.length); }
const { tabulateFigures } = await import("#lib/compare/figure-rows");
const { createOriginKeys } = await import("#lib/compare/origin-keys");
const { findOnlyHere } = await import("#lib/compare/only-here");
const { tabulateTriggers } = await import("#lib/compare/triggers");
const { findCopyGroups } = await import("#lib/compare/copy-groups");
const T=(n:string,f:()=>any)=>{ f(); f(); const t=performance.now(); const r=f(); console.log(n,(performance.now()-t).toFixed(1)); return r; };
const { createComparer } = await import("#lib/compare/paragraph-similarity"); const { alignPassages } = await import("#lib/compare/align-passages"); T("comparer",()=>createComparer(four)); T("align",()=>alignPassages(four,0,[]));
T("figures",()=>tabulateFigures(four,createOriginKeys((x:any)=>x))); T("trig",()=>tabulateTriggers(four)); T("copies",()=>findCopyGroups(four));
const c=compareReports(four); T("only",()=>findOnlyHere(four,c as any,createOriginKeys((x:any)=>x)));
