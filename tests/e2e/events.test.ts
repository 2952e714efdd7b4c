import type { APIRequestContext } from "@playwright/test";
import { expect, test } from "#tests/e2e/test";

type Event = {
  readonly id: string;
  readonly label: string;
  readonly articles: readonly { readonly id: string; readonly copyOf: string | null }[];
  readonly disputes: readonly {
    readonly label: string;
    readonly values: readonly { readonly text: string; readonly articles: readonly string[] }[];
  }[];
};

async function readEvents(request: APIRequestContext, query: string): Promise<readonly Event[]> {
  return (await (await request.get(`/api/events?${query}`)).json()).events;
}

async function clashesInBasra(request: APIRequestContext): Promise<Event> {
  const [event] = await readEvents(request, "q=clashes&city=basra");
  if (event === undefined) throw new Error("Cannot find the clashes in Basra: no event was listed");
  return event;
}

test.describe("the list of events", () => {
  test("is reached from every page, and says who reports what and over what they disagree", async ({
    page,
    request,
  }) => {
    const event = await clashesInBasra(request);
    await page.goto("/help");
    await page.getByRole("link", { name: "Events", exact: true }).click();
    const entry = page.getByRole("listitem").filter({ hasText: event.label }).first();
    await expect(entry).toContainText(`${event.articles.length} reports`);
    await expect(entry).toContainText("Conflict");
    await expect(entry).toContainText("Killed in Basra: 1, 2, 4 or about 5");
    await expect(entry.getByRole("link", { name: /^Compare/ })).toHaveAttribute(
      "href",
      `/event/${event.id}/compare`,
    );
    await entry.getByRole("link", { name: event.label, exact: true }).click();
    await expect(page).toHaveURL(`/event/${event.id}`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(event.label);
  });

  test("is filtered by a form whose answer counts what the API counts @desktop", async ({
    page,
    request,
  }) => {
    await page.goto("/events");
    await page.getByLabel("City").selectOption({ label: "Basra" });
    await page.getByLabel("Only where reports disagree").check();
    await page.getByRole("button", { name: "Apply filters" }).click();
    await expect(page).toHaveURL(/\/events\?city=basra&disputed=1/);
    const { total } = await (
      await request.get("/api/events?city=basra&disputed=1&reports=several")
    ).json();
    await expect(page.getByRole("heading", { level: 1 })).toContainText(`${total} event`);
    await page.getByRole("link", { name: /Remove filter City: Basra/ }).click();
    await expect(page).toHaveURL(/\/events\?disputed=1$/);
  });

  test("has one address for each state, and keeps a chosen value when another is added @desktop", async ({
    page,
  }) => {
    await page.goto("/events?q=&page=1&city=basra&from=");
    await expect(page).toHaveURL("/events?city=basra");
    await page.getByLabel("City", { exact: true }).selectOption({ label: "Baghdad" });
    await page.getByRole("button", { name: "Apply filters" }).click();
    await expect(page).toHaveURL(/\/events\?city=baghdad&city=basra/);
  });

  test("is put in another order by links", async ({ page, request }) => {
    await page.goto("/events");
    await page.getByRole("link", { name: "Most reports" }).click();
    await expect(page).toHaveURL(/sort=reports/);
    const [first] = await readEvents(request, "sort=reports&reports=several&limit=1");
    await expect(page.getByRole("heading", { level: 2 }).getByRole("link").first()).toHaveText(
      first?.label ?? "",
    );
  });

  test("says so when it is empty, and offers what to drop", async ({ page }) => {
    await page.goto("/events?q=nothing-of-that-kind&from=1901&to=1902");
    await expect(page.getByRole("heading", { level: 1 })).toContainText("No events");
    await page.getByRole("link", { name: /Without these 3 filters/ }).click();
    await expect(page).toHaveURL("/events");
  });

  test("names an impossible date beside its fields", async ({ page }) => {
    await page.goto("/events?from=2022-13");
    const filters = page.locator("#filters");
    await expect(filters.getByText(/2022-13.+is not a date/)).toBeAttached();
    await expect(filters.locator("[name=from]")).toHaveAttribute("aria-invalid", "true");
  });
});

test.describe("an event", () => {
  test("shows its figures, its reports and what happened when", async ({ page, request }) => {
    const event = await clashesInBasra(request);
    await page.goto(`/event/${event.id}`);
    const row = page.getByRole("row").filter({ hasText: "Killed in Basra" }).first();
    await expect(row).toContainText("1 to 5");
    await expect(row).toContainText("Conflict");
    await expect(row.getByRole("link")).toHaveAttribute(
      "href",
      `/event/${event.id}/compare#fact-killed-in-basra`,
    );
    for (const { id } of event.articles)
      await expect(page.locator(`main a[href="/article/${id}"]`).first()).toBeVisible();
    const story = page.getByRole("region", { name: "What happened when" });
    await expect(story.getByRole("heading", { level: 3 }).last()).toContainText("7 September 2022");
    await expect(story).toContainText("Still to come when it was written");
  });

  test("leads from each sentence to the paragraph that holds it", async ({ page, request }) => {
    const event = await clashesInBasra(request);
    await page.goto(`/event/${event.id}`);
    const story = page.getByRole("region", { name: "What happened when" });
    const words = (await story.locator(".name-date").last().innerText()).trim();
    await story
      .getByRole("link", { name: /Paragraph/ })
      .last()
      .click();
    await expect(page).toHaveURL(/\/article\/[a-z0-9]+#p\d+$/);
    await expect(page.locator(new URL(page.url()).hash)).toContainText(words);
  });

  test("says which report reprints which", async ({ page, request }) => {
    const events = await readEvents(request, "limit=100&reports=several");
    const copied = events.find(({ articles }) => articles.some(({ copyOf }) => copyOf !== null));
    await page.goto(`/event/${copied?.id}`);
    await expect(page.getByText(/^Reprint of/).first()).toBeVisible();
  });

  test("with one report says so and leads to it", async ({ page, request }) => {
    const events = await readEvents(request, "limit=100&reports=any");
    const single = events.find(({ articles }) => articles.length === 1);
    await page.goto(`/event/${single?.id}`);
    await expect(page.getByRole("heading", { name: "The only report" })).toBeVisible();
    await expect(page.locator(`main a[href="/article/${single?.articles[0]?.id}"]`)).toBeVisible();
    await expect(page.getByRole("link", { name: /^Compare/ })).toHaveCount(0);
  });

  test("that is unknown is a page with status 404", async ({ page }) => {
    const response = await page.goto("/event/e000000000000000");
    expect(response?.status()).toBe(404);
  });
});

test.describe("a conflict is said where the reader is", () => {
  test("in the results, with the values of this article and of the others", async ({
    page,
    request,
  }) => {
    const event = await clashesInBasra(request);
    await page.goto(`/search?event=${event.id}`);
    const lines = page.getByRole("listitem").getByText(/^Conflict Killed in Basra: here/);
    await expect(lines.first()).toBeVisible();
    await expect(lines.first().getByRole("link")).toHaveAttribute(
      "href",
      `/event/${event.id}/compare#fact-killed-in-basra`,
    );
    const card = page.getByRole("region", { name: event.label });
    await expect(card).toContainText("Killed in Basra: 1, 2, 4 or about 5");
    await card.getByRole("link", { name: "Event page" }).click();
    await expect(page).toHaveURL(`/event/${event.id}`);
  });

  test("in the article, beside the text and in it", async ({ page, request }) => {
    const event = await clashesInBasra(request);
    const dispute = event.disputes.find(({ label }) => label === "Killed in Basra");
    const four = dispute?.values.find(({ text }) => text === "4")?.articles[0];
    await page.goto(`/article/${four}`);
    const box = page.getByRole("region", { name: "This event" });
    await expect(box).toContainText("Killed in Basra: here 4; others 1, 2, about 5");
    await page.getByRole("link", { name: "Conflicts", exact: true }).click();
    await expect(page).toHaveURL(/show=conflicts/);
    const sign = page.getByRole("link", {
      name: "Conflict: killed in Basra. Here 4. Others 1, 2, about 5. Open in comparison",
    });
    await expect(sign.first()).toBeVisible();
    await expect(sign.first()).toHaveText("4");
    await sign.first().click();
    await expect(page).toHaveURL(`/event/${event.id}/compare#fact-killed-in-basra`);
    await expect(page.locator("#fact-killed-in-basra")).toContainText("Killed in Basra");
  });

  test("on the home page", async ({ page }) => {
    await page.goto("/");
    const list = page.getByRole("region", { name: "Where reports disagree most" });
    await expect(list.locator("ol > li")).toHaveCount(5);
    await expect(list).toContainText("Conflict");
    await expect(
      page.getByRole("region", { name: "Newest events" }).locator("ol > li"),
    ).toHaveCount(5);
  });
});

test("near-identical results stand under one, and each keeps its own place in the list", async ({
  page,
  request,
}) => {
  const events = await readEvents(request, "limit=100&reports=several");
  const copied = events.find(({ articles }) => articles.some(({ copyOf }) => copyOf !== null));
  await page.goto(`/search?event=${copied?.id}`);
  const copies = page.getByText(/near-identical cop/);
  await expect(copies).toBeVisible();
  await copies.click();
  const copy = copied?.articles.find(({ copyOf }) => copyOf !== null);
  const link = page.locator(`details a[href^="/article/${copy?.id}"]`);
  await expect(link).toBeVisible();
  await link.click();
  await expect(page.getByRole("link", { name: /Back to \d+ results/ })).toBeVisible();
});

test("two ticked results are sent to be compared", async ({ page }) => {
  await page.goto("/search?q=basra");
  const ticks = page.getByRole("checkbox", { name: /^Compare / });
  await ticks.nth(0).check();
  await ticks.nth(1).check();
  const button = page.getByRole("button", { name: "Compare ticked" });
  await expect(button).toBeInViewport();
  await button.click();
  await expect(page).toHaveURL(/\/compare\?article=[a-z0-9]+&article=[a-z0-9]+$/);
});

test("the map of cities stands beside a list of them", async ({ page }) => {
  await page.goto("/cities");
  await expect(page.locator("svg.map circle").first()).toBeVisible();
  await expect(page.getByText(/not a statement on borders/)).toBeVisible();
  await expect(page.getByRole("main").getByRole("link", { name: /^Baghdad/ })).toBeVisible();
});
