import { readFileSync, readdirSync } from "node:fs";
import { parse } from "yaml";
import { tokenize } from "#lib/article/tokenize";
const es: any[] = parse(readFileSync("lib/authority/actors.yaml", "utf8"));
const full = new Map<string, string[]>(), short = new Map<string, string[]>(), caps = new Map<string,string>();
const k = (s: string) => tokenize(s).map((t) => t.key).join(" ");
let max = 0;
for (const e of es) {
  for (const f of [e.label, ...(e.names ?? []), ...(e.standalone ?? []), ...(e.arabic ?? [])]) { full.set(k(f), [...(full.get(k(f)) ?? []), e.id]); max = Math.max(max, k(f).split(" ").length); if (/^[\p{Lu}\d\/-]+$/u.test(f) && /\p{Lu}{2}/u.test(f)) caps.set(k(f), f); }
  for (const f of [...(e.short ?? []), ...(e.arabicShort ?? [])]) { short.set(k(f), [...(short.get(k(f)) ?? []), e.id]); if (/^[\p{Lu}\d]+$/u.test(f) && /\p{Lu}{2}/u.test(f)) caps.set(k(f), f); }
}
function match(text: string) {
  const ts = tokenize(text); const hits: [string, string[], boolean][] = [];
  for (let i = 0; i < ts.length; ) {
    let step = 1;
    for (let n = Math.min(max, ts.length - i); n > 0; n--) {
      const key = ts.slice(i, i + n).map((t) => t.key).join(" ");
      const txt = text.slice(ts[i]!.start, ts[i + n - 1]!.end);
      if (caps.has(key) && txt.replaceAll(".", "") !== caps.get(key)) continue;
      if (full.has(key)) { hits.push([txt, full.get(key)!, true]); step = n; break; }
      if (short.has(key)) { hits.push([txt, short.get(key)!, false]); step = n; break; }
    }
    i += step;
  }
  const ok = new Set(hits.filter((h) => h[2]).flatMap((h) => h[1]));
  return hits.map((h) => h[2] ? h : [h[0], h[1].filter((x) => ok.has(x)), false] as typeof h);
}
const mode = process.argv[2];
if (mode === "seeds") for (const f of readdirSync("../shared/corpora/seeds")) {
  const by = new Map<string, Map<string, number>>();
  for (const [t, ids] of match(readFileSync("../shared/corpora/seeds/" + f, "utf8"))) { const id = ids.join("|") || "UNJUSTIFIED"; const m = by.get(id) ?? new Map(); m.set(t, (m.get(t) ?? 0) + 1); by.set(id, m); }
  console.log("==", f); for (const [id, m] of by) console.log("  ", id, JSON.stringify(Object.fromEntries(m)));
} else {
  const by = new Map<string, number>(); const ex = new Map<string, string>();
  for (const l of readFileSync(process.argv[3]!, "utf8").trim().split("\n")) { const a = JSON.parse(l); const text = a.text ?? a.body ?? JSON.stringify(a); for (const [t, ids, isFull] of match(text)) if (isFull || ids.length) { const q = ids.join("|") + " <- " + t; by.set(q, (by.get(q) ?? 0) + 1); if (!ex.has(q)) { const p = text.indexOf(t); ex.set(q, text.slice(Math.max(0, p - 40), p + t.length + 40).replace(/\n/g, " ")); } } }
  for (const [q, n] of [...by].sort((a, b) => b[1] - a[1])) console.log(n, q, "|", ex.get(q));
}
