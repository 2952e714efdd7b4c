import type { Page } from "@playwright/test";
import { expectNoFaults, expectNotSideways } from "#tests/e2e/expect-no-faults";
import { findDisputed, findEvent } from "#tests/e2e/find-event";
import { expect, test } from "#tests/e2e/test";
import { waitForScripts } from "#tests/e2e/wait-for-scripts";

const row = (page: Page) => page.locator("#fact-killed-in-basra");
const panel = (page: Page) => page.getByRole("dialog", { name: "Cite this row" });

async function openBasra(page: Page): Promise<string> {
  const { id } = await findEvent(page.request, /^Clashes in Basra/);
  await page.goto(`/event/${id}/compare`);
  await expect(row(page)).toBeVisible();
  return id;
}

test("a row is cited in the reports' own words, and its addresses lead to it and to them", async ({
  page,
}) => {
  const id = await openBasra(page);
  const heading = await page.getByRole("heading", { level: 1 }).innerText();
  const said = await row(page).locator("p.said > bdi").allInnerTexts();
  expect(said.length).toBeGreaterThan(3);
  await expect(panel(page)).toBeHidden();
  await row(page).getByRole("button", { name: "Cite “Killed in Basra”" }).click();
  await expect(panel(page)).toBeVisible();
  await expectNotSideways(page);
  const cited = (await panel(page).locator("pre").textContent()) ?? "";
  expect(cited).toContain(`“Killed in Basra” in “${heading}”. `);
  for (const words of said) expect(cited.replace(/[\u2068\u2069]/g, "")).toContain(`“${words}”`);
  expect(cited).toMatch(/\(snapshot of \d+ \w+ \d{4}, \d\d:\d\d UTC, accessed \d+ \w+ \d{4}\)\.$/);
  expect(cited).toMatch(/Security Media Cell/);

  await panel(page).getByRole("button", { name: "Close" }).click();
  await expect(panel(page)).toBeHidden();
  const [own = ""] = cited.match(/\S+\/compare\?\S+/) ?? [];
  expect(own).toContain(`/event/${id}/compare?article=`);
  const [paragraph = ""] = cited.match(/\S+\/article\/\S+#p-[0-9a-f]{8}/) ?? [];
  await page.goto(own);
  await expect(row(page)).toBeInViewport();
  await expect(row(page).locator("p.said > bdi")).toHaveText(said);
  await page.goto(paragraph);
  await expect(page.locator(".paragraph").filter({ hasText: said[0] ?? "" })).toBeInViewport();
});

test("rows of articles chosen one by one are cited with their own address", async ({
  page,
  request,
}) => {
  const { articles } = await findEvent(request, /Soleimani/);
  const ids = articles.map(({ id }) => id).slice(0, 5);
  await page.goto(`/compare?${ids.map((id) => `article=${id}`).join("&")}`);
  const button = page.getByRole("button", { name: /^Cite / }).first();
  await button.click();
  await expect(panel(page)).toBeVisible();
  const cited = (await panel(page).locator("pre").textContent()) ?? "";
  const [own = ""] = cited.match(/\S+\/compare\?\S+/) ?? [];
  const params = new URL(own).searchParams;
  expect(params.getAll("article")).toEqual(ids.toSorted());
  expect(params.getAll("column")).toHaveLength(4);
  expect(new URL(own).hash).toMatch(/^#fact-/);
});

test("every row has its citation, the folded ones too", async ({ page, request }) => {
  const { id } = await findDisputed(request);
  await page.goto(`/event/${id}/compare`);
  await expect(page.locator("tr[id^=fact-]").first()).toBeVisible();
  const rows = await page
    .locator("tr[id^=fact-]")
    .evaluateAll((all) =>
      all.map((one) => [
        one.id,
        one.querySelector("button")?.getAttribute("popovertarget"),
        document.querySelectorAll(`[id="cite-${one.id}"]`).length,
      ]),
    );
  expect(rows.length).toBeGreaterThan(5);
  for (const [anchor, target, panels] of rows)
    expect([target, panels]).toEqual([`cite-${anchor}`, 1]);
});

test("an open citation has no accessibility faults, and Copy says that it copied @js", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await openBasra(page);
  await row(page).getByRole("button", { name: /^Cite/ }).click();
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    await expectNoFaults(page);
  }
  await panel(page).getByRole("button", { name: "Copy the citation" }).click();
  await expect(panel(page).getByRole("status")).toHaveText("Copied");
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    await panel(page).locator("pre").textContent(),
  );
  await page.keyboard.press("Escape");
  await expect(panel(page)).toBeHidden();
});

test("c cites the row that n leads to, and the keys rest while it is open @desktop @js", async ({
  page,
}) => {
  await openBasra(page);
  await waitForScripts(page);
  await page.keyboard.press("n");
  await expect(row(page)).toBeFocused();
  await page.keyboard.press("c");
  await expect(panel(page)).toBeVisible();
  await expect(row(page).getByRole("button", { name: /^Cite/ })).toBeFocused();
  await page.keyboard.press("n");
  await expect(row(page).getByRole("button", { name: /^Cite/ })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(panel(page)).toBeHidden();
  await page.keyboard.press("n");
  await expect(row(page).getByRole("button", { name: /^Cite/ })).not.toBeFocused();
});

test("citations stay off paper @desktop", async ({ page }) => {
  await openBasra(page);
  await page.emulateMedia({ media: "print" });
  await expect(row(page)).toBeVisible();
  await expect(row(page).getByText("Cite", { exact: true })).toBeHidden();
});
