import { readFileSync, readdirSync } from "node:fs";
import { parseActors, parsePlaces } from "#lib/extract/parse-authority";
import { buildMatcher } from "#lib/extract/build-matcher";
import { findMentions } from "#lib/extract/find-mentions";
import { splitParagraphs } from "#lib/article/split-paragraphs";
let t = performance.now();
const places = parsePlaces(readFileSync("lib/authority/places.yaml","utf8"), readFileSync("lib/authority/places.tsv","utf8"));
const actors = parseActors(readFileSync("/tmp/actors.yaml","utf8"));
console.log("parse", performance.now()-t); t = performance.now();
const m = buildMatcher({ actors, places });
console.log("build", performance.now()-t, m.forms.size);
t = performance.now(); buildMatcher({ actors, places }); console.log("again", performance.now()-t);
const dir = "../shared/corpora/seeds/";
for (const f of readdirSync(dir)) {
  const ps = splitParagraphs(readFileSync(dir+f,"utf8"), {title:null});
  const r = findMentions(ps, m);
  console.log("==", f, ps.map(p=>p.kind[0]).join(""));
  const show = (x: any) => x.id+": "+x.mentions.map((e:any)=>`${e.paragraph}«${ps[e.paragraph-1]!.text.slice(e.start,e.end)}»`).join(" ");
  for (const a of r.actors) console.log("  A", show(a));
  for (const a of r.places) console.log("  P", show(a));
}
