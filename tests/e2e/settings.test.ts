import { expect, test } from "#tests/e2e/test";

test("the settings are kept, hold on every page, and can be taken back", async ({ page }) => {
  await page.goto("/help");
  await page.getByRole("contentinfo").getByRole("link", { name: "Settings" }).click();
  const html = page.locator("html");
  await expect(html).not.toHaveAttribute("data-theme");
  await page.getByRole("radio", { name: "Dark" }).check();
  await page.getByRole("radio", { name: "Only with the button" }).check();
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page).toHaveURL(/\/settings\?saved=1$/);
  await expect(page.getByText("Saved.")).toBeVisible();
  await expect(page.getByRole("radio", { name: "Dark" })).toBeChecked();
  await page.goto("/");
  await expect(html).toHaveAttribute("data-theme", "dark");
  await expect(html).toHaveAttribute("data-instant", "off");
  const ground = await page
    .locator("body")
    .evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  expect(ground).toBe("rgb(20, 22, 26)");

  await page.goto("/settings");
  await page.getByRole("radio", { name: "As the system" }).check();
  await page.getByRole("button", { name: "Save" }).click();
  await expect(html).not.toHaveAttribute("data-theme");
  expect((await page.context().cookies()).map(({ name }) => name)).toEqual(["instant"]);
});

test("a form from elsewhere leads nowhere else, and one that holds nothing changes nothing", async ({
  request,
}) => {
  const post = (form: Record<string, string>, referer: string) =>
    request.post("/settings/keep", { form, headers: { referer }, maxRedirects: 0 });
  const strange = await post({ theme: "purple" }, "https://evil.example//evil.example/x?q=1");
  expect(strange.status()).toBe(303);
  expect(strange.headers().location).toBe("/evil.example/x?q=1");
  expect(strange.headers()["set-cookie"]).toContain("theme=system; Path=/; Max-Age=0");
  const nothing = await post({}, "http://localhost/search?q=a");
  expect(nothing.headers().location).toBe("/search?q=a");
  expect(nothing.headers()["set-cookie"]).toBeUndefined();
});
