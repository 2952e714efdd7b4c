import { addStyle } from "#tests/e2e/add-style";
import { findEvent } from "#tests/e2e/find-event";
import { expect, test } from "#tests/e2e/test";

const COLOURS = [
  { name: "the system's own colours", media: { forcedColors: "active" } },
  { name: "shades of grey", media: { forcedColors: "none" } },
] as const;

for (const { name, media } of COLOURS) {
  // UX.md check 30
  test(`in ${name} every status of a comparison is a word beside its sign @js`, async ({
    page,
  }) => {
    const { id } = await findEvent(page.request, /Hashimi/);
    await page.goto(`/event/${id}/compare`);
    const plain = await page.locator("main").innerText();
    await page.emulateMedia(media);
    if (media.forcedColors === "none") await addStyle(page, "html { filter: grayscale(1); }");
    expect(await page.locator("main").innerText()).toBe(plain);

    const statuses = await page.locator("#facts .status").allInnerTexts();
    const words = statuses.map((status) => status.replace(/^\W+|^\d/, "").trim());
    expect(new Set(words)).toEqual(
      new Set(["Conflict", "Check", "Spelling", "Only one", "In their words"]),
    );
    const borders = await page
      .locator("#facts .status")
      .evaluateAll((all) => all.map((one) => getComputedStyle(one).borderTopWidth));
    expect(new Set(borders)).toEqual(new Set(["1px"]));
    for (const row of await page.locator(".matrix-row[data-conflict]").all()) {
      await expect(row.getByRole("rowheader")).toContainText("Conflict");
    }
    const marks = page.locator(".passage-text [data-conflict]");
    for (const mark of await marks.all()) expect(await mark.innerText()).toContain("Conflict");
  });
}

// UX.md check 30
test("in the system's own colours kinds of names, hits and ticks can still be told apart @js", async ({
  page,
  request,
}) => {
  await page.emulateMedia({ forcedColors: "active" });
  const { hits } = await (await request.get("/api/search?q=Saraya+al-Salam")).json();
  await page.goto(`/article/${hits[0].id}?show=names`);
  const styles = await page
    .locator(".article-text .name")
    .evaluateAll((all) => all.map((one) => getComputedStyle(one).textDecorationStyle));
  expect(new Set(styles).size).toBeGreaterThan(1);
  await page.goto("/search?q=killed");
  const [mark, around] = await page
    .locator("mark")
    .first()
    .evaluate((one) =>
      [one, one.parentElement as Element]
        .map((el) => getComputedStyle(el))
        .map((style) => style.backgroundColor),
    );
  expect(mark).not.toBe(around);
});
