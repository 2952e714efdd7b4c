import { extractText } from "unpdf";
import { addStyle } from "#tests/e2e/add-style";
import { findEvent } from "#tests/e2e/find-event";
import { expect, test } from "#tests/e2e/test";

/** The words of each page of a PDF without the spaces, in whose place some printers set nothing. */
async function readPages(pdf: Buffer): Promise<string[]> {
  const { text } = await extractText(new Uint8Array(pdf));
  return text.map((page) => page.normalize("NFKC").replace(/\s/g, ""));
}

// UX.md check 39
test("a printed comparison has the outlets above each page of a table, the statuses in words, and no forms @desktop", async ({
  page,
}) => {
  const { id } = await findEvent(page.request, /Soleimani/);
  await page.goto(`/event/${id}/compare`);
  // Letters of variable fonts are printed as drawings, of which no text can be read.
  await addStyle(page, "* { font-family: sans-serif !important; }");
  const letters = await page.locator("#facts thead").first().getByRole("columnheader").count();
  const pages = await readPages(await page.pdf({ preferCSSPageSize: true }));
  const text = pages.find((words) => words.includes("Textof")) ?? "";
  const ofFacts = pages.slice(0, pages.indexOf(text));
  expect(ofFacts.length).toBeGreaterThan(2);
  const head = /Fact(?=A)/;
  for (const words of ofFacts) expect(words).toMatch(head);
  expect(letters).toBe(5);
  expect(pages.join("")).toContain("Conflict");
  expect(pages.join("")).toContain("Onlyone");
  for (const chrome of ["Applyfilters", "Skipto", "Searchthearticles", "Howthesearchworks"]) {
    expect(pages.join("")).not.toContain(chrome);
  }
});

// UX.md check 39
test("on paper the filters and the rest of the site are left out, and what folds is open", async ({
  page,
}) => {
  await page.emulateMedia({ media: "print" });
  await page.goto("/search?q=killed");
  await expect(page.locator("#filters")).toBeHidden();
  await expect(page.getByRole("search")).toBeHidden();
  await expect(page.locator("mark").first()).toBeVisible();
  await page.emulateMedia({ media: "screen" });
  const { id } = await findEvent(page.request, /Soleimani/);
  await page.goto(`/event/${id}/compare`);
  const folded = page.locator("details.more table").first();
  await expect(folded).toBeHidden();
  await page.emulateMedia({ media: "print" });
  await expect(folded).toBeVisible();
  await expect(page.getByText("Conflict", { exact: true }).first()).toBeVisible();
});
