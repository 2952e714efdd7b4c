import type { Page } from "@playwright/test";
import { expect, test } from "#tests/e2e/test";

/** The field becomes a combobox when the page's scripts run. */
const waitForScripts = (page: Page) => expect(page.getByRole("combobox")).toBeVisible();

test("j, k and o go through the results, and / leads to the search box @js", async ({ page }) => {
  await page.goto("/search?q=killed");
  await waitForScripts(page);
  const titles = page.locator(".hit").getByRole("heading", { level: 2 }).getByRole("link");
  await page.keyboard.press("j");
  await expect(titles.nth(0)).toBeFocused();
  await page.keyboard.press("j");
  await expect(titles.nth(1)).toBeFocused();
  await page.keyboard.press("k");
  await expect(titles.nth(0)).toBeFocused();
  await page.keyboard.press("/");
  const box = page.getByRole("combobox", { name: "Search the articles" });
  await expect(box).toBeFocused();
  await page.keyboard.press("j");
  await expect(box).toHaveValue("j");
  await box.blur();
  await page.keyboard.press("j");
  await page.keyboard.press("o");
  await expect(page).toHaveURL(/\/article\//);
});

test("the list opens with ? and the keys rest while it is open @js", async ({ page }) => {
  await page.goto("/search");
  await waitForScripts(page);
  await page.keyboard.press("?");
  const dialog = page.getByRole("dialog", { name: "Keyboard shortcuts" });
  await expect(dialog).toBeVisible();
  await page.keyboard.press("/");
  await expect(dialog).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
});

test("no key does anything once the shortcuts are switched off, until they are on again @js", async ({
  page,
}) => {
  await page.goto("/search?q=killed");
  await waitForScripts(page);
  await page.getByRole("button", { name: "Switch keyboard shortcuts off" }).click();
  await expect(page).toHaveURL(/\/search\?q=killed$/);
  const on = page.getByRole("button", { name: "Switch keyboard shortcuts on" });
  await expect(on).toBeVisible();
  await waitForScripts(page);
  await page.keyboard.press("j");
  await page.keyboard.press("/");
  await expect(page.locator("body")).toBeFocused();
  await on.click();
  await expect(page.getByRole("button", { name: "Switch keyboard shortcuts off" })).toBeVisible();
  await waitForScripts(page);
  await page.keyboard.press("/");
  await expect(page.getByRole("combobox")).toBeFocused();
});

test("with a modifier a key is the browser's @js", async ({ page }) => {
  await page.goto("/search");
  await waitForScripts(page);
  await page.keyboard.press("Control+j");
  await page.keyboard.press("Alt+n");
  await expect(page.locator("body")).toBeFocused();
});

test("c opens the citations of an article @js", async ({ page, request }) => {
  const { hits } = await (await request.get("/api/search?q=killed")).json();
  await page.goto(`/article/${hits[0].id}`);
  await waitForScripts(page);
  await page.keyboard.press("c");
  await expect(page.locator("#cite-apa")).toBeVisible();
});
