import type { Page } from "@playwright/test";
import { expectNoFaults } from "#tests/e2e/expect-no-faults";
import { expect, test } from "#tests/e2e/test";
import { waitForScripts } from "#tests/e2e/wait-for-scripts";

const actors = (page: Page) => page.getByRole("group", { name: "Actor" });
const box = (page: Page) => page.getByRole("searchbox", { name: "Find an actor" });
const rows = (page: Page) => actors(page).getByRole("listitem");

/** The names of the rows that are seen, in their order. */
const readNames = (page: Page): Promise<string[]> => rows(page).locator("bdi").allInnerTexts();

/** The counts beside them; "" where none is known. */
const readCounts = (page: Page): Promise<string[]> =>
  rows(page).locator(".facet-count").allInnerTexts();

/** Opens the filters where they are a sheet. */
async function openFilters(page: Page): Promise<void> {
  const link = page.getByRole("link", { name: /^Filters/ });
  if (await link.isVisible()) await link.click();
  await expect(box(page)).toBeVisible();
}

type Values = {
  readonly total: number;
  readonly values: readonly {
    readonly id: string;
    readonly label: string;
    readonly count: number;
  }[];
};

const readFacet = async (page: Page, query: string): Promise<Values> =>
  (await page.request.get(`/api/search/facet/actor?${query}`)).json();

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  // UX.md check 15
  test("the box in the column leads to what is found in the full list, and that to the results", async ({
    page,
  }) => {
    await page.goto("/search?q=killed&city=basra");
    await openFilters(page);
    await box(page).fill("Ehlilhak");
    await actors(page).getByRole("button", { name: "Find" }).click();
    await expect(page).toHaveURL(/\/search\/facet\/actor\?facet_q=Ehlilhak&q=killed&city=basra$/);
    const tick = page.getByRole("main").getByRole("checkbox");
    await expect(tick).toHaveCount(1);
    await page.getByRole("checkbox", { name: /Asaib Ahl al-Haq/ }).check();
    await page.getByRole("button", { name: "Apply filters" }).click();
    await expect(page).toHaveURL(/\/search\?q=killed&actor=asaib-ahl-al-haq&city=basra#results$/);
  });

  test("ticks in the column and words in the box do not get into each other's address", async ({
    page,
  }) => {
    await page.goto("/search?q=killed#filters");
    await actors(page).getByRole("checkbox").first().check();
    await box(page).fill("sadr");
    await page.getByRole("button", { name: "Apply filters" }).last().click();
    await expect(page).toHaveURL(/\/search\?q=killed&actor=[^&]+#results$/);
  });
});

test.describe("what is typed into the box @js", () => {
  test.beforeEach(async ({ page }) => {
    await page.goto("/search?q=killed");
    await waitForScripts(page);
    await openFilters(page);
  });

  // UX.md check 15
  test("filters the rows, asks for other spellings, changes nothing else, and Esc clears it", async ({
    page,
  }) => {
    const before = await readNames(page);
    const length = await page.evaluate(() => history.length);
    const address = page.url();
    expect(before).not.toContain("Asaib Ahl al-Haq");
    await box(page).pressSequentially("ehlilhak");
    await expect(rows(page)).toHaveText([/^Asaib Ahl al-Haq/]);
    await expect(actors(page).getByRole("status")).toHaveText("1 actor found");
    await expectNoFaults(page);
    await box(page).fill("sadr");
    await expect(rows(page).filter({ hasText: "Muqtada al-Sadr" })).toBeVisible();
    await expect(rows(page).filter({ hasText: "Kataib Hezbollah" })).toBeHidden();
    await box(page).press("Escape");
    await expect(box(page)).toHaveValue("");
    await expect.poll(() => readNames(page)).toEqual(before);
    expect(page.url()).toBe(address);
    expect(await page.evaluate(() => history.length)).toBe(length);
  });

  test("that no name holds is said, and the way to the full list stays", async ({ page }) => {
    await box(page).fill("xyzzy");
    await expect(actors(page).getByRole("status")).toHaveText("No actor by this name");
    await expect(actors(page).getByRole("checkbox")).toHaveCount(0);
    const all = actors(page).getByRole("link", { name: /^Find in all \d+ actors$/ });
    expect(await all.getAttribute("href")).toBe("/search/facet/actor?q=killed&facet_q=xyzzy");
  });

  test("finds rows that are ticked like the others, and keep their tick when it is cleared", async ({
    page,
  }) => {
    await box(page).fill("ehlilhak");
    const found = actors(page).getByRole("checkbox", { name: /Asaib Ahl al-Haq/ });
    await expect(found).toBeVisible();
    await box(page).press("Enter");
    await expect(found).toBeFocused();
    await page.keyboard.press("Space");
    await expect(found).toBeChecked();
    await box(page).fill("");
    await expect(rows(page).filter({ hasText: "Kataib Hezbollah" })).toBeVisible();
    await expect(found).toBeChecked();
    if (!(await page.evaluate(() => matchMedia("(width >= 64rem)").matches)))
      await page.getByRole("button", { name: "Apply filters" }).last().click();
    await expect(page).toHaveURL(/\/search\?q=killed&actor=asaib-ahl-al-haq(?:#results)?$/);
    await expect(page.getByRole("link", { name: /Actor: Asaib Ahl al-Haq/ })).toBeVisible();
  });
});

test.describe("the rows of a group @desktop @js", () => {
  // UX.md section 4, "Show more"
  test("become thirty in place, the first new one has the focus, and the way to all of them stays", async ({
    page,
  }) => {
    await page.goto("/search?q=killed");
    await waitForScripts(page);
    const { total, values } = await readFacet(page, "q=killed");
    const before = await readNames(page);
    const all = actors(page).getByRole("link", { name: `Show all ${total} actors` });
    await all.click();
    await expect(rows(page)).toHaveCount(30);
    expect(await readNames(page)).toEqual(values.map(({ label }) => label));
    await expect(actors(page).getByRole("checkbox").nth(before.length)).toBeFocused();
    await expectNoFaults(page);
    const cities = page.getByRole("group", { name: "City" });
    await cities.getByRole("link", { name: /^Show all \d+ cities$/ }).press("Enter");
    await expect(cities.getByRole("link", { name: /^Show all/ })).toHaveCount(0);
    await expect(cities.getByRole("checkbox").nth(6)).toBeFocused();
    await all.click();
    await expect(page).toHaveURL(/\/search\/facet\/actor\?q=killed$/);
    await expect(page.getByRole("main").getByRole("checkbox")).toHaveCount(total);
  });

  test("are counted anew when a tick of another group is applied", async ({ page }) => {
    await page.goto("/search?q=killed");
    await waitForScripts(page);
    await actors(page)
      .getByRole("link", { name: /^Show all/ })
      .click();
    await expect(rows(page)).toHaveCount(30);
    await page.getByRole("checkbox", { name: /^Basra/ }).check();
    await expect(page).toHaveURL(/city=basra$/);
    const { values } = await readFacet(page, "q=killed&city=basra");
    await expect(rows(page)).toHaveCount(values.length);
    await expect.poll(() => readNames(page)).toEqual(values.map(({ label }) => label));
    expect(await readCounts(page)).toEqual(values.map(({ count }) => String(count)));
  });

  // UX.md section 4, "Counts"
  test("keep their order as long as the pointer or the focus is among them, without a wrong count", async ({
    page,
  }) => {
    await page.goto("/search?q=killed&actor_match=all");
    await waitForScripts(page);
    const before = await readNames(page);
    const last = actors(page).getByRole("checkbox").nth(5);
    const id = await last.getAttribute("value");
    await last.check();
    await expect(page).toHaveURL(new RegExp(`actor=${id}`));
    const { values } = await readFacet(page, `q=killed&actor_match=all&actor=${id}`);
    const count = new Map(values.map(({ label, count }) => [label, String(count)]));
    const first = values.slice(0, 6).map(({ label }) => label);
    expect(first).not.toEqual(before);
    const known = (names: readonly string[]) =>
      names.map((name) => (first.includes(name) ? count.get(name) : ""));
    await expect.poll(async () => (await readCounts(page)).slice(0, 6)).toEqual(known(before));
    expect((await readNames(page)).slice(0, 6)).toEqual(before);
    await page.getByRole("searchbox", { name: "Find a city" }).click();
    await expect.poll(() => readNames(page)).toEqual(first);
    expect(await readCounts(page)).toEqual(first.map((name) => count.get(name)));
  });
});

test("a found row that is unticked again stays, and keeps the focus, until the reader leaves its group @desktop @js", async ({
  page,
}) => {
  await page.goto("/search?q=killed");
  await waitForScripts(page);
  await box(page).fill("ehlilhak");
  const found = actors(page).getByRole("checkbox", { name: /Asaib Ahl al-Haq/ });
  await expect(found).toBeVisible();
  await box(page).press("Enter");
  await page.keyboard.press("Space");
  await expect(page).toHaveURL(/actor=asaib-ahl-al-haq$/);
  await box(page).press("Escape");
  await expect(rows(page)).toHaveCount(7);
  await found.focus();
  await page.keyboard.press("Space");
  await expect(page).toHaveURL(/\?q=killed$/);
  await expect(page.getByRole("link", { name: /Actor: Asaib Ahl al-Haq/ })).toHaveCount(0);
  await expect(found).not.toBeChecked();
  await expect(found).toBeFocused();
  await page.getByRole("searchbox", { name: "Find a city" }).focus();
  await expect(rows(page)).toHaveCount(6);
});

test.describe("the values of a facet as JSON @desktop", () => {
  test("are the first thirty of the full list, or of what is found in it", async ({ page }) => {
    const { facets } = await (await page.request.get("/api/search?q=killed&city=baghdad")).json();
    const { total, values } = await readFacet(page, "q=killed&city=baghdad");
    expect(total).toBe(facets.actor.length);
    const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
    expect(ids(values)).toEqual(ids(facets.actor).slice(0, 30));
    const found = await readFacet(page, "q=killed&facet_q=%D8%B9%D8%B5%D8%A7%D8%A6%D8%A8");
    expect(ids(found.values)).toContain("asaib-ahl-al-haq");
    expect(found.total).toBe(found.values.length);
  });

  test("count what the results count, also where everything must stand in one paragraph", async ({
    page,
  }) => {
    const query = "q=killed&scope=paragraph";
    const { facets } = await (await page.request.get(`/api/search?${query}`)).json();
    const { values } = await readFacet(page, query);
    expect(values.map(({ id, count }) => [id, count])).toEqual(
      facets.actor.slice(0, 30).map(({ id, count }: Values["values"][number]) => [id, count]),
    );
  });
});
