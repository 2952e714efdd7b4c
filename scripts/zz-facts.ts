import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { makeArticle } from "#lib/article/make-article";
import { PARSERS } from "#lib/article/parsers";
import { findDates } from "#lib/extract/find-dates";
const facts = parse(readFileSync("tests/fixtures/demo/facts.yaml","utf8"));
let ok=0,miss=0,wrong=0,extra=0;
for (const [key,f] of Object.entries<any>(facts)) {
  const [file,rec]=key.split("#"); const ext=file!.slice(file!.lastIndexOf("."));
  const parsed=(PARSERS as any)[ext].parse(readFileSync("corpus/"+file,"utf8"));
  const raw=rec?parsed.articles.find((a:any)=>a.key===rec):parsed.articles[0];
  let pub:string|null=null; try{ const m=readFileSync("corpus/"+file!.split("/")[0]+"/metadata.csv","utf8"); const l=m.split("\n").find(x=>x.startsWith(file!.split("/")[1]!+",")); pub=l?.match(/\d{4}-\d\d-\d\d/)?.[0]??null;}catch{}
  const a=makeArticle(raw,file!,{outlet:null,published:pub});
  const ds=findDates(a.paragraphs,a.published); const used=new Set<any>();
  for (const d of f.dates) {
    const hits=ds.filter(x=>{const t=a.paragraphs[x.paragraph-1]!.text; for(let i=t.indexOf(d.text);i>=0;i=t.indexOf(d.text,i+1)) if(x.start<i+d.text.length&&x.end>i) return true; return false;});
    hits.forEach(h=>used.add(h));
    if (!hits.length){miss++;console.log("MISS",key,a.published,JSON.stringify(d));}
    else if (!hits.some(h=>h.value===d.value && (d.readings===undefined)===h.consistent)){wrong++;console.log("WRONG",key,a.published,JSON.stringify(d),hits.map(h=>h.value+" "+h.readings));}
    else ok++;
  }
  for (const d of ds) if(!used.has(d)){extra++;const t=a.paragraphs[d.paragraph-1]!.text;console.log("EXTRA",key,t.slice(Math.max(0,d.start-30),d.start)+"["+t.slice(d.start,d.end)+"]"+t.slice(d.end,d.end+25),d.value,d.time??"");}
}
console.log({ok,miss,wrong,extra});
