import { readFileSync } from "node:fs";
import { findDates } from "#lib/extract/find-dates";
const lines=readFileSync("../shared/corpora/ecbplus-dev/articles.jsonl","utf8").split("\n").filter(Boolean);
const seen=new Set<string>();
for (const l of lines){ const r=JSON.parse(l); const ps=r.text.split("\n").map((text:string,i:number)=>({n:i+1,text,kind:"body"}));
 for(const d of findDates(ps,"2013-06-12")){const t=ps[d.paragraph-1].text; const s=t.slice(d.start,d.end); 
 const k=s.toLowerCase().replace(/\d/g,"#"); if(seen.has(k)) continue; seen.add(k);
 console.log("  ",t.slice(Math.max(0,d.start-35),d.start)+"["+s+"]"+t.slice(d.end,d.end+20),"=>",d.value,d.until??"",d.precision,d.time??"",d.consistent?"":"INCONS "+d.readings,d.future?"FUT":"");}
}
