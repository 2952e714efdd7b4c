import { readFileSync, readdirSync } from "node:fs";
import { analyse } from "#lib/extract/analyse";
import { buildMatcher } from "#lib/extract/build-matcher";
import { readAuthority } from "#lib/files/read-authority";
import { makeArticle } from "#lib/article/make-article";
const matcher = buildMatcher(readAuthority().authority);
const pubs:any={"000":"2022-09-01","001":"2022-09-01","002":"2022-09-01","003":"2022-09-30","004":"2020-01-13"};
const nodate = process.argv[2]==="nodate";
for (const f of readdirSync("../shared/corpora/seeds").sort()) { const k=f.slice(0,3);
  const a=makeArticle({key:null,title:null,outlet:null,url:null,published:nodate?null:pubs[k],lang:null,text:readFileSync("../shared/corpora/seeds/"+f,"utf8")},f,{outlet:null,published:null});
  const r=analyse(a,matcher); console.log("==",k,r.eventDate?.value,r.mainPlace?.id);
  for(const x of r.figures) console.log(` P${x.paragraph-1} ${x.metric} ${x.low}..${x.high} ${x.bound} | ${x.place} ${x.relation} actor=${x.actor} att=${x.attribution?.origin??"-"} parts=${x.parts}`);
  if(!nodate) {for(const q of r.quotes) console.log(`  Q P${q.paragraph-1} ${a.paragraphs[q.paragraph-1]!.text.slice(q.start,q.start+25)} <- ${q.speaker}`); console.log("  UNK", r.unknownNames.map(u=>u.text).join("; "));}
}
