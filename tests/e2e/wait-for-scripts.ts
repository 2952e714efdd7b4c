import type { Page } from "@playwright/test";
import { expect } from "#tests/e2e/test";

/** Waits until the scripts of a page run: only then is the search field a combobox. */
export async function waitForScripts(page: Page): Promise<void> {
  await expect(page.getByRole("combobox", { name: "Search the articles" })).toBeVisible();
}
