import { evaluateAlignment } from "#scripts/evaluate/alignment";
console.table(await evaluateAlignment());
