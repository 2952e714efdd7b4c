import { readFileSync, readdirSync } from "node:fs";
import { parse } from "yaml";
import { makeArticle } from "#lib/article/make-article";
import { PARSERS } from "#lib/article/parsers";
import { findDates } from "#lib/extract/find-dates";
import { findEventDate } from "#lib/extract/find-event-date";
import { findMainPlace } from "#lib/extract/find-main-place";
import { findMentions } from "#lib/extract/find-mentions";
import { buildMatcher } from "#lib/extract/build-matcher";
import * as ra from "#lib/files/read-authority";
const auth:any=await (ra as any).readAuthority(); const matcher=buildMatcher(auth.authority??auth);
function show(key:string,a:any,gold?:any){
  const {places}=findMentions(a.paragraphs,matcher);
  const ds=findDates(a.paragraphs,a.published); const e=findEventDate(a.paragraphs,ds,a.published); const m=findMainPlace(a.paragraphs,places);
  const ev=(x:any)=>x?a.paragraphs[x.paragraph-1].text.slice(Math.max(0,x.start-40),x.start)+"["+a.paragraphs[x.paragraph-1].text.slice(x.start,x.end)+"]":"-";
  const label=m?places.find((p:any)=>p.id===m.id)?.label??m.id:null;
  const bad1=gold&&gold.eventDate!==(e?.value??null), bad2=gold&&!(label??"null").toLowerCase().includes((gold.mainPlace??"null").toLowerCase());
  if(!gold||bad1||bad2) console.log(key,a.published,"|",e?.value??null,e?.basis,ev(e?.evidence),gold?"GOLD "+gold.eventDate:"","|",label,ev(m?.evidence),gold?"GOLD "+gold.mainPlace:"");
  return [bad1?0:1,bad2?0:1];
}
const facts = parse(readFileSync("tests/fixtures/demo/facts.yaml","utf8"));
let n=0,d=0,p=0;
for (const [key,f] of Object.entries<any>(facts)) {
  const [file,rec]=key.split("#"); const ext=file!.slice(file!.lastIndexOf("."));
  const parsed=(PARSERS as any)[ext].parse(readFileSync("corpus/"+file,"utf8"));
  const raw=rec?parsed.articles.find((a:any)=>a.key===rec):parsed.articles[0];
  let pub:string|null=null; try{ const m=readFileSync("corpus/"+file!.split("/")[0]+"/metadata.csv","utf8"); const l=m.split("\n").find(x=>x.startsWith(file!.split("/")[1]!+",")); pub=l?.match(/\d{4}-\d\d-\d\d/)?.[0]??null;}catch{}
  const r=show(key,makeArticle(raw,file!,{outlet:null,published:pub}),f); n++; d+=r[0]!; p+=r[1]!;
}
console.log({n,d,p});
const dir="../shared/corpora/seeds"; const pub=["2022-09-01","2022-09-01","2022-09-01","2022-09-30","2020-01-13"];
readdirSync(dir).sort().forEach((f,i)=>{ for (const q of [pub[i]!,null]) show(f,makeArticle({text:readFileSync(dir+"/"+f,"utf8"),key:null,title:null,outlet:null,url:null,published:q,lang:null} as any,f,{outlet:null,published:null})); });
