import { readFileSync } from "node:fs";
import { parseActors, parsePlaces } from "#lib/extract/parse-authority";
import { buildMatcher } from "#lib/extract/build-matcher";
import { findMentions } from "#lib/extract/find-mentions";
import { readLine } from "#lib/extract/read-line";
import { selectNames } from "#lib/extract/select-names";
import { resolvePlaces } from "#lib/extract/resolve-places";
const places = parsePlaces(readFileSync("lib/authority/places.yaml","utf8"), readFileSync("lib/authority/places.tsv","utf8"));
const m = buildMatcher({ actors: parseActors(readFileSync("/tmp/actors.yaml","utf8")), places });
for (const k of [20000, 40000, 80000]) { const p = {n:1,text:"Basra ".repeat(k),kind:"body" as const};
 let t=performance.now(); const l=readLine(p,m); const a=performance.now()-t; t=performance.now(); const s=selectNames([l],m,{justified:new Set(),counts:new Map()}); const b=performance.now()-t; t=performance.now(); resolvePlaces(s.places,new Map(),new Set()); console.log(k,a|0,b|0,performance.now()-t|0); }
