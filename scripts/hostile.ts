/** Sends hostile requests to a running site: `npm run hostile -- ADDRESS [--count N] [--seed N]`. */
import { parseArgs } from "node:util";
import { isHealthy } from "#lib/engine/process/wait-until-healthy";
import { attackSite } from "#scripts/hostile/attack-site";
import { describeError } from "./steps/describe-error.mjs";

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      count: { type: "string", default: "10000" },
      seed: { type: "string", default: "1" },
    },
  });
  const address = new URL(positionals[0] ?? "http://localhost:3000");
  const live = new URL("/api/health/live", address).href;
  if (!(await isHealthy(live))) throw new Error(`Cannot attack "${address}": ${live} is not 200`);
  const started = performance.now();
  const port = Number(address.port || 80);
  const { replies, failures } = await attackSite(port, Number(values.count), Number(values.seed));
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  for (const [reply, count] of [...replies].sort((a, b) => b[1] - a[1])) {
    console.log(`${String(reply).padEnd(8)} ${count}`);
  }
  for (const failure of failures) console.log(`FAILED ${failure}`);
  const alive = await isHealthy(live);
  console.log(`${values.count} requests in ${seconds} s: ${failures.length} failed`);
  console.log(alive ? "The site is alive." : "The site does not answer any more.");
  process.exitCode = alive && failures.length === 0 ? 0 : 1;
} catch (error) {
  console.error(describeError(error));
  process.exitCode = 1;
}
