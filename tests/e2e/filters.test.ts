import type { Page } from "@playwright/test";
import { expectNoFaults } from "#tests/e2e/expect-no-faults";
import { expect, test } from "#tests/e2e/test";
import { waitForScripts } from "#tests/e2e/wait-for-scripts";

type Group = "Actor" | "City" | "Outlet";

/** What the rows of a group count, by name. */
async function readRows(page: Page, group: Group): Promise<ReadonlyMap<string, number>> {
  const rows = await page
    .getByRole("group", { name: group })
    .locator("li")
    .evaluateAll((all) =>
      all.map((row): [string, number] => [
        row.querySelector("bdi")?.textContent ?? "",
        Number(row.querySelector(".facet-count")?.textContent?.replaceAll(",", "")),
      ]),
    );
  return new Map(rows);
}

/** The articles that the heading counts. */
async function readTotal(page: Page): Promise<number> {
  const heading = await page.getByRole("heading", { level: 1 }).innerText();
  return heading.startsWith("No ") ? 0 : Number(/^[\d,]+/.exec(heading)?.[0].replaceAll(",", ""));
}

type Answer = {
  readonly total: number;
  readonly hits: readonly { readonly id: string; readonly outlet: string | null }[];
  readonly facets: Readonly<
    Record<"actor" | "outlet", readonly { readonly id: string; readonly count: number }[]>
  >;
};

const search = async (page: Page, query: string): Promise<Answer> =>
  (await page.request.get(`/api/search?${query}`)).json();

/** Ids of all articles found. */
async function listIds(page: Page, query: string): Promise<string[]> {
  const text = await (await page.request.get(`/search.jsonl?${query}`)).text();
  return text
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line).id);
}

test.describe("without scripts on a phone @phone", () => {
  test.use({ javaScriptEnabled: false });

  // UX.md check 4
  test("the link opens the sheet of filters, and applying them leads back to the results", async ({
    page,
  }) => {
    await page.goto("/search?q=killed");
    const sheet = page.getByRole("region", { name: "Filters" });
    await expect(sheet).toBeHidden();
    await page.getByRole("link", { name: "Filters", exact: true }).click();
    await expect(sheet).toBeVisible();
    await page.getByRole("group", { name: "Actor" }).getByRole("checkbox").first().check();
    await sheet.getByRole("button", { name: "Apply filters" }).click();
    await expect(page).toHaveURL(/\?q=killed&actor=[^&]+#results$/);
    await expect(sheet).toBeHidden();
    await expect(page.getByRole("heading", { level: 1 })).toBeInViewport();
    await page.getByRole("link", { name: "Filters (1)" }).click();
    await page.getByRole("link", { name: "Close" }).click();
    await expect(sheet).toBeHidden();
  });
});

// UX.md section 2, phone filters
test("the sheet of filters is a dialog: it keeps the focus, Esc closes it, the address stays @phone @js", async ({
  page,
}) => {
  await page.goto("/search?q=killed");
  await waitForScripts(page);
  const link = page.getByRole("link", { name: "Filters", exact: true });
  await link.click();
  const sheet = page.getByRole("dialog", { name: "Filters" });
  await expect(sheet.getByRole("link", { name: "Close" })).toBeFocused();
  await page.keyboard.press("Shift+Tab");
  expect(await page.evaluate(() => document.activeElement?.closest(".hit, header"))).toBeNull();
  await expect(page).toHaveURL("/search?q=killed");
  await expectNoFaults(page);
  await page.keyboard.press("Escape");
  await expect(sheet).toHaveCount(0);
  await expect(link).toBeFocused();
  await link.click();
  await sheet.getByRole("link", { name: "Close" }).click();
  await expect(page.locator("#filters")).toBeHidden();
  await expect(page).toHaveURL("/search?q=killed");
});

// UX.md check 7
test("one search has one address, whatever the order it was asked in", async ({ page }) => {
  const wanted = /\/search\?q=killed&actor=mustafa-al-kadhimi&actor=saraya-al-salam&city=basra$/;
  for (const query of [
    "q=killed&actor=saraya-al-salam&actor=mustafa-al-kadhimi&city=basra",
    "city=basra&actor=mustafa-al-kadhimi&q=killed&actor=saraya-al-salam&sort=relevance",
    "from=&to=&page=1&city=basra&actor=mustafa-al-kadhimi&actor=saraya-al-salam&q=+killed+",
  ]) {
    await page.goto(`/search?${query}`);
    await expect(page).toHaveURL(wanted);
  }
});

// UX.md check 5
test("orders of the results are links", async ({ page }) => {
  await page.goto("/search?q=killed");
  const orders = page.getByRole("navigation", { name: "Order of the results" });
  for (const [label, sort] of [
    ["Oldest", "oldest"],
    ["Newest", "newest"],
  ] as const) {
    await orders.getByRole("link", { name: label }).click();
    await expect(page).toHaveURL(`/search?q=killed&sort=${sort}`);
    await expect(orders.getByRole("link", { name: label })).toHaveAttribute("aria-current", "true");
  }
});

test.describe("the column of filters @desktop", () => {
  // UX.md check 10
  test("counts the other values of a group as before one is ticked, and other groups anew", async ({
    page,
  }) => {
    await page.goto("/search?q=killed");
    const actors = await readRows(page, "Actor");
    const cities = await readRows(page, "City");
    await page.goto("/search?q=killed&actor=saraya-al-salam");
    const after = await readRows(page, "Actor");
    for (const [name, count] of actors) expect([name, after.get(name)]).toEqual([name, count]);
    expect(await readRows(page, "City")).not.toEqual(cities);
  });

  // UX.md check 11
  test("finds the articles that have every ticked actor where all of them are asked for", async ({
    page,
  }) => {
    const [a, b] = ["actor=muqtada-al-sadr", "actor=saraya-al-salam"];
    await page.goto(`/search?${a}&${b}`);
    await page.getByRole("group", { name: "Actor" }).getByRole("radio", { name: "all of" }).check();
    await page.getByRole("button", { name: "Apply filters" }).first().click();
    await expect(page).toHaveURL(/actor_match=all/);
    const [first, second, both] = await Promise.all([
      listIds(page, a),
      listIds(page, b),
      listIds(page, `${a}&${b}&actor_match=all`),
    ]);
    expect(both.toSorted()).toEqual(first.filter((id) => second.includes(id)).sort());
    expect(both.length).toBeGreaterThan(0);
    expect(await readTotal(page)).toBe(both.length);
    expect((await readRows(page, "Actor")).get("Saraya al-Salam")).toBe(both.length);
  });

  // UX.md check 12
  test("leaves an excluded outlet out, says so, and takes that back", async ({ page }) => {
    await page.goto("/search?q=killed");
    const before = await readTotal(page);
    const outlets = page.getByRole("group", { name: "Outlet" });
    const count = (await readRows(page, "Outlet")).get("Meridian Wire") ?? 0;
    await outlets.getByRole("link", { name: "Exclude Meridian Wire" }).click();
    await expect(page).toHaveURL(/not_outlet=meridian-wire/);
    expect(await readTotal(page)).toBe(before - count);
    const row = outlets.getByRole("listitem").filter({ hasText: "Meridian Wire" });
    await expect(row).toContainText(/^not/);
    await expect(row.getByRole("checkbox")).toHaveCount(0);
    await expect(page.getByRole("link", { name: /Not outlet: Meridian Wire/ })).toBeVisible();
    const { hits } = await search(page, "q=killed&not_outlet=meridian-wire");
    expect(hits.map(({ outlet }) => outlet)).not.toContain("meridian-wire");
    await row.getByRole("link", { name: "Stop excluding Meridian Wire" }).click();
    expect(await readTotal(page)).toBe(before);
  });

  // UX.md check 13
  test("promises with each count what a tick then gives, for any of and for all of", async ({
    page,
  }) => {
    for (const asked of ["q=killed", "q=killed&actor=muqtada-al-sadr&actor_match=all"]) {
      const { facets, total } = await search(page, asked);
      const ticked = new URLSearchParams(asked).getAll("actor");
      const rows = facets.actor.filter(({ id }) => !ticked.includes(id)).slice(0, 10);
      expect(rows).toHaveLength(10);
      for (const { id, count } of rows) {
        const query = new URLSearchParams(asked);
        query.append("actor", id);
        expect([id, (await search(page, query.toString())).total]).toEqual([id, count]);
      }
      await page.goto(`/search?${asked}`);
      expect(await readTotal(page)).toBe(total);
      const first = page
        .getByRole("group", { name: "Actor" })
        .getByRole("listitem")
        .filter({
          has: page.getByRole("checkbox", { checked: false }),
        });
      const promised = Number(await first.first().locator(".facet-count").innerText());
      await first.first().getByRole("checkbox").check();
      await page.getByRole("button", { name: "Apply filters" }).first().click();
      await expect(page).not.toHaveURL(`/search?${asked}`);
      await expect.poll(() => readTotal(page)).toBe(promised);
    }
  });

  // UX.md check 15
  test("leads to the full list, which has as many rows as it says and knows every spelling", async ({
    page,
  }) => {
    await page.goto("/search?q=killed");
    const all = page.getByRole("link", { name: /^Show all \d+ actors$/ });
    const count = Number(/\d+/.exec(await all.innerText())?.[0]);
    // With scripts a click opens more rows in the column first.
    await page.goto((await all.getAttribute("href")) ?? "");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(`${count} actors`);
    await expect(page.getByRole("main").getByRole("checkbox")).toHaveCount(count);
    await page.getByRole("searchbox", { name: "Find by name" }).fill("Ehlilhak");
    await page.getByRole("button", { name: "Find" }).click();
    await expect(page.getByRole("checkbox")).toHaveCount(1);
    await expect(page.getByRole("main").getByRole("listitem").last()).toContainText(
      "Asaib Ahl al-Haq",
    );
  });

  test("sorts the full list by name under its letters", async ({ page }) => {
    await page.goto("/search/facet/actor");
    await page.getByRole("link", { name: "A to Z" }).click();
    await expect(page.getByRole("navigation", { name: "Letters" })).toBeVisible();
    const letters = await page.getByRole("heading", { level: 2 }).allInnerTexts();
    expect(letters.length).toBeGreaterThan(10);
    expect(letters).toEqual([...new Set(letters)].toSorted());
    await page
      .getByRole("navigation", { name: "Letters" })
      .getByRole("link", { name: "S" })
      .click();
    await expect(page.getByRole("heading", { level: 2, name: "S", exact: true })).toBeInViewport();
    const underS = page.getByRole("region", { name: "S", exact: true }).getByRole("listitem");
    for (const name of await underS.locator("bdi:first-child").allInnerTexts())
      expect(name).toMatch(/^S/);
  });

  // UX.md check 8
  test("is ticked as the address says after Back", async ({ page }) => {
    await page.goto("/search?q=killed");
    const tick = page.getByRole("group", { name: "Actor" }).getByRole("checkbox").nth(1);
    const before = await readTotal(page);
    await tick.check();
    await page.getByRole("button", { name: "Apply filters" }).first().click();
    await expect(page).toHaveURL(/actor=/);
    await page.goBack();
    await expect(page).toHaveURL(/\?q=killed$/);
    await expect(tick).not.toBeChecked();
    expect(await readTotal(page)).toBe(before);
  });
});
