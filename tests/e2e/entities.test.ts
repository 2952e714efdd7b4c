import { expect, test } from "#tests/e2e/test";

test("an actor's page leads from the list of actors to its articles", async ({ page }) => {
  await page.goto("/actors");
  await page.getByRole("link", { name: /^Asaib Ahl al-Haq.+\d$/ }).click();
  await expect(page).toHaveURL(/\/actor\/asaib-ahl-al-haq$/);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Asaib Ahl al-Haq");
  const button = page.getByRole("link", { name: /^Search these \d+ articles$/ });
  const count = /\d+/.exec(await button.innerText())?.[0] ?? "";
  await button.click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText(`${count} articles`);
});

test("each spelling is counted per outlet, and one alone can be searched", async ({ page }) => {
  await page.goto("/actor/asaib-ahl-al-haq");
  const table = page.getByRole("table", { name: /^Spellings of/ });
  const row = table.getByRole("row").filter({ has: page.getByRole("rowheader", { name: "AAH" }) });
  await expect(row).toContainText("Meridian Wire");
  await row.getByRole("link", { name: /Only this spelling/ }).click();
  await expect(page).toHaveURL(/q=%22AAH%22&exact=1$/);
  await expect(page.locator("mark").first()).toHaveText("AAH");
});

test("a count beside a name leads to the articles that hold both", async ({ page }) => {
  await page.goto("/actor/asaib-ahl-al-haq");
  const both = page.getByRole("link", {
    name: /articles? with Asaib Ahl al-Haq and Saraya al-Salam/,
  });
  const count = await both.innerText();
  await both.click();
  await expect(page).toHaveURL(/actor_match=all/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(new RegExp(`^${count} article`));
});

test("what is inside a city leads to the city", async ({ page }) => {
  await page.goto("/city/green-zone");
  await expect(page).toHaveURL(/\/city\/baghdad$/);
  await expect(page.getByRole("complementary")).toContainText("Green Zone");
});

test("the months are drawn, named and given as numbers", async ({ page }) => {
  await page.goto("/city/baghdad");
  await expect(
    page.getByRole("img", { name: /to September 2022, at most \d+ articles?/ }),
  ).toBeVisible();
  await page.getByText("Numbers as a table").click();
  const month = page.getByRole("row").filter({ hasText: "August 2022" });
  const count = (await month.getByRole("cell").innerText()).trim();
  await month.getByRole("link").click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(new RegExp(`^${count} article`));
});

for (const path of ["/actor/nobody", "/city/nowhere", "/outlet/unknown", "/outlet/none"]) {
  test(`${path} is not there`, async ({ page }) => {
    expect((await page.goto(path))?.status()).toBe(404);
    await expect(page.getByRole("heading", { level: 1 })).toContainText("nothing at this address");
  });
}
