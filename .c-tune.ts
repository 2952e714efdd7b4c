import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { readReports } from "#scripts/evaluate/read-reports";
import { orderReports } from "#lib/compare/order-reports";
import { findPlaceId, readFacts, withLabels } from "#scripts/evaluate/labelled-analysis";
import { readAuthority } from "#lib/files/read-authority";
import { evaluateQueries } from "./.c-q";
let reports = await readReports("corpus", { outlet: null, published: null });
if (process.argv[2]==="gold") { const placeId=findPlaceId(readAuthority().authority.places); const facts=readFacts(); reports=new Map([...reports].map(([f,r])=>[f, facts[f]?withLabels(r,facts[f]!,placeId):r])); }
const base = { grams:.6, stems:.4, sharedSlot:.15, sameQuote:.1, otherDay:-.2, sentence:.9, pos:0, power:1 };
const variants: Record<string, any> = { base, ...Object.fromEntries(([["noslot",{sharedSlot:0}],["slot.05",{sharedSlot:.05}],["slot.3",{sharedSlot:.3}],["g1",{grams:1,stems:0}],["s1",{grams:0,stems:1}],["g.4",{grams:.4,stems:.6}],["pos.05",{pos:.05}],["pos.02",{pos:.02}],["pow.5",{power:.5}],["pow.5 slot.08",{power:.5,sharedSlot:.08}],["pow.5 pos.05",{power:.5,pos:.05}],["pow.5 pos.1",{power:.5,pos:.1}]] as any).map(([k,v]:any)=>[k,{...base,...v}])) };
for (const [k,w] of Object.entries(variants)) console.log(k.padEnd(16), await evaluateQueries(reports, w));
