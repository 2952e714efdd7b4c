import { readFileSync } from "node:fs";
import { makeArticle } from "#lib/article/make-article";
import { findDates } from "#lib/extract/find-dates";
import { findEventDate } from "#lib/extract/find-event-date";
const [from,to]=process.argv.slice(2).map(Number);
const lines=readFileSync("../shared/corpora/g5-dev/articles.jsonl","utf8").split("\n").filter(Boolean).slice(from,to);
for (const l of lines){ const r=JSON.parse(l); const a=makeArticle({text:r.maintext,key:r.id,title:r.title,outlet:null,url:null,published:r.date_publish,lang:null} as any,"f",{outlet:null,published:null});
 const ds=findDates(a.paragraphs,a.published); const e=findEventDate(a.paragraphs,ds,a.published);
 console.log("==",r.title.slice(0,70),"|",a.published,"| event",e?.value,e?.basis);
 for(const d of ds){const t=a.paragraphs[d.paragraph-1]!.text; console.log("  ",t.slice(Math.max(0,d.start-35),d.start)+"["+t.slice(d.start,d.end)+"]"+t.slice(d.end,d.end+20),"=>",d.value,d.until??"",d.precision,d.time??"",d.consistent?"":"INCONS "+d.readings,d.future?"FUT":"");}
}
