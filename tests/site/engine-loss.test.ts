import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { startEngine } from "#lib/engine/process";
import { readRunning } from "#lib/engine/process/running-engine";
import { readSettings } from "#lib/env";
import { fillCollection, openCollection } from "#scripts/steps/open-collection";
import { startTestSite } from "#tests/site/test-site";
import { createTestLife } from "#tests/test-life";

const MOST = 3000;

/** Status, Retry-After and milliseconds of an address. */
async function ask(address: string, path: string) {
  const started = performance.now();
  const answer = await fetch(address + path, { redirect: "manual" });
  const body = await answer.text();
  const ms = performance.now() - started;
  return { status: answer.status, retry: answer.headers.get("retry-after"), ms, body };
}

test("without the engine every page says so in time, and works again with it, without a restart", async () => {
  const dataDir = mkdtempSync(join(tmpdir(), "parallax-"));
  onTestFinished(() => rmSync(dataDir, { recursive: true, force: true }));
  const { meiliBin: bin } = readSettings();
  const engine = await startEngine({ dataDir, bin });
  onTestFinished(engine.stop);
  const settings = { ...readSettings({ DATA_DIR: dataDir }), meiliBin: bin };
  const { life, end } = createTestLife();
  onTestFinished(end);
  await fillCollection(life, settings, engine, ["corpus/tigris-ledger"]);
  const collection = await openCollection(settings, engine);
  const { address } = await startTestSite({ dataDir }, collection);
  const { hits } = JSON.parse((await ask(address, "/api/search")).body);
  const [a, b] = hits.map(({ id }: { id: string }) => id);
  const pair = `article=${a}&article=${b}`;
  const pages = ["/", "/search?q=killed", `/article/${a}`, `/compare?${pair}`, "/events"];
  const others = [
    ...["/api/search", `/api/articles/${a}`, "/api/events", `/api/compare?${pair}`],
    ...["/api/health", "/api/health/ready"],
  ];
  const all = [...pages, ...others];
  const statuses = async (paths: readonly string[]) =>
    Promise.all(paths.map(async (path) => (await ask(address, path)).status));
  const whole = all.map(() => 200);
  await expect.poll(() => statuses(all), { timeout: 30_000 }).toEqual(whole);

  const lost = async () => {
    for (const path of all) {
      const { status, retry, ms, body } = await ask(address, path);
      expect([path, status]).toEqual([path, 503]);
      expect(Number(retry)).toBeGreaterThan(0);
      expect(ms).toBeLessThan(MOST);
      if (path.startsWith("/search?")) expect(body).toMatch(/name="q"[^>]*value="killed"/);
      if (pages.includes(path)) expect(body).toMatch(/<h1[^>]*>Search is not answering/);
    }
    expect(await statuses([`/compare.csv?${pair}`, "/search.csv"])).toEqual([503, 503]);
    expect(await statuses(["/api/health/live", "/help", "/settings"])).toEqual([200, 200, 200]);
  };

  const { pid } = readRunning(dataDir) ?? { pid: 0 };
  // An engine that answered a quarter of a second ago is not asked again before a page is begun.
  const noticed = () => expect.poll(() => statuses(["/"]), { timeout: 10_000 }).toEqual([503]);
  process.kill(pid, "SIGSTOP");
  await noticed();
  await lost();
  process.kill(pid, "SIGCONT");
  await expect.poll(() => statuses(all), { timeout: 10_000 }).toEqual(whole);

  process.kill(pid, "SIGKILL");
  await noticed();
  await lost();
  await engine.restart();
  await expect.poll(() => statuses(all), { timeout: 10_000 }).toEqual(whole);
});
