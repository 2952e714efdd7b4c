import type { Page } from "@playwright/test";
import { findDisputed } from "#tests/e2e/find-event";
import { expect, test } from "#tests/e2e/test";
import { waitForScripts } from "#tests/e2e/wait-for-scripts";

const heading = (page: Page) => page.getByRole("heading", { level: 1 });
const actors = (page: Page) => page.getByRole("group", { name: "Actor" });

/** What the page says to those who do not see it; the search box has a region of its own. */
const spoken = (page: Page) => page.locator("#filters").getByRole("status").first();

test.describe("ticks on a wide screen @desktop @js", () => {
  test.beforeEach(async ({ page }) => {
    await page.goto("/search?q=killed");
    await waitForScripts(page);
  });

  // UX.md checks 9, 20 and 21
  test("apply by themselves, and the focus, the title and the address follow", async ({
    page,
    browser,
  }) => {
    const title = await page.title();
    const before = await heading(page).innerText();
    const tick = actors(page).getByRole("checkbox").nth(1);
    const name = await tick.getAttribute("value");
    await tick.check();
    await expect(page).toHaveURL(`/search?q=killed&actor=${name}`);
    await expect(heading(page)).not.toHaveText(before);
    await expect(tick).toBeFocused();
    await expect(tick).toBeChecked();
    expect(await page.title()).not.toBe(title);
    expect(await page.title()).toContain("1 filter");

    const plain = await browser.newContext({ javaScriptEnabled: false });
    const fresh = await plain.newPage();
    await fresh.goto(page.url());
    const read = async (at: Page) => ({
      heading: await heading(at).innerText(),
      title: await at.title(),
      ticks: await at
        .locator("#filters input:checked")
        .evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value)),
      results: await at.locator(".hit-title").allInnerTexts(),
    });
    expect(await read(fresh)).toEqual(await read(page));
    await plain.close();
  });

  // UX.md check 19
  test("are answered by one polite message with the count of the heading", async ({ page }) => {
    await expect(spoken(page)).toHaveText("");
    await page.evaluate(() => {
      const region = document.querySelector("#filters [role=status]");
      const heard: string[] = [];
      Object.assign(window, { heard });
      new MutationObserver(() => {
        const words = region?.textContent ?? "";
        if (words !== "") heard.push(words);
      }).observe(region as Element, { childList: true, characterData: true, subtree: true });
    });
    const heard = () => page.evaluate(() => (window as unknown as { heard: string[] }).heard);
    await actors(page).getByRole("checkbox").nth(0).check();
    await expect.poll(heard).toHaveLength(1);
    const count = /\d+ articles?/.exec(await heading(page).innerText())?.[0] ?? "none";
    expect(await heard()).toEqual([`${count}, 1 filter`]);
    await actors(page).getByRole("checkbox").nth(1).check();
    await expect.poll(heard).toHaveLength(2);
    expect((await heard())[1]).toMatch(/^\d+ articles?, 2 filters$/);
    // The framework's own region would say the title as well, and interrupt for it.
    await expect(page.locator("next-route-announcer")).toHaveCount(0);
  });

  // UX.md check 8
  test("come back with Back and Forward", async ({ page }) => {
    const first = await heading(page).innerText();
    const tick = actors(page).getByRole("checkbox").nth(0);
    await tick.check();
    await expect(page).toHaveURL(/actor=/);
    const second = await heading(page).innerText();
    await page.goBack();
    await expect(page).toHaveURL(/\?q=killed$/);
    await expect(heading(page)).toHaveText(first);
    await expect(tick).not.toBeChecked();
    await page.goForward();
    await expect(heading(page)).toHaveText(second);
    await expect(tick).toBeChecked();
  });

  test("made one after the other are one step, and none is lost", async ({ page }) => {
    const length = await page.evaluate(() => history.length);
    await actors(page).getByRole("checkbox").nth(0).check();
    await actors(page).getByRole("checkbox").nth(1).check();
    await expect(page).toHaveURL(/actor=.+&actor=/);
    await expect(actors(page).getByRole("checkbox", { checked: true })).toHaveCount(2);
    expect(await page.evaluate(() => history.length)).toBe(length + 1);
  });

  // UX.md check 14
  test("leave the rows of their group where they are, also after reload", async ({ page }) => {
    const list = () =>
      actors(page)
        .getByRole("checkbox")
        .evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value));
    const before = await list();
    for (const index of [4, 2]) {
      const tick = actors(page).getByRole("checkbox").nth(index);
      const address = page.url();
      await tick.check();
      await expect(page).not.toHaveURL(address);
      expect(await list()).toEqual(before);
    }
    await page.reload();
    expect(await list()).toEqual(before);
  });

  test("wait for the button once the reader has asked for that", async ({ page }) => {
    await page.goto("/settings");
    await page.getByRole("radio", { name: "Only with the button" }).check();
    await page.getByRole("button", { name: "Save" }).click();
    await page.goto("/search?q=killed");
    await waitForScripts(page);
    await expect(page.locator("html")).toHaveAttribute("data-instant", "off");
    await actors(page).getByRole("checkbox").nth(0).check();
    await page.getByRole("button", { name: "Apply filters" }).first().click();
    await expect(page).toHaveURL(/\/search\?q=killed&actor=[^&]+#results$/);
  });
});

// UX.md check 20
test("the next page begins with the focus on its heading", async ({ page }) => {
  await page.goto("/search");
  await page.getByRole("link", { name: "Next" }).click();
  await expect(page).toHaveURL(/\?page=2#results$/);
  await expect(heading(page)).toBeFocused();
});

// UX.md check 21
test("the title changes with every filter, page and mode", async ({ request }) => {
  const readTitle = async (path: string) =>
    /<title>([^<]+)<\/title>/.exec(await (await request.get(path)).text())?.[1] ?? "none";
  const { hits } = await (await request.get("/api/search?q=killed")).json();
  const { id: event } = await findDisputed(request);
  for (const paths of [
    ["/search", "/search?page=2", "/search?q=killed", "/search?q=killed&city=basra"],
    ["/search?q=killed&sort=newest", "/search?q=killed&sort=oldest", "/search?q=killed"],
    ["/search?q=killed", "/search?q=killed&in=title", "/search?q=killed&in=title&view=headlines"],
    ["/search", "/search?per=50", "/search?view=headlines"],
    ["/events", "/events?city=basra", "/events?city=basra&disputed=1", "/events?sort=reports"],
    [
      `/article/${hits[0].id}`,
      `/article/${hits[0].id}?show=names`,
      `/article/${hits[0].id}?show=none`,
    ],
    [
      `/event/${event}/compare`,
      `/event/${event}/compare?facts=conflicts`,
      `/event/${event}/compare?facts=agree`,
    ],
  ]) {
    const titles: string[] = [];
    for (const path of paths) {
      titles.push(await readTitle(path));
    }
    expect(new Set(titles).size, titles.join("\n")).toBe(titles.length);
  }
});
