import { test as base, expect } from "@playwright/test";

/** Like Playwright's `test`, and a page that logs an error or warning, or throws, fails it. */
export const test = base.extend<{ quietConsole: undefined }>({
  quietConsole: [
    async ({ page }, use) => {
      const noise: string[] = [];
      page.on("pageerror", (error) => noise.push(`thrown: ${error.message}`));
      page.on("console", (message) => {
        const type = message.type();
        if (type === "error" || type === "warning") noise.push(`${type}: ${message.text()}`);
      });
      await use(undefined);
      expect(noise, "what the page wrote to the console").toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
