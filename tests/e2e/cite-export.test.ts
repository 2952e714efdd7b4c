import { parse } from "csv-parse/sync";
import { expectNoFaults } from "#tests/e2e/expect-no-faults";
import { expect, test } from "#tests/e2e/test";

test("an article and a paragraph of it are cited with their address", async ({ page, request }) => {
  const { hits } = await (await request.get("/api/search?q=killed&outlet=meridian-wire")).json();
  await page.goto(`/article/${hits[0].id}?q=killed`);
  await page.locator("summary", { hasText: "Cite" }).click();
  await expect(page.locator("#cite-plain")).toContainText(hits[0].title);
  await expect(page.locator("#cite-plain")).toContainText("https://meridian-wire.example/");
  await page.getByLabel("Paragraph", { exact: true }).fill("2");
  await page.getByRole("button", { name: "Cite it" }).click();
  await expect(page).toHaveURL(/q=killed&paragraph=2#cite$/);
  await expect(page.locator("#cite-plain")).toContainText("paragraph 2. ");
  const cited = await page.locator("#cite-plain").innerText();
  const [, anchor = ""] = /#(p-[0-9a-f]{8}) \(accessed/.exec(cited) ?? [];
  await expect(page.locator("#p2").filter({ has: page.locator(`#${anchor}`) })).toBeVisible();
  await expect(page.locator("#cite-bibtex")).toContainText("@online{meridian-wire-");
});

test("Copy says that it copied, and the open panel has no accessibility faults @js", async ({
  page,
  request,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const { hits } = await (await request.get("/api/search?q=killed")).json();
  await page.goto(`/article/${hits[0].id}?paragraph=1`);
  await page.getByRole("button", { name: "Copy the citation, RIS" }).click();
  await expect(page.getByRole("status").filter({ hasText: "Copied" })).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^TY {2}- NEWS/);
  await expectNoFaults(page);
});

test("the exports of a search hold every article of it", async ({ page, request }) => {
  await page.goto("/search?q=killed&city=baghdad");
  const { total } = await (await request.get("/api/search?q=killed&city=baghdad")).json();
  const read = async (format: string) => {
    const link = page.getByRole("link", { name: `Export all articles as ${format}` });
    const answer = await request.get((await link.getAttribute("href")) ?? "");
    expect(answer.status()).toBe(200);
    return answer;
  };
  const csv = await read("CSV");
  expect((await csv.body()).subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
  expect(await csv.text()).toMatch(/^\uFEFF?exported_from,exported_at,rank,id,/);
  const lines = (await (await read("JSONL")).text()).trim().split("\n");
  expect(lines).toHaveLength(total);
  const rows = lines.map((line) => JSON.parse(line));
  expect(rows.map(({ rank }) => rank)).toEqual(rows.map((_, index) => index + 1));
  expect(rows[0].exported_from).toMatch(/\/search\?q=killed&city=baghdad$/);
  expect((await (await read("RIS")).text()).match(/^TY {2}- NEWS\r$/gm)).toHaveLength(total);
});

test("the events of a list are exported with their filters", async ({ request }) => {
  const { total } = await (await request.get("/api/events?reports=several&city=baghdad")).json();
  const answer = await request.get("/events.csv?city=baghdad");
  expect(answer.headers()["content-disposition"]).toContain('filename="events.csv"');
  const text = await answer.text();
  expect(text.match(/\/events\?city=baghdad/g)).toHaveLength(total);
});

test("a faulty date is refused and no file made", async ({ request }) => {
  const answer = await request.get("/search.csv?from=2022-13");
  expect(answer.status()).toBe(400);
  expect((await answer.json()).error.field).toBe("from");
});

for (const [list, group] of [
  ["actors", "actor"],
  ["cities", "city"],
  ["outlets", "outlet"],
] as const) {
  test(`the ${list} are exported as their page shows them`, async ({ page, request }) => {
    await page.goto(`/${list}`);
    const shown = await page.locator("main li > a:has(> .tabular)").evaluateAll((all) =>
      all.map((link) => ({
        path: link.getAttribute("href"),
        name: link.querySelector("bdi")?.textContent,
        articles: Number(link.querySelector(".tabular")?.textContent?.replaceAll(",", "")),
      })),
    );
    expect(shown.length).toBeGreaterThan(5);
    const read = async (format: string) => {
      const link = page.getByRole("link", { name: `Export all ${list} as ${format}` });
      const answer = await request.get((await link.getAttribute("href")) ?? "");
      expect(answer.headers()["content-disposition"]).toBe(
        `attachment; filename="${list}.${format.toLowerCase()}"`,
      );
      return answer.text();
    };
    const origin = new URL(page.url()).origin;
    const lines = (await read("JSONL"))
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    const byPath = (a: { path: string | null }, b: { path: string | null }) =>
      (a.path ?? "") < (b.path ?? "") ? -1 : 1;
    expect(
      lines
        .map((line) => ({
          path: line.link.slice(origin.length),
          name: line[group] ?? "Outlet not stated",
          articles: line.articles,
        }))
        .sort(byPath),
    ).toEqual(shown.toSorted(byPath));
    expect(lines.every((line) => line.exported_from === `${origin}/${list}`)).toBe(true);
    const counts = lines.map(({ articles }) => articles);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));

    const rows: Record<string, string>[] = parse(await read("CSV"), { bom: true, columns: true });
    const asText = (line: Record<string, unknown>) =>
      Object.entries(line)
        .filter(([column]) => column !== "exported_at")
        .map(([column, value]) => [column, value === null ? "" : String(value)]);
    expect(rows.map(asText)).toEqual(lines.map(asText));
    const { facets } = await (await request.get("/api/search")).json();
    expect(rows.map(({ id }) => id)).toEqual(facets[group].map(({ id }: { id: string }) => id));
  });
}
