import { expectNoFaults } from "#tests/e2e/expect-no-faults";
import { expect, test } from "#tests/e2e/test";

test("any spelling begun offers the actor, and arrow and Enter open its page @js", async ({
  page,
}) => {
  await page.goto("/help");
  const box = page.getByRole("combobox", { name: "Search the articles" });
  await box.pressSequentially("ehlilh");
  const first = page.getByRole("option").first();
  await expect(first).toContainText("Asaib Ahl al-Haq");
  await expect(box).toHaveAttribute("aria-expanded", "true");
  await box.press("ArrowDown");
  await expect(first).toHaveAttribute("aria-selected", "true");
  await expect(box).toHaveAttribute(
    "aria-activedescendant",
    (await first.getAttribute("id")) ?? "",
  );
  await box.press("Enter");
  await expect(page).toHaveURL(/\/actor\/asaib-ahl-al-haq$/);
});

test("Enter with nothing chosen searches the words as typed @js", async ({ page }) => {
  await page.goto("/help");
  const box = page.getByRole("combobox");
  await box.pressSequentially("basra");
  await expect(page.getByRole("listbox")).toBeVisible();
  await box.press("Enter");
  await expect(page).toHaveURL(/\/search\?q=basra$/);
});

test("typing changes neither the results nor the history, and Esc closes the list @js", async ({
  page,
}) => {
  await page.goto("/search?q=killed");
  // It comes with the scripts.
  await expect(page.getByRole("button", { name: "Copy link" })).toBeVisible();
  const before = await page.locator("main").innerText();
  const length = await page.evaluate(() => history.length);
  const box = page.getByRole("combobox");
  await box.fill("");
  await box.pressSequentially("sadr");
  await expect(page.getByRole("listbox")).toBeVisible();
  expect(await page.locator("main").innerText()).toBe(before);
  expect(await page.evaluate(() => history.length)).toBe(length);
  await box.press("Escape");
  await expect(page.getByRole("listbox")).toBeHidden();
  await expect(box).toHaveValue("sadr");
  expect(page.url()).toMatch(/\/search\?q=killed$/);
});

test("the open list has no accessibility faults @js", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("combobox").pressSequentially("ba");
  await expect(page.getByRole("option").first()).toBeVisible();
  await expectNoFaults(page);
});

test("the answer is short and its limits hold", async ({ request }) => {
  const ask = async (q: string) => {
    const answer = await request.get(`/api/suggest?${new URLSearchParams({ q })}`);
    expect(answer.status()).toBe(200);
    return (await answer.json()).suggestions;
  };
  const found = await ask("al");
  expect(found.length).toBeGreaterThan(0);
  expect(found.length).toBeLessThanOrEqual(8);
  expect(await ask("")).toEqual([]);
  expect(await ask("x".repeat(3000))).toEqual([]);
  // Read to its 80th character, a text of two words is one.
  expect((await ask(`saraya${" ".repeat(100)}qqqqq`)).length).toBeGreaterThan(0);
  expect((await ask("سرايا")).length).toBeGreaterThan(0);
});

test.describe("what was searched for last @js", () => {
  test.beforeEach(async ({ page }) => {
    for (const query of ["killed in basra", "curfew"]) {
      await page.goto("/help");
      const box = page.getByRole("combobox");
      await box.fill(query);
      await box.press("Enter");
      await expect(page).toHaveURL(/\/search\?q=/);
    }
    await page.goto("/help");
  });

  test("is offered in an empty field, newest first, and chosen by key", async ({ page }) => {
    const box = page.getByRole("combobox");
    await box.focus();
    const options = page.getByRole("option");
    await expect(options).toHaveText([/^curfew/, /^killed in basra/, "Clear recent searches"]);
    await expectNoFaults(page);
    await box.press("ArrowDown");
    await box.press("ArrowDown");
    await expect(options.nth(1)).toHaveAttribute("aria-selected", "true");
    await box.press("Enter");
    await expect(page).toHaveURL(/\/search\?q=killed\+in\+basra$/);
  });

  test("stands among the suggestions for what is typed", async ({ page }) => {
    await page.getByRole("combobox").pressSequentially("cur");
    await expect(page.getByRole("option").first()).toContainText("curfew");
    await expect(page.getByRole("option").first()).toContainText("recent search");
  });

  test("is forgotten on demand, and never leaves the browser", async ({ page }) => {
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    const box = page.getByRole("combobox");
    await box.focus();
    await box.press("ArrowUp");
    await expect(page.getByRole("option", { name: "Clear recent searches" })).toHaveAttribute(
      "aria-selected",
      "true",
    );
    await box.press("Enter");
    await expect(page.getByRole("listbox")).toBeHidden();
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    await box.blur();
    await box.focus();
    await expect(page.getByRole("listbox")).toBeHidden();
    expect(asked.filter((url) => /api|curfew|basra/.test(url))).toEqual([]);
  });
});
