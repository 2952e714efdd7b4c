import { findFigures } from "#lib/extract/find-figures";
import { splitWords } from "#lib/extract/figures/split-words";
import { linkArabicFigures } from "#lib/extract/figures/link-arabic-figures";
import { readAbsent } from "#lib/extract/figures/read-absent";
for (const N of [300000]) { const s="قتل ثلاثة ".repeat(N/10); const t0=performance.now(); const w=splitWords(s); const t1=performance.now(); const l=linkArabicFigures(w,0,w.length,{persons:new Map(),blocked:new Set()}); const t2=performance.now(); readAbsent(w,0,w.length); const t3=performance.now(); console.log(N,w.length,l.length,(t1-t0).toFixed(0),(t2-t1).toFixed(0),(t3-t2).toFixed(0)); 
const t4=performance.now(); findFigures({paragraphs:[{n:1,text:s,kind:"body"}],sentences:[[{start:0,end:s.length}]],actors:[],places:[],dates:[],eventDate:null,mainPlace:null,attributions:[],clausesOf:(_:any,s:any)=>[{...s,background:false}]}); console.log("  all",(performance.now()-t4).toFixed(0)); }
