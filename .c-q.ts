import { readFileSync } from "node:fs";
import { parse } from "yaml";
export async function evaluateQueries(reports: Map<string, any>, w: any) {
  (globalThis as any).W ??= {}; Object.assign((globalThis as any).W, w);
  const { readParagraphs, compareParagraphs } = await import("#lib/compare/paragraph-similarity");
  const pairs = parse(readFileSync("tests/fixtures/demo/passages.yaml","utf8")) as any[];
  const q = new Map<string, any>();
  for (const {a,an,b,bn} of pairs) for (const [f,n,o,r] of [[a,an,b,bn],[b,bn,a,an]] as any) { const k=[f,n,o].join(" "); const x=q.get(k)??{f,n,o,right:new Set()}; x.right.add(r); q.set(k,x); }
  const res: Record<string, number[]> = { all:[0,0], same:[0,0], cross:[0,0] };
  const cache = new Map<string, any>();
  for (const {f,n,o,right} of q.values()) {
    const key=f+o; let ps=cache.get(key); if(!ps){ ps=readParagraphs([reports.get(f), reports.get(o)]); cache.set(key,ps);} 
    const me=ps.find((p:any)=>p.report===0&&p.n===n); if(!me) continue; const cs=ps.filter((p:any)=>p.report===1);
    const L=ps.filter((p:any)=>p.report===0).length, M=cs.length;
    const sc=cs.map((c:any)=>[Math.pow(compareParagraphs(me,c),1) ,c.n]); sc.sort((x:any,y:any)=>y[0]-x[0]);
    const ok = sc[0][0]>0 && right.has(sc[0][1]); const kind = me.script===cs[0].script?"same":"cross";
    res.all![1]!++; res[kind]![1]!++; if(ok){res.all![0]!++;res[kind]![0]!++;}
  }
  return Object.entries(res).map(([k,[a,b]])=>`${k} ${(a!/b!).toFixed(3)}`).join("  ");
}
