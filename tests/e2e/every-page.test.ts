import type { Page } from "@playwright/test";
import { addStyle } from "#tests/e2e/add-style";
import { expectNoFaults, expectNotSideways } from "#tests/e2e/expect-no-faults";
import { findCutOff } from "#tests/e2e/find-cut-off";
import { PAGE_TYPES } from "#tests/e2e/page-types";
import { expect, test } from "#tests/e2e/test";

/** What WCAG 1.4.12 lets a reader set. */
const SPACING = `* {
  line-height: 1.5 !important;
  letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important;
}
p { margin-block-end: 2em !important; }`;

/** Controls without the room for a finger. */
function findSmall(page: Page, selector: string): Promise<string[]> {
  return page.locator(selector).evaluateAll((all) =>
    all
      .filter((element) => element.checkVisibility() && element.closest(".skip") === null)
      .filter((element) => element.getBoundingClientRect().height < 44)
      .map(
        (element) =>
          `${element.outerHTML.slice(0, 120)}: ${element.getBoundingClientRect().height}`,
      ),
  );
}

/** What a reader works the site with; links within a text are not among them. */
const PRIMARY = [
  ".button",
  "main button",
  "input:not([type=checkbox], [type=radio], [type=hidden])",
  "select",
  "label:has(> input:is([type=checkbox], [type=radio]))",
  "header nav a",
  "footer a",
  ".sheet a.sign",
  "nav[aria-label='Pages of results'] a",
  "nav[aria-label^='Order of'] a",
  "nav[aria-label='What is marked in the text'] a",
].join(", ");

for (const { name, path } of PAGE_TYPES) {
  // UX.md check 36
  test(`${name} has no accessibility faults, light or dark @js`, async ({ page, request }) => {
    await page.goto(await path(request));
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      await expectNoFaults(page);
    }
  });

  // UX.md checks 33 and 37
  test(`${name} fits into every width, and with more space between letters, words and lines @desktop @js`, async ({
    page,
    request,
  }) => {
    await page.goto(await path(request));
    for (const css of ["", SPACING]) {
      await addStyle(page, css);
      for (const width of [320, 390, 768, 1024, 1280]) {
        await page.setViewportSize({ width, height: 844 });
        await expectNotSideways(page, `at ${width}`);
        expect(await findCutOff(page), `at ${width}`).toEqual([]);
      }
    }
  });

  // UX.md check 37
  test(`${name} has 44 px for a finger on every control @phone`, async ({ page, request }) => {
    await page.goto(await path(request));
    expect(await page.evaluate(() => matchMedia("(pointer: coarse)").matches)).toBe(true);
    expect(await findSmall(page, PRIMARY)).toEqual([]);
    const sheet = page.getByRole("link", { name: /^Filters/ });
    if ((await sheet.count()) === 0) return;
    await sheet.click();
    expect(await findSmall(page, PRIMARY)).toEqual([]);
    await expectNoFaults(page);
  });
}
