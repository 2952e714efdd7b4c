import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { Meilisearch } from "meilisearch";
import { type Engine, startEngine } from "#lib/engine/process";
import { findFreePort } from "#lib/engine/process/find-free-port";
import { readSettings } from "#lib/env";
import { BUILT_SITE } from "#scripts/steps/build-site";
import { fillCollection, openCollection } from "#scripts/steps/open-collection";
import { startSite } from "#scripts/steps/start-site";
import { expect, test } from "#tests/e2e/test";
import { createTestLife } from "#tests/test-life";

declare global {
  interface Window {
    hacked?: number;
    violations: string[];
  }
}

/** Each sets `window.hacked` where the text is taken for markup, script or address. */
const PAYLOADS = [
  "<script>window.hacked=1</script>",
  "</script><script>window.hacked=2</script>",
  "</title></style></textarea><img src=x onerror=window.hacked=3>",
  '"><svg/onload=window.hacked=4>',
  "' autofocus onfocus=window.hacked=5 '",
  "<!--<script>window.hacked=6//",
  "\u2028<a href=javascript:window.hacked=7>x</a>",
  "<iframe srcdoc='<script>parent.hacked=8</script>'></iframe>",
  '<base href="https://evil.example/"><meta http-equiv=refresh content=0;url=//evil.example>',
];
const TEXT =
  "A suicide bomber killed 12 people and wounded 30 at a market in Baghdad on 3 March 2021, police said.";

async function watch(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.violations = [];
    document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
      window.violations.push(`${violatedDirective} ${blockedURI}`),
    );
  });
}

async function expectNothingRan(page: Page, path: string): Promise<void> {
  const found = await page.evaluate(() => ({
    hacked: window.hacked,
    violations: window.violations,
    planted: document.querySelectorAll(
      'img[src="x"], iframe, base, [onload], [onerror], [onfocus], a[href^="javascript:" i]',
    ).length,
  }));
  expect([path, found]).toEqual([path, { hacked: undefined, violations: [], planted: 0 }]);
}

/** The indexing refuses such an address; the pages must not rely on that. */
async function plantScriptAddress({ url, masterKey }: Engine): Promise<void> {
  const client = new Meilisearch({ host: url, apiKey: masterKey });
  const articles = client.index<{ id: string }>("articles");
  const [first] = (await articles.getDocuments({ limit: 1, fields: ["id"] })).results;
  const planted = { id: first?.id ?? "", url: "javascript:window.hacked=9" };
  const task = await articles.updateDocuments([planted]).waitTask();
  expect(task.status).toBe("succeeded");
}

test.describe("the content policy @desktop @js", () => {
  test("is broken by no page of ours", async ({ page, request }) => {
    await watch(page);
    const { hits } = await (await request.get("/api/search?q=killed")).json();
    const { events } = await (await request.get("/api/events?reports=several")).json();
    const [first, second] = hits.map(({ id }: { id: string }) => id);
    for (const path of [
      ...["/", "/search", "/search?q=killed", "/search/facet/actor", "/events", "/actors"],
      ...["/cities", "/outlets", "/corpus", "/help", `/article/${first}?q=killed&n=1&show=facts`],
      ...[`/event/${events[0].id}`, `/event/${events[0].id}/compare`],
      ...[`/compare?article=${first}&article=${second}`, "/no/such/page"],
    ]) {
      await page.goto(path);
      await expectNothingRan(page, path);
    }
  });

  test("stops an inline script that got into a page all the same, and says so", async ({
    browser,
  }) => {
    const page = await browser.newPage();
    await watch(page);
    await page.goto("/help");
    await page.evaluate(() => {
      const script = document.createElement("img");
      script.src = "x:";
      script.setAttribute("onerror", "window.hacked = 1");
      document.body.append(script);
    });
    await expect.poll(() => page.evaluate(() => window.violations.length)).toBeGreaterThan(0);
    expect(await page.evaluate(() => window.hacked)).toBeUndefined();
    await page.close();
  });
});

test.describe("a collection full of markup @desktop @js", () => {
  const { life, end } = createTestLife();
  let address = "";

  test.beforeAll(async () => {
    const dataDir = mkdtempSync(join(tmpdir(), "parallax-"));
    life.onEnd(async () => rmSync(dataDir, { recursive: true, force: true }));
    const folder = mkdtempSync(join(tmpdir(), "parallax-"));
    life.onEnd(async () => rmSync(folder, { recursive: true, force: true }));
    const records = PAYLOADS.map((payload, n) => ({
      id: `${n} ${payload}`,
      title: `${payload} killed`,
      outlet: `${payload} Gazette`,
      url: `https://news.example/${n}?${payload}`,
      published: "2021-03-03",
      text: `${TEXT}\n${payload} said "${payload}" of the ${payload} Brigade in ${payload}, Basra.`,
    }));
    writeFileSync(
      join(folder, "a'b&c.jsonl"),
      records.map((record) => JSON.stringify(record)).join("\n"),
    );
    const port = String(await findFreePort());
    const { meiliBin } = readSettings();
    const settings = { ...readSettings({ DATA_DIR: dataDir, PORT: port }), meiliBin };
    const engine = await startEngine({ dataDir, bin: meiliBin });
    life.onEnd(engine.stop);
    await fillCollection(life, settings, engine, [folder]);
    await plantScriptAddress(engine);
    const collection = await openCollection(settings, engine);
    address = (await startSite(life, settings, collection, BUILT_SITE)).address;
  });

  test.afterAll(end);

  test("runs nothing of it, on any page", async ({ page }) => {
    await watch(page);
    const get = async (path: string) => (await page.request.get(address + path)).json();
    const { hits, facets } = await get("/api/search?q=killed");
    expect(hits).toHaveLength(PAYLOADS.length);
    const { events } = await get("/api/events");
    const ids = hits.map(({ id }: { id: string }) => id);
    const paths = [
      ...["/", "/search", "/search?sort=newest", "/events?reports=any", "/outlets", "/corpus"],
      ...["/search/facet/outlet", `/compare?article=${ids[0]}&article=${ids[1]}`],
      ...PAYLOADS.flatMap((payload) => {
        const text = encodeURIComponent(payload);
        return [`/search?q=${text}`, `/search?actor=${text}&from=${text}`, `/article/${text}`];
      }),
      ...ids.map((id: string) => `/article/${id}?q=killed&n=1&show=facts`),
      ...facets.outlet.map(({ id }: { id: string }) => `/search?outlet=${encodeURIComponent(id)}`),
      ...events.flatMap(({ id }: { id: string }) => [`/event/${id}`, `/event/${id}/compare`]),
    ];
    for (const path of paths) {
      await page.goto(address + path);
      await expectNothingRan(page, path);
    }
  });

  test("links to the original only where that is a page of the web", async ({ page }) => {
    const { hits } = await (await page.request.get(`${address}/api/search`)).json();
    let links = 0;
    for (const { id } of hits) {
      await page.goto(`${address}/article/${id}`);
      const original = page.getByRole("link", { name: "Original" });
      for (const link of await original.all()) {
        links += 1;
        expect(await link.getAttribute("href")).toMatch(/^https:\/\/news\.example\//);
        expect(await link.getAttribute("rel")).toBe("noopener noreferrer nofollow external");
      }
    }
    expect(links).toBe(PAYLOADS.length - 1);
  });
});
