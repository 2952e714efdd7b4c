import { expectNoFaults } from "#tests/e2e/expect-no-faults";
import { expect, test } from "#tests/e2e/test";

test("a name on no list opens what it may mean and the lines that would add it", async ({
  page,
}) => {
  await page.goto("/corpus");
  const section = page.getByRole("region", { name: "Names that are not on the list" });
  const first = section.getByRole("listitem").first().getByRole("link");
  const name = (await first.innerText()).trim();
  await first.click();
  await expect(page).toHaveURL(/\/corpus\?name=[^&]+#unknown$/);
  await expect(section.getByRole("heading", { level: 3 })).toHaveText(name);
  await expect(section.locator("pre").last()).toContainText(`label: ${name}`);
  await section.getByRole("link", { name: /^Search \d+ articles?$/ }).click();
  await expect(page.locator("mark").first()).toContainText(name.split(" ")[0] ?? "");
});

test("the help says what is read in Arabic and how good it is", async ({ page }) => {
  await page.goto("/help");
  await expect(page.getByRole("heading", { name: "Arabic" })).toBeVisible();
  await expect(page.getByRole("table", { name: "Measured quality" })).toContainText("Figures");
});

test("an opened name has no accessibility faults @js", async ({ page }) => {
  await page.goto("/corpus");
  const section = page.getByRole("region", { name: "Names that are not on the list" });
  await section.getByRole("listitem").first().getByRole("link").click();
  await expect(section.getByRole("heading", { level: 3 })).toBeVisible();
  await expectNoFaults(page);
});
