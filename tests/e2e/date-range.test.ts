import { expect, test } from "#tests/e2e/test";
import { waitForScripts } from "#tests/e2e/wait-for-scripts";

test.describe("the bars of the dates @desktop", () => {
  // UX.md check 16
  test("lead from years to months to days, and fill the fields", async ({ page }) => {
    await page.goto("/search");
    const dates = page.getByRole("group", { name: "Date of publication" });
    await dates.getByRole("link", { name: /^2022, \d+ articles$/ }).click();
    await expect(page).toHaveURL(/from=2022&to=2022$/);
    const month = dates.getByRole("link", { name: /^September 2022, \d+ articles?$/ });
    const count = /\d+ articles?$/.exec(await month.innerText())?.[0] ?? "";
    await month.click();
    await expect(page).toHaveURL(/from=2022-09&to=2022-09$/);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(count);
    await expect(dates.getByRole("textbox", { name: "From" })).toHaveValue("2022-09");
    await expect(dates.getByRole("textbox", { name: "To" })).toHaveValue("2022-09");
    await dates.getByRole("link", { name: "2022", exact: true }).click();
    await expect(page).toHaveURL(/from=2022&to=2022$/);
  });

  // UX.md check 17
  test("are stretched to a range by Shift and arrows, applied by Enter and given up by Esc @js", async ({
    page,
  }) => {
    await page.goto("/search");
    await waitForScripts(page);
    const address = page.url();
    const bars = page.getByRole("group", { name: "Date of publication" }).locator("ol");
    const years = bars.getByRole("link");
    await page.getByRole("link", { name: /^2020, / }).focus();
    await page.keyboard.press("ArrowRight");
    await expect(page.getByRole("link", { name: /^2021, / })).toBeFocused();
    await page.keyboard.press("Home");
    await expect(years.first()).toBeFocused();
    await page.keyboard.press("End");
    await expect(years.last()).toBeFocused();
    await page.keyboard.press("Home");

    await page.keyboard.press("Shift+ArrowRight");
    await page.keyboard.press("Shift+ArrowRight");
    await expect(bars.locator("[data-in-range]")).toHaveCount(3);
    const words = page.locator("#filters").getByText("2019 to 2021");
    await expect(words).toContainText(/2019 to 2021, \d+ articles\. Enter applies it/);
    await page.keyboard.press("Escape");
    await expect(bars.locator("[data-in-range]")).toHaveCount(0);
    expect(page.url()).toBe(address);

    await page.keyboard.press("Shift+ArrowRight");
    await page.keyboard.press("Shift+ArrowRight");
    const promised = /(\d+) articles/.exec(await words.innerText())?.[0] ?? "";
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/\?from=2019&to=2021$/);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(promised);
  });

  test("of the days of a month are gone through by week, too @js", async ({ page }) => {
    await page.goto("/search?from=2022-09&to=2022-09");
    await waitForScripts(page);
    const days = page.getByRole("group", { name: "Date of publication" }).locator("ol");
    await days.getByRole("link").first().focus();
    await page.keyboard.press("Shift+ArrowDown");
    await expect(days.locator("[data-in-range]")).toHaveCount(8);
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/from=2022-09-\d\d&to=2022-09-\d\d$/);
  });

  test("are dragged over with the mouse @js", async ({ page }) => {
    await page.goto("/search");
    await waitForScripts(page);
    const years = page.getByRole("group", { name: "Date of publication" }).locator("ol > li");
    await years.first().scrollIntoViewIfNeeded();
    const centre = async (index: number) => {
      const box = await years.nth(index).boundingBox();
      if (box === null) throw new Error(`Cannot find bar ${index}: it is not shown`);
      return [box.x + box.width / 2, box.y + box.height / 2] as const;
    };
    await page.mouse.move(...(await centre(1)));
    await page.mouse.down();
    await page.mouse.move(...(await centre(2)), { steps: 4 });
    await page.mouse.up();
    await expect(page).toHaveURL(/\?from=2020&to=2021$/);
  });
});
