import type { Page } from "@playwright/test";
import { expect, test } from "#tests/e2e/test";
import { waitForScripts } from "#tests/e2e/wait-for-scripts";

const heading = (page: Page) => page.getByRole("heading", { level: 1 });
const results = (page: Page) => page.getByRole("region", { name: "Results" });
const ticks = (page: Page) => results(page).locator("input[name=article]");

const askTotal = async (page: Page, query: string): Promise<number> =>
  (await (await page.request.get(`/api/search?${query}`)).json()).total;

/** The start of a heading that counts articles, as the page writes it. */
const counted = (total: number) => new RegExp(`^${total} articles? `);

test("words are searched in headlines alone or in the text alone, and the chip takes that back @desktop", async ({
  page,
}) => {
  await page.goto("/search?q=killed&sort=oldest");
  const places = page.getByRole("group", { name: "Search in" });
  await expect(places.getByRole("radio", { name: "Everything" })).toBeChecked();
  const totals = [await askTotal(page, "q=killed")];
  for (const [label, place, chip] of [
    ["Headlines", "title", "In headlines only"],
    ["Text", "body", "In the text only"],
  ] as const) {
    await places.getByRole("radio", { name: label }).check();
    await page.getByRole("button", { name: "Apply filters" }).first().click();
    await expect(page).toHaveURL(new RegExp(`/search\\?q=killed&in=${place}&sort=oldest(#|$)`));
    const total = await askTotal(page, `q=killed&in=${place}`);
    await expect(heading(page)).toHaveText(counted(total));
    await expect(page.getByRole("link", { name: chip })).toBeVisible();
    await expect(places.getByRole("radio", { name: label })).toBeChecked();
    totals.push(total);
  }
  expect(new Set(totals).size).toBe(3);
  await page.getByRole("link", { name: "In the text only" }).click();
  await expect(page).toHaveURL(/\/search\?q=killed&sort=oldest$/);
  await expect(places.getByRole("radio", { name: "Everything" })).toBeChecked();
});

test("where words are searched is kept by orders, pages, articles, the box and the exports", async ({
  page,
}) => {
  const total = await askTotal(page, "q=killed&in=body");
  expect(total).toBeGreaterThan(20);
  await page.goto("/search?q=killed&in=body");
  await page
    .getByRole("navigation", { name: "Order of the results" })
    .getByRole("link", { name: "Oldest" })
    .click();
  await expect(page).toHaveURL("/search?q=killed&in=body&sort=oldest");
  await page.getByRole("link", { name: "Next" }).click();
  await expect(page).toHaveURL("/search?q=killed&in=body&sort=oldest&page=2#results");
  await results(page).getByRole("heading", { level: 2 }).getByRole("link").first().click();
  await expect(page).toHaveURL(/\/article\/[^?]+\?q=killed&in=body&sort=oldest&n=21(#|$)/);
  await page.getByRole("link", { name: "Next", exact: true }).click();
  await expect(page).toHaveURL(/\/article\/[^?]+\?q=killed&in=body&sort=oldest&n=22(#|$)/);
  await page.getByRole("link", { name: `Back to ${total} results` }).click();
  await expect(page).toHaveURL("/search?q=killed&in=body&sort=oldest&page=2");
  const address = await page
    .getByRole("link", { name: "Export all articles as JSONL" })
    .getAttribute("href");
  expect(address).toBe("/search.jsonl?q=killed&in=body&sort=oldest");
  const lines = (await (await page.request.get(address ?? "")).text()).trim().split("\n");
  expect(lines).toHaveLength(total);
  await page.getByLabel("Search the articles").fill("wounded");
  await page.getByRole("button", { name: "Search", exact: true }).click();
  await expect(page).toHaveURL("/search?q=wounded&in=body&sort=oldest");
});

test("fifty articles are on a page where they are asked for", async ({ page }) => {
  const total = await askTotal(page, "");
  expect(total).toBeGreaterThan(50);
  await page.goto("/search?page=2");
  const sizes = page.getByRole("navigation", { name: "Articles per page" });
  await expect(sizes.getByRole("link", { name: "20" })).toHaveAttribute("aria-current", "true");
  await sizes.getByRole("link", { name: "50" }).click();
  await expect(page).toHaveURL("/search?per=50#results");
  await expect(sizes.getByRole("link", { name: "50" })).toHaveAttribute("aria-current", "true");
  await expect(ticks(page)).toHaveCount(50);
  await page.getByRole("link", { name: "Next" }).click();
  await expect(page).toHaveURL("/search?per=50&page=2#results");
  await expect(ticks(page)).toHaveCount(total - 50);
  await results(page).getByRole("heading", { level: 2 }).getByRole("link").first().click();
  await expect(page).toHaveURL(/[?&]per=50&n=51(#|$)/);
  await page.getByRole("link", { name: `Back to ${total} results` }).click();
  await expect(page).toHaveURL("/search?per=50&page=2");
  await page.goto("/search?per=50&page=3");
  await expect(page.getByText("There is no page 3: the results end on page 2.")).toBeVisible();
  await page.goto("/search?city=basra");
  await expect(heading(page)).toBeVisible();
  await expect(sizes).toHaveCount(0);
});

// UX.md check 5
test("headlines alone are a way to see the same results, and two of them are compared", async ({
  page,
}) => {
  await page.goto("/search?q=killed&page=2");
  const title = await heading(page).innerText();
  const titles = await page.locator(".hit-title").allInnerTexts();
  const ways = page.getByRole("navigation", { name: "What is shown of each article" });
  await ways.getByRole("link", { name: "Headlines only" }).click();
  await expect(page).toHaveURL("/search?q=killed&view=headlines&page=2");
  await expect(page.locator(".hit-line h2")).toHaveText(titles);
  await expect(heading(page)).toHaveText(title);
  await expect(page.locator(".snippet")).toHaveCount(0);
  await ticks(page).nth(0).check();
  await ticks(page).nth(1).check();
  await page.getByRole("button", { name: "Compare ticked" }).click();
  await expect(page).toHaveURL(/\/compare\?article=[^&]+&article=[^&]+$/);
  await page.goBack();
  await ways.getByRole("link", { name: "With passages" }).click();
  await expect(page).toHaveURL("/search?q=killed&page=2");
  await expect(page.locator(".snippet").first()).toBeVisible();
});

test("a headline stands on one line with its outlet and day, above them on a phone", async ({
  page,
}) => {
  await page.goto("/search?q=killed&in=title&view=headlines");
  const row = page.locator(".hit-line").first();
  await expect(row).toBeVisible();
  const top = async (selector: string) =>
    (await row.locator(selector).first().boundingBox())?.y ?? Number.NaN;
  const [link, outlet, day] = [await top("h2"), await top("a[href*=outlet]"), await top("time")];
  const isWide = (page.viewportSize()?.width ?? 0) > 1000;
  expect(Math.abs(outlet - day)).toBeLessThan(8);
  expect(Math.abs(outlet - link) < 8).toBe(isWide);
});

test("the words of the search are marked in the headlines, but not where only texts were searched", async ({
  page,
}) => {
  for (const address of ["/search?q=killed", "/search?q=killed&in=title&view=headlines"]) {
    await page.goto(address);
    const titled = page.getByRole("heading", { level: 2 }).filter({ hasNotText: "(No headline)" });
    const answering = titled.filter({ hasText: /killed/i });
    await expect(answering.locator("mark").first()).toHaveText(/^killed$/i);
    await expect(answering.filter({ hasNot: page.locator("mark") })).toHaveCount(0);
  }
  await page.goto("/search?q=Saraya+al-Salam&view=headlines");
  await expect(page.locator("h2[lang=ar] mark").first()).toHaveText(/سرايا السلام/);
  await page.goto("/search?q=killed&in=body");
  await expect(page.locator(".snippet mark").first()).toBeVisible();
  await expect(page.locator("h2 mark")).toHaveCount(0);
});

test("a value that is none is named above the results, which it does not change", async ({
  page,
}) => {
  const total = await askTotal(page, "q=killed");
  await page.goto("/search?view=grid&per=10&in=titles&q=killed");
  await expect(page).toHaveURL("/search?q=killed&in=titles&per=10&view=grid");
  await expect(heading(page)).toHaveText(counted(total));
  for (const name of ["in", "per", "view"]) {
    await expect(page.getByText(`"${name}" was ignored`)).toBeVisible();
  }
  await page.getByRole("link", { name: "Headlines only" }).click();
  await expect(page).toHaveURL("/search?q=killed&view=headlines");
  await expect(page.getByText("was ignored")).toHaveCount(0);
});

test("Copy link copies the whole canonical address and says so @js", async ({
  page,
  context,
  baseURL,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("/search?sort=newest&in=title&q=killed&page=1");
  const copy = page.getByRole("button", { name: "Copy link" });
  await copy.click();
  await expect(page.getByRole("status").filter({ hasText: "Copied" })).toBeVisible();
  await expect(copy).toHaveText("Copied");
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    new URL("/search?q=killed&in=title&sort=newest", baseURL).href,
  );
});

test("keys lead through headlines and open them @desktop @js", async ({ page }) => {
  await page.goto("/search?q=killed&view=headlines");
  await waitForScripts(page);
  await page.keyboard.press("j");
  const first = page.locator(".hit-line h2 a").first();
  await expect(first).toBeFocused();
  await page.keyboard.press("o");
  await expect(page).toHaveURL(/\/article\/[^?]+\?q=killed&view=headlines&n=1(#|$)/);
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("nothing offers to copy the address", async ({ page }) => {
    await page.goto("/search?q=killed");
    await expect(page.getByRole("navigation", { name: "Export" })).toBeVisible();
    await expect(page.getByText("Copy link")).toBeHidden();
    await expect(page.getByRole("button", { name: "Copy link" })).toHaveCount(0);
  });
});
