import { readFileSync, readdirSync } from "node:fs";
import { makeArticle } from "#lib/article/make-article";
import { findDates } from "#lib/extract/find-dates";
const dir="../shared/corpora/seeds"; const pub=["2022-09-01","2022-09-01","2022-09-01","2022-09-30","2020-01-13"];
readdirSync(dir).sort().forEach((f,i)=>{ for (const p of [pub[i]!,null]) { console.log("==",f,p);
 const a=makeArticle({text:readFileSync(dir+"/"+f,"utf8"),key:null,title:null,outlet:null,url:null,published:p,lang:null} as any,f,{outlet:null,published:null});
 for (const d of findDates(a.paragraphs,p)) console.log(d.paragraph, JSON.stringify(a.paragraphs[d.paragraph-1]!.text.slice(d.start,d.end)), d.value, d.precision, d.until??"", d.time??"", d.weekday??"", d.consistent?"":d.readings.join("|"), d.basis, d.future?"FUT":"");
}});
