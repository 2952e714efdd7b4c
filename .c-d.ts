import { findDates } from "#lib/extract/find-dates";
import { readReports } from "#scripts/evaluate/read-reports";
const reps = await readReports("../shared/corpora/seeds", { outlet: null, published: "2022-09-01" });
for (const [f,r] of reps) for (const d of findDates(r.article.paragraphs, r.article.published)) console.log(f.slice(0,3), "p"+d.paragraph, JSON.stringify(r.article.paragraphs[d.paragraph-1]!.text.slice(d.start,d.end)), d.value, d.until, d.precision, d.time, d.basis, d.future?"FUT":"");
