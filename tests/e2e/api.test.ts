import { expect, test } from "#tests/e2e/test";

test.describe("the JSON API @desktop", () => {
  test("health counts the collection", async ({ request }) => {
    const health = await (await request.get("/api/health")).json();
    expect(health).toMatchObject({ status: "ok" });
    expect(health.articles).toBeGreaterThanOrEqual(36);
    expect(health.paragraphs).toBeGreaterThan(health.articles);
  });

  test("search gives totals, hits, facets and what was also searched", async ({ request }) => {
    const page = await (await request.get("/api/search?q=Seraya+Selam")).json();
    expect(page.total).toBe(page.hits.length);
    expect(page.expansions[0].label).toBe("Saraya al-Salam");
    expect(Object.keys(page.facets).sort()).toEqual(
      ["actor", "city", "day", "event", "lang", "month", "outlet", "year"].sort(),
    );
    const hit = page.hits[0];
    expect(Object.keys(hit)).toEqual(
      expect.arrayContaining(["id", "file", "title", "outlet", "published", "event", "snippets"]),
    );
  });

  test("every fact of an article is exactly the words where it says they stand", async ({
    request,
  }) => {
    const { hits } = await (await request.get("/api/search")).json();
    for (const { id } of hits) {
      const article = await (await request.get(`/api/articles/${id}`)).json();
      const texts = new Map(
        article.paragraphs.map((p: { n: number; text: string }) => [p.n, p.text]),
      );
      const facts = [
        ...article.actors.flatMap((actor: { mentions: unknown[] }) => actor.mentions),
        ...article.places.flatMap((place: { mentions: unknown[] }) => place.mentions),
        ...article.dates,
        ...article.figures,
        ...article.quotes,
      ] as { paragraph: number; start: number; end: number; text: string }[];
      expect(facts.length).toBeGreaterThan(0);
      for (const { paragraph, start, end, text } of facts) {
        expect(text).not.toBe("");
        expect((texts.get(paragraph) as string).slice(start, end)).toBe(text);
      }
    }
  });

  test("a faulty parameter is named with status 400", async ({ request }) => {
    for (const [query, field] of [
      ["from=2022-13", "from"],
      ["to=soon", "to"],
      ["page=0", "page"],
      ["sort=best", "sort"],
    ]) {
      const response = await request.get(`/api/search?${query}`);
      expect(response.status()).toBe(400);
      expect((await response.json()).error).toMatchObject({ field });
    }
  });

  test("an unknown article is 404", async ({ request }) => {
    const response = await request.get("/api/articles/none");
    expect(response.status()).toBe(404);
    expect((await response.json()).error.code).toBe("not_found");
  });

  test("pages carry a strict content policy and no key of the engine", async ({ request }) => {
    const response = await request.get("/search?q=killed");
    const policy = response.headers()["content-security-policy"] ?? "";
    expect(policy).toMatch(/script-src 'self' 'nonce-/);
    expect(policy).not.toContain("unsafe");
    expect(await response.text()).not.toMatch(/Bearer|MEILI|7700/);
  });
});
