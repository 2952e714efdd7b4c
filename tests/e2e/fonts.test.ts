import type { Page } from "@playwright/test";
import { expect, test } from "#tests/e2e/test";

const KB = 1024;
const MOST = 90 * KB;
const ARABIC_LETTER = /\p{Script=Arabic}/u;

/** What the fonts fetched so far weigh, in bytes. */
function weighFonts(page: Page): Promise<number> {
  return page.evaluate(() =>
    performance
      .getEntriesByType("resource")
      .filter(({ name }) => name.endsWith(".woff2"))
      .reduce((sum, entry) => sum + (entry as PerformanceResourceTiming).encodedBodySize, 0),
  );
}

/** Families of which a face was fetched. */
function listLoadedFamilies(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    await document.fonts.ready;
    return [...document.fonts]
      .filter(({ status }) => status === "loaded")
      .map(({ family }) => family);
  });
}

// Issue 5, "Must show" 3
test("pages in Latin letters fetch at most 90 KB of fonts", async ({ page }) => {
  for (const path of ["/search?q=bridge", "/search?q=nothinglikethis", "/settings"]) {
    await page.goto(path);
    await expect(page.locator("body")).not.toHaveText(ARABIC_LETTER);
    expect((await listLoadedFamilies(page)).length).toBeGreaterThan(0);
    expect(await weighFonts(page)).toBeLessThanOrEqual(MOST);
  }
});
