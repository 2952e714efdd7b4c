import { expect, test } from "#tests/e2e/test";

test("searching, filtering, paging and opening an article work from the home page", async ({
  page,
}) => {
  await page.goto("/");
  await page.getByLabel("Search the articles").fill("killed");
  await page.getByRole("button", { name: "Search" }).first().click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("articles for “killed”");
  await expect(page.getByRole("main")).not.toContainText("Loading");
  await expect(page.locator("mark").first()).toBeVisible();

  await page
    .getByRole("link", { name: /^(Next|Page 2|2)$/ })
    .first()
    .click();
  await expect(page).toHaveURL(/page=2/);
  await page.goBack();

  const answering = page.getByRole("listitem").filter({ has: page.locator(".snippet mark") });
  await answering.first().getByRole("heading", { level: 2 }).getByRole("link").click();
  await expect(page).toHaveURL(/\/article\/[a-z0-9]+\?q=killed&n=\d+#p\d+$/);
  const id = new URL(page.url()).hash.slice(1);
  await expect(page.locator(`#${id} mark`).first()).toBeVisible();
  await page.getByRole("link", { name: /Back to \d+ results/ }).click();
  await expect(page).toHaveURL(/\/search\?q=killed$/);
});

test("two ticked actors and Apply give the union, and removing one is a link @desktop", async ({
  page,
}) => {
  await page.goto("/search");
  const actors = page.getByRole("group", { name: /^Actor/ });
  await actors.getByRole("checkbox").nth(0).check();
  await actors.getByRole("checkbox").nth(1).check();
  await page.getByRole("button", { name: "Apply filters" }).first().click();
  await expect(page).toHaveURL(/actor=.+&actor=.+/);
  const query = new URL(page.url()).search;
  const counted = await (await page.request.get(`/api/search${query}`)).json();
  await expect(page.getByRole("heading", { level: 1 })).toContainText(String(counted.total));
  await page
    .getByRole("link", { name: /Actor: / })
    .first()
    .click();
  expect(new URL(page.url()).searchParams.getAll("actor")).toHaveLength(1);
  await page.goBack();
  await page.getByRole("link", { name: "Clear all filters" }).click();
  await expect(page).toHaveURL(/\/search$/);
});

test("a URL has one canonical form", async ({ page }) => {
  await page.goto("/search?q=a&from=&page=1");
  await expect(page).toHaveURL(/\/search\?q=a$/);
});

// UX.md check 16
test("an impossible date is named beside its field and the rest applied", async ({ page }) => {
  await page.goto("/search?q=basra&from=2022-13&to=2022");
  await expect(page.getByText(/2022-13.+is not a date/).first()).toBeVisible();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("basra");
  await expect(page.locator("#filters [name=from]").last()).toHaveAttribute("aria-invalid", "true");
  const { total } = await (await page.request.get("/api/search?q=basra&to=2022")).json();
  await expect(page.getByRole("heading", { level: 1 })).toContainText(`${total} article`);
});

test("markup in a query is text", async ({ page }) => {
  await page.goto(`/search?q=${encodeURIComponent("<script>alert(1)</script>")}`);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("<script>");
});

test("no results say so and offer what each removed filter would give", async ({ page }) => {
  await page.goto("/search?q=killed&actor=nobody-of-that-name");
  await expect(page.getByRole("heading", { level: 1 })).toContainText(/no articles/i);
  await expect(page.getByRole("main")).toContainText(/without/i);
});

test("a page past the end says where the results end", async ({ page }) => {
  await page.goto("/search?page=9999");
  await expect(page.getByText(/no page 9[,]?999/i)).toBeVisible();
});

test("the other spellings are named and can be turned off", async ({ page }) => {
  await page.goto("/search?q=Seraya+Selam");
  await expect(page.getByText(/Also searched/)).toBeVisible();
  await page.getByRole("link", { name: "Only the words as typed" }).click();
  await expect(page).toHaveURL(/exact=1/);
  await expect(page.getByText(/Also searched/)).toHaveCount(0);
});

test("longer words and near spellings are named and can be left out", async ({ page }) => {
  const found = page.getByRole("heading", { level: 1 });
  await page.goto("/search?q=drone+attack");
  await expect(page.getByText(/Also found: .*attackers/)).toBeVisible();
  const all = Number.parseInt(await found.innerText(), 10);
  await page.getByRole("link", { name: "Only the words as typed" }).click();
  await expect(page.getByText("Only the words as typed were searched.")).toBeVisible();
  await expect(page.getByText(/Also found/)).toHaveCount(0);
  expect(Number.parseInt(await found.innerText(), 10)).toBeLessThan(all);
});

test("an unknown article is a page with status 404", async ({ page }) => {
  const response = await page.goto("/article/none-of-that-id");
  expect(response?.status()).toBe(404);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});

test("an article without headline, outlet or date says so", async ({ page, request }) => {
  const { hits } = await (await request.get("/api/search?outlet=unknown&from=unknown")).json();
  const bare = hits.find((hit: { title: string | null }) => hit.title === null);
  await page.goto(`/article/${bare.id}`);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("(No headline)");
  await expect(page.getByRole("main")).toContainText(/date not stated/i);
  await expect(page.locator("body")).not.toContainText(/undefined|Invalid|NaN/);
});

// UX.md check 25
test("names in an article are marked when asked for: one link each, an underline for each kind", async ({
  page,
  request,
}) => {
  const { hits } = await (await request.get("/api/search?q=Saraya+al-Salam")).json();
  await page.goto(`/article/${hits[0].id}?show=names`);
  const names = page.locator(".article-text .name");
  await expect(names.first()).toBeVisible();
  const links = await page
    .locator(".article-text a.name")
    .evaluateAll((all) => all.map((link) => `${link.getAttribute("href")} ${link.textContent}`));
  expect(links.length).toBeGreaterThan(3);
  expect(new Set(links).size).toBe(links.length);
  const styleOf = (kind: string) =>
    page
      .locator(`.article-text .name-${kind}`)
      .first()
      .evaluate((name) => getComputedStyle(name).textDecorationStyle);
  expect(await Promise.all(["actor", "person", "place"].map(styleOf))).toEqual([
    "solid",
    "dashed",
    "dotted",
  ]);
  const text = await page.locator("#p1").innerText();
  await page.goto(`/article/${hits[0].id}?show=none`);
  await expect(page.locator(".article-text :is(.name, mark, .conflict-sign)")).toHaveCount(0);
  expect(await page.locator("#p1").innerText()).toBe(text);
});

// UX.md check 35
test("an Arabic article is set from right to left, and names in other letters keep their own way", async ({
  page,
  request,
}) => {
  const { hits } = await (await request.get("/api/search?lang=ar")).json();
  await page.goto(`/article/${hits[0].id}`);
  const body = page.locator("#p1");
  await expect(body).toBeVisible();
  const direction = await body.evaluate((element) => getComputedStyle(element).direction);
  expect(direction).toBe("rtl");
  await expect(page.locator(".article-text")).toHaveAttribute("lang", "ar");
  await expect(page.locator(".article-text")).toHaveAttribute("dir", "rtl");
  const side = page.getByRole("complementary");
  const label = side.getByText(/^[A-Z][a-z]+/).first();
  expect(await label.evaluate((element) => element.closest("bdi, [lang=en]") !== null)).toBe(true);
});

// UX.md check 35
test("Arabic words are found without the signs that writers leave out", async ({ request }) => {
  const find = async (q: string) =>
    (await (await request.get(`/api/search?exact=1&q=${encodeURIComponent(q)}`)).json()).total;
  const withHamza = await find("أعلنت");
  expect(withHamza).toBeGreaterThan(0);
  expect(await find("اعلنت")).toBe(withHamza);
});

test("the corpus page says that these are demonstration texts", async ({ page }) => {
  await page.goto("/corpus");
  await expect(page.getByRole("main")).toContainText(/demonstration/i);
});
