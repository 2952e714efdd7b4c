import { evaluateConflicts, findOutcomes } from "#scripts/evaluate/conflicts";
console.table(await evaluateConflicts());
const o = await findOutcomes(process.argv[2]==="gold");
for (const x of o) if (x.labelled!==x.found) console.log(x.event, "|", x.slot, "| label", x.labelled, "| found", x.found, "|", x.values);
