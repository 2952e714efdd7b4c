import { test as base, type ConsoleMessage, expect } from "@playwright/test";

/** Like Playwright's `test`, and a page that logs an error or warning, or throws, fails it. */
export const test = base.extend<{ quietConsole: undefined }>({
  quietConsole: [
    async ({ page }, use) => {
      const thrown: string[] = [];
      const logged: ConsoleMessage[] = [];
      const visited = new Set<string>();
      page.on("pageerror", (error) => thrown.push(`thrown: ${error.message}`));
      page.on("console", (message) => logged.push(message));
      page.on("request", (request) => {
        if (request.isNavigationRequest()) visited.add(request.url());
      });
      await use(undefined);
      const noise = logged.filter((message) => isNoise(message, visited));
      const lines = noise.map((message) => `${message.type()}: ${message.text()}`);
      expect([...thrown, ...lines], "what the page wrote to the console").toEqual([]);
    },
    { auto: true },
  ],
});

/** The browser reports a page that answers 404 or 503 as an error of its own; tests ask for such pages. */
function isNoise(message: ConsoleMessage, visited: ReadonlySet<string>): boolean {
  if (message.type() !== "error" && message.type() !== "warning") return false;
  const failedPage = message.text().startsWith("Failed to load resource");
  return !(failedPage && visited.has(message.location().url));
}

export { expect };
