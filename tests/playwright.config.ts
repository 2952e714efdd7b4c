import { defineConfig, devices } from "@playwright/test";

const { BASE_URL, CHROMIUM_PATH } = process.env;
const DESKTOP = { width: 1280, height: 800 };
const PHONE = { width: 390, height: 844 };

/**
 * Every test runs in each project; `npm test -- e2e` gives the built site's address. A test that is
 * about one of them says so in its title: @desktop, @phone, or @js for what needs scripts.
 */
export default defineConfig({
  testDir: "e2e",
  testMatch: "**/*.test.ts",
  outputDir: ".output/playwright",
  reporter: [["list"], ["json", { outputFile: ".output/playwright.json" }]],
  workers: 2,
  retries: 0,
  // Wide, so that a slow machine fails nothing: what waits goes on as soon as it can.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  fullyParallel: true,
  forbidOnly: true,
  use: {
    ...devices["Desktop Chrome"],
    baseURL: BASE_URL ?? "http://localhost:3000",
    locale: "en-GB",
    timezoneId: "UTC",
    launchOptions: CHROMIUM_PATH === undefined ? {} : { executablePath: CHROMIUM_PATH },
    screenshot: "only-on-failure",
  },
  projects: [
    { name: "desktop", use: { viewport: DESKTOP }, grepInvert: /@phone/ },
    { name: "phone", use: { viewport: PHONE, hasTouch: true }, grepInvert: /@desktop/ },
    {
      name: "nojs",
      use: { viewport: DESKTOP, javaScriptEnabled: false },
      grepInvert: /@phone|@js/,
    },
  ],
});
