import { expectNotSideways } from "#tests/e2e/expect-no-faults";
import { findCutOff } from "#tests/e2e/find-cut-off";
import { PAGE_TYPES } from "#tests/e2e/page-types";
import { expect, test } from "#tests/e2e/test";

const { CHROMIUM_PATH } = process.env;

// The size of text that a reader sets in the browser: the widths at which the layout changes go along.
test.use({
  launchOptions: {
    ...(CHROMIUM_PATH === undefined ? {} : { executablePath: CHROMIUM_PATH }),
    args: ["--blink-settings=defaultFontSize=32"],
  },
});

for (const { name, path } of PAGE_TYPES) {
  // UX.md check 37
  test(`${name} loses nothing when text is twice as large @js`, async ({ page, request }) => {
    await page.goto(await path(request));
    const size = await page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
    expect(size).toBe("32px");
    expect(await findCutOff(page)).toEqual([]);
    await expectNotSideways(page);
  });
}
