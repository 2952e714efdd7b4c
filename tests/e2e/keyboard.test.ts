import { findDisputed } from "#tests/e2e/find-event";
import { expect, test } from "#tests/e2e/test";
import { waitForScripts } from "#tests/e2e/wait-for-scripts";

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

// UX.md check 38
test("no key does anything once the shortcuts are switched off, until they are on again @js", async ({
  page,
}) => {
  await page.goto("/search?q=killed");
  await waitForScripts(page);
  await page.keyboard.press("?");
  await page.getByRole("button", { name: "Switch shortcuts off" }).click();
  await expect(page).toHaveURL(/\/search\?q=killed$/);
  await waitForScripts(page);
  for (const key of ["j", "k", "n", "p", "o", "c", "/", "?"]) await page.keyboard.press(key);
  await expect(page.locator("body")).toBeFocused();
  await expect(page.getByRole("dialog")).toHaveCount(0);

  await page.getByRole("link", { name: "Settings" }).click();
  const keys = page.getByRole("group", { name: "Keyboard shortcuts" });
  await expect(keys.getByRole("radio", { name: "Off" })).toBeChecked();
  await keys.getByRole("radio", { name: "On" }).check();
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Saved.")).toBeVisible();
  await waitForScripts(page);
  await page.keyboard.press("/");
  await expect(page.getByRole("combobox")).toBeFocused();
});

// UX.md check 38
test("inside a field every key is a letter @js", async ({ page }) => {
  await page.goto("/search?q=killed");
  await waitForScripts(page);
  for (const field of [
    page.getByRole("combobox", { name: "Search the articles" }),
    page.getByRole("textbox", { name: "From" }),
  ]) {
    if (!(await field.isVisible())) continue;
    await field.fill("");
    await field.pressSequentially("jknpoc/?");
    await expect(field).toBeFocused();
    await expect(field).toHaveValue("jknpoc/?");
  }
  await expect(page.getByRole("dialog")).toHaveCount(0);
  expect(page.url()).toMatch(/\/search\?q=killed$/);
});

test("with a modifier a key is the browser's @js", async ({ page }) => {
  await page.goto("/search");
  await waitForScripts(page);
  await page.keyboard.press("Control+j");
  await page.keyboard.press("Alt+j");
  await expect(page.locator("body")).toBeFocused();
});

test("c opens the citations of an article @js", async ({ page, request }) => {
  const { hits } = await (await request.get("/api/search?q=killed")).json();
  await page.goto(`/article/${hits[0].id}`);
  await waitForScripts(page);
  await page.keyboard.press("c");
  await expect(page.locator("#cite-apa")).toBeVisible();
});

test("j goes from passage to passage of a comparison, and n from conflict to conflict @js", async ({
  page,
}) => {
  const { id } = await findDisputed(page.request);
  await page.goto(`/event/${id}/compare`);
  await waitForScripts(page);
  const conflicts = page.locator(".matrix-row[data-conflict]");
  await page.keyboard.press("n");
  await expect(conflicts.nth(0)).toBeFocused();
  const count = await page.locator("[data-conflict]").count();
  await expect(page.getByText(`Conflict 1 of ${count}`, { exact: true })).toBeVisible();
  await page.keyboard.press("n");
  await expect(conflicts.nth(1)).toBeFocused();
  await expect(page.getByText(`Conflict 2 of ${count}`, { exact: true })).toBeVisible();
  await page.keyboard.press("p");
  await expect(conflicts.nth(0)).toBeFocused();
  await page.keyboard.press("j");
  await expect(page.locator(".walk-place")).toBeEmpty();

  const passages = page.locator(".passage");
  const holdsFocus = (n: number) =>
    passages.nth(n).evaluate((element) => element.contains(document.activeElement));
  await page.goto(`/event/${id}/compare#text`);
  await waitForScripts(page);
  await passages.nth(0).scrollIntoViewIfNeeded();
  await passages.nth(0).evaluate((element) => {
    element.tabIndex = -1;
    element.focus();
  });
  await page.keyboard.press("j");
  await expect.poll(() => holdsFocus(1)).toBe(true);
  await page.keyboard.press("j");
  await expect.poll(() => holdsFocus(2)).toBe(true);
});

test("n goes through the conflicts of an article @js", async ({ page }) => {
  const { article } = await findDisputed(page.request);
  await page.goto(`/article/${article}?show=conflicts`);
  await waitForScripts(page);
  await page.keyboard.press("n");
  await expect(page.locator(".conflict-sign").first()).toBeFocused();
});
