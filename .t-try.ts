import { readFileSync } from "node:fs";
import { parseActors, parsePlaces } from "#lib/extract/parse-authority";
import { buildMatcher } from "#lib/extract/build-matcher";
import { findMentions } from "#lib/extract/find-mentions";
import { matchQuery } from "#lib/extract/match-query";
const places = parsePlaces(readFileSync("lib/authority/places.yaml","utf8"), readFileSync("lib/authority/places.tsv","utf8"));
const actors = parseActors(readFileSync("/tmp/actors.yaml","utf8"));
const m = buildMatcher({ actors, places });
for (const text of readFileSync("/tmp/lines.txt","utf8").trim().split("\n")) {
  const ls = text.split(" ## "); const ps = ls.map((t,i)=>({n:i+1,text:t,kind:"body" as const}));
  const r = findMentions(ps, m);
  console.log(text); for (const k of ["actors","places"] as const) for (const x of r[k]) console.log("    ", k[0], x.id, x.mentions.map(e=>`«${ps[e.paragraph-1]!.text.slice(e.start,e.end)}»`).join(" "));
}
for (const q of ["muqtada sadr basra","us troops kut","us","US base","khazali","al-sadr","العصائب في البصرة","police nice paris","sadr city","aah","el salvador"]) console.log(q, JSON.stringify(matchQuery(q,m)));
const big = "Basra ".repeat(170000); let t=performance.now(); findMentions([{n:1,text:big,kind:"body"}], m); console.log("1MB Basra", performance.now()-t);
const big2 = "al-".repeat(330000); t=performance.now(); findMentions([{n:1,text:big2,kind:"body"}], m); console.log("1MB al-", performance.now()-t);
const big3 = "Muqtada al-Sadr (".repeat(60000); t=performance.now(); findMentions([{n:1,text:big3,kind:"body"}], m); console.log("1MB alias", performance.now()-t);
const big4 = "x".repeat(1000000); t=performance.now(); findMentions([{n:1,text:big4,kind:"body"}], m); console.log("1MB x", performance.now()-t);
const big5 = "Hezbollah known "+ "also ".repeat(200000); t=performance.now(); findMentions([{n:1,text:big5,kind:"body"}], m); console.log("1MB also", performance.now()-t);
