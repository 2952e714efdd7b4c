import type { Page } from "@playwright/test";
import { expectNotSideways } from "#tests/e2e/expect-no-faults";
import { findEvent, type ListedEvent, listEvents } from "#tests/e2e/find-event";
import { expect, test } from "#tests/e2e/test";

async function openComparison(page: Page, label: RegExp, query = ""): Promise<ListedEvent> {
  const event = await findEvent(page.request, label);
  await page.goto(`/event/${event.id}/compare${query}`);
  return event;
}

const factRows = (page: Page) =>
  page
    .getByRole("table", { name: "Facts by report" })
    .getByRole("row")
    .filter({
      has: page.getByRole("rowheader"),
    });

/** Goes through everything that takes the focus, and lists what then lies under a bar that sticks. */
async function walk(page: Page, key: string) {
  await page.evaluate((toEnd) => {
    (document.activeElement as HTMLElement | null)?.blur();
    window.scrollTo(0, toEnd ? document.body.scrollHeight : 0);
  }, key !== "Tab");
  const faults: string[] = [];
  for (let steps = 0; ; steps++) {
    await page.keyboard.press(key);
    const at = await page.evaluate(() => {
      const focused = document.activeElement;
      if (focused === null || focused === document.body) return null;
      const { top, bottom, left, width } = focused.getBoundingClientRect();
      const seen = document.elementFromPoint(left + width / 2, (top + bottom) / 2);
      const bars = [".outlet-bar", ".matrix-head", ".passage-head"].map((bar) =>
        seen?.closest(bar),
      );
      return {
        html: focused.outerHTML.slice(0, 100),
        isCovered: bars.some((bar) => bar != null && !bar.contains(focused)),
        isOutside: bottom < 0 || top > innerHeight,
      };
    });
    if (at === null) return { steps, faults };
    if (at.isCovered || at.isOutside) faults.push(at.html);
  }
}

/** What the reader reads, without the marks that stand in it. */
const readPlain = (page: Page, selector: string) =>
  page.locator(selector).evaluate((element) => {
    const copy = element.cloneNode(true) as Element;
    for (const mark of copy.querySelectorAll("[data-conflict], .passage-number, del"))
      mark.remove();
    return copy.textContent ?? "";
  });

// UX.md check 27
test("a number in dispute stands first, with every value, the range, its origins and the reason", async ({
  page,
}) => {
  await openComparison(page, /^Clashes in Basra/);
  await expect(page.getByRole("heading", { level: 1 })).toContainText(
    /How \d \w+ .+ Clashes in Basra/,
  );
  const first = factRows(page).first();
  await expect(first).toHaveAttribute("id", "fact-killed-in-basra");
  await expect(first.getByRole("rowheader")).toContainText("Conflict");
  await expect(first.getByRole("rowheader")).toContainText("Killed in Basra");
  await expect(first.getByRole("rowheader")).toContainText("1 to 5, 5 origins");
  const values = await first.locator(".value").allInnerTexts();
  expect(values.map((value) => value.replace(/ of .*/s, ""))).toEqual(
    expect.arrayContaining(["1", "2", "4", "about 5"]),
  );
  await expect(first.getByRole("rowheader")).toContainText("cannot all be true");
  await expect(first).toHaveAttribute("data-conflict", "");
});

// UX.md check 28
test("what is one number in other words agrees, and what could both hold is no conflict", async ({
  page,
}) => {
  await openComparison(page, /^Clashes in Basra/);
  const rowOf = (label: string) =>
    page.getByRole("row").filter({ has: page.getByText(label, { exact: true }) });
  await expect(rowOf("Killed in Baghdad, earlier").getByRole("rowheader")).toContainText("Agree");
  await expect(rowOf("Wounded in Baghdad, earlier").getByRole("rowheader")).toContainText(
    "Could both hold",
  );
  await expect(rowOf("Qais al-Khazali").first().getByRole("rowheader")).toContainText("Spelling");
});

// UX.md check 28
test("rows stand in the order conflict, check, spelling, only one, agree", async ({ page }) => {
  await openComparison(page, /Hashimi/);
  const statuses = await factRows(page).locator(".status").allInnerTexts();
  const order = ["Conflict", "Check", "Spelling", "Only one", "Agree"];
  const ranks = statuses
    .map((status) => order.findIndex((word) => status.includes(word)))
    .filter((rank) => rank >= 0);
  expect(new Set(ranks).size).toBeGreaterThan(2);
  expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
  const check = factRows(page).filter({ hasText: "Check" }).first();
  await expect(check).toContainText(/is a \w+day, not a \w+day; it may mean/);
});

test("a disputed number in the text names all values and leads to its row", async ({ page }) => {
  await openComparison(page, /^Clashes in Basra/);
  const marks = page.getByRole("link", { name: /^Conflict: / });
  expect(await marks.count()).toBeGreaterThan(2);
  for (const mark of await marks.all()) {
    const row = page.locator((await mark.getAttribute("href")) ?? "");
    await expect(row).toHaveCount(1);
    const name = await mark.innerText();
    for (const value of await row.locator(".value").allInnerTexts()) {
      expect(name).toContain(value.replace(/ of .*/s, "").trim());
    }
  }
});

test("the words in every cell stand in the paragraph that the cell links to", async ({ page }) => {
  await openComparison(page, /Soleimani/);
  const sayings = page.locator("#facts td p.said");
  expect(await sayings.count()).toBeGreaterThan(10);
  for (const saying of await sayings.all()) {
    const words = await saying.locator("bdi").first().innerText();
    const targets = await saying
      .locator("a")
      .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
    expect(targets.length).toBeGreaterThan(0);
    const texts = await Promise.all(targets.map((target) => readPlain(page, target)));
    expect(texts.some((text) => text.includes(words))).toBe(true);
  }
  const silent = await page.locator("#facts td .silent").allInnerTexts();
  expect(new Set(silent)).toEqual(new Set(["Not stated", "Not named"]));
});

test("tables and texts end with the frame, and a report keeps its column @desktop", async ({
  page,
}) => {
  await openComparison(page, /Soleimani/);
  for (const width of [1280, 1600]) {
    await page.setViewportSize({ width, height: 400 });
    const edges = await page.evaluate(() => {
      const lefts = (selector: string) =>
        [...document.querySelectorAll(selector)].map((one) => one.getBoundingClientRect().left);
      const right = (selector: string) =>
        document.querySelector(selector)?.getBoundingClientRect().right;
      const main = document.querySelector("main") as HTMLElement;
      const frame =
        main.getBoundingClientRect().right - Number.parseFloat(getComputedStyle(main).paddingRight);
      return {
        frame,
        ends: [".matrix", ".report-heads", ".outlet-bar", ".passage"].map(right),
        heads: lefts(".report-heads > li"),
        facts: lefts("#facts .matrix:first-of-type .matrix-head > th").slice(1),
        texts: lefts(".outlet-bar-name"),
      };
    });
    expect(edges.ends).toEqual(Array(4).fill(edges.frame));
    expect(edges.facts).toEqual(edges.heads);
    expect(edges.texts).toEqual(edges.heads);
    await expectNotSideways(page, `at ${width}`);
  }
});

test("the strip reaches every passage and covers none, also in a low window @desktop", async ({
  page,
}) => {
  await openComparison(page, /Soleimani/);
  await page.setViewportSize({ width: 1280, height: 400 });
  const links = page.getByRole("navigation", { name: "Passages", exact: true }).getByRole("link");
  const last = links.last();
  const target = (await last.getAttribute("href")) ?? "";
  const lefts = await links.evaluateAll((all) =>
    all.map((link) => link.getBoundingClientRect().left),
  );
  const text = await page.locator(".passage").first().boundingBox();
  expect(Math.min(...lefts)).toBeGreaterThan((text?.x ?? 0) + (text?.width ?? 0));
  await last.click();
  await expect(page.locator(target)).toBeInViewport();
});

test("a table has the same roles at every width", async ({ page }) => {
  await openComparison(page, /Soleimani/);
  const countRoles = async () => {
    const table = page.getByRole("table", { name: "Facts by report" });
    return Promise.all(
      (["row", "columnheader", "rowheader", "cell"] as const).map((role) =>
        table.getByRole(role).count(),
      ),
    );
  };
  await page.setViewportSize({ width: 1280, height: 844 });
  const wide = await countRoles();
  expect(wide[1]).toBe(5);
  expect(wide[3]).toBe((wide[0]! - 1) * 4);
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await countRoles()).toEqual(wide);
});

test("every paragraph of every report chosen stands once, in the order of the base", async ({
  page,
}) => {
  const event = await openComparison(page, /Hashimi/);
  const listParagraphs = () =>
    page.locator(".passage-text").evaluateAll((all) => all.map(({ id }) => id));
  const before = await listParagraphs();
  const lengths = await Promise.all(
    event.articles.map(
      async ({ id }) =>
        (await (await page.request.get(`/api/articles/${id}`)).json()).paragraphs.length,
    ),
  );
  expect(new Set(before).size).toBe(before.length);
  expect(before.length).toBe(lengths.reduce((sum, length) => sum + length, 0));

  await page
    .getByRole("navigation", { name: "Whose order the passages follow" })
    .getByRole("link", { name: "C" })
    .click();
  await expect(page).toHaveURL(/base=.+#text$/);
  const reordered = async () => {
    const all = await listParagraphs();
    return { all: all.toSorted(), moved: all.join() !== before.join() };
  };
  await expect.poll(reordered).toEqual({ all: before.toSorted(), moved: true });
  const after = await listParagraphs();
  const own = after.filter((id) => id.startsWith("c-"));
  expect(own).toEqual(own.toSorted((a, b) => Number(a.slice(3)) - Number(b.slice(3))));
});

test("of more than four reports the reader chooses two to four", async ({ page }) => {
  const event = await openComparison(page, /Soleimani/);
  expect(event.articles.length).toBeGreaterThan(4);
  const table = page.getByRole("table", { name: "Facts by report" });
  await expect(table.getByRole("columnheader")).toHaveCount(5);
  await page.getByText(`4 of ${event.articles.length} reports are shown`).click();
  const ticks = page.getByRole("group", { name: /reports as columns/ }).getByRole("checkbox");
  await expect(ticks).toHaveCount(event.articles.length);
  for (const tick of await ticks.all()) await tick.uncheck();
  await ticks.nth(0).check();
  await ticks.nth(1).check();
  await page.getByRole("button", { name: "Show", exact: true }).click();
  await expect(page).toHaveURL(/article=.+&article=.+/);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("How 2 outlets reported");
});

test("the kinds of facts are links with their counts", async ({ page }) => {
  await openComparison(page, /Soleimani/);
  const modes = page.getByRole("navigation", { name: "Which facts are shown" });
  const agreed = modes.getByRole("link", { name: /^Agreed \d+$/ });
  const count = Number((await agreed.innerText()).replace(/\D/g, ""));
  await agreed.click();
  await expect(page).toHaveURL(/\?facts=agree#facts$/);
  await expect(factRows(page)).toHaveCount(count);
  await expect(modes.getByRole("link", { name: /^Agreed/ })).toHaveAttribute(
    "aria-current",
    "true",
  );
});

test("a reprint says whose it is and marks the words that differ", async ({ page }) => {
  const { id } = await findEvent(page.request, /Soleimani/);
  const { comparison } = await (await page.request.get(`/api/events/${id}`)).json();
  const reprint = comparison.articles.find((article: { copyOf: string | null }) => article.copyOf);
  expect(reprint).toBeDefined();
  await page.goto(
    `/event/${id}/compare?article=${[reprint.id, reprint.copyOf].sort().join("&article=")}`,
  );
  await expect(page.getByText(/^This is a reprint of [AB]/)).toBeVisible();
  expect(await page.locator(".passage-text ins, .passage-text del").count()).toBeGreaterThan(0);
});

test("words of an Arabic report run from right to left in every part", async ({ page }) => {
  await openComparison(page, /Hashimi/);
  for (const selector of [".passage-text", "#facts .said", ".report-title"]) {
    const arabic = page.locator(`${selector}:lang(ar)`).first();
    await expect(arabic).toBeVisible();
    const direction = await arabic.evaluate((element) => getComputedStyle(element).direction);
    expect(direction).toBe("rtl");
  }
});

test("the names of the outlets stay above the text, and cover nothing that has the focus @js", async ({
  page,
}) => {
  await openComparison(page, /Soleimani/);
  const bar = page.locator(".outlet-bar");
  const isSticky = await bar.evaluate((one) => getComputedStyle(one).position === "sticky");
  await page.locator(".passages").evaluate((element) => element.scrollIntoView());
  await page.evaluate(() => window.scrollBy(0, 2000));
  if (isSticky) {
    await expect.poll(async () => Math.round((await bar.boundingBox())?.y ?? -1)).toBe(0);
  }

  for (const key of ["Tab", "Shift+Tab"]) {
    const covered = await walk(page, key);
    expect(covered.steps, key).toBeGreaterThan(100);
    expect(covered.faults, key).toEqual([]);
  }
});

test("an event with one report says that there is nothing to compare", async ({ page }) => {
  const events = await listEvents(page.request);
  const alone = events.find(({ articles }) => articles.length === 1);
  await page.goto(`/event/${alone?.id}/compare`);
  await expect(page.getByText("Only one report; nothing to compare yet.")).toBeVisible();
  await expect(factRows(page).first()).toBeVisible();
});

test("fewer than two articles, unknown ones and too many are said", async ({ page }) => {
  await page.goto("/compare");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Choose reports to compare");
  await expect(page.getByRole("link", { name: "Search articles" })).toBeVisible();

  const { hits } = await (await page.request.get("/api/search?page=1")).json();
  const ids: string[] = hits.map(({ id }: { id: string }) => id);
  await page.goto(`/compare?article=${ids[0]}&article=none-of-that-id`);
  await expect(page.getByText(/could not be found here/)).toBeVisible();

  await page.goto(
    `/compare?${ids
      .slice(0, 9)
      .map((id) => `article=${id}`)
      .join("&")}`,
  );
  await expect(page.getByText(/Only the first 8/)).toBeVisible();
  await expect(page.getByText("4 of 8 reports are shown")).toBeVisible();

  const unknown = await page.goto("/event/e000000000000000/compare");
  expect(unknown?.status()).toBe(404);
});
