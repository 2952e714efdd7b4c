import { Validator } from "@seriousme/openapi-schema-validator";
import { expect, test } from "vitest";
import { z } from "zod";
import { ENDPOINTS } from "#app/api/endpoints";
import { faultAnswer } from "#app/api/schemas/fault-answer";
import { startTestSite } from "#tests/site/test-site";

test("the description of the API is valid OpenAPI 3.1 and names every endpoint", async () => {
  const { address } = await startTestSite();
  const document = await (await fetch(`${address}/api/openapi.json`)).json();
  const { valid, errors } = await new Validator().validate(document);
  expect(errors ?? []).toEqual([]);
  expect(valid).toBe(true);
  expect(document.openapi).toBe("3.1.0");
  expect(Object.keys(document.paths)).toEqual(ENDPOINTS.map(({ path }) => path));
});

test("real answers of every endpoint are what the description says", async () => {
  const { address } = await startTestSite();
  const get = async (path: string) => (await fetch(address + path)).json();
  const articles: string[] = [];
  for (let page = 1; page <= 3; page += 1) {
    const { hits } = await get(`/api/search?page=${page}`);
    articles.push(...hits.map(({ id }: { id: string }) => id));
  }
  const { events } = await get("/api/events?limit=500");
  const shared = events.filter((event: { articles: unknown[] }) => event.articles.length > 1);
  expect(articles.length).toBeGreaterThan(30);
  expect(shared.length).toBeGreaterThan(3);
  const asked: Readonly<Record<string, readonly string[]>> = {
    "/api/search": [
      ...["/api/search", "/api/search?q=killed", "/api/search?q=Seraya+Selam&actor=none"],
      ...["/api/search?scope=paragraph&q=Baghdad", "/api/search?q=xyzzy", "/api/search?lang=ar"],
    ],
    "/api/articles/{id}": articles.map((id) => `/api/articles/${id}`),
    "/api/events": ["/api/events", "/api/events?disputed=1", "/api/events?limit=500"],
    "/api/events/{id}": shared.map(({ id }: { id: string }) => `/api/events/${id}`),
    "/api/compare": [
      `/api/compare?${articles
        .slice(0, 8)
        .map((id) => `article=${id}`)
        .join("&")}`,
    ],
    "/api/suggest": ["/api/suggest?q=sadr", "/api/suggest?q=ba", "/api/suggest"],
    "/api/health": ["/api/health"],
    "/api/health/live": ["/api/health/live"],
    "/api/health/ready": ["/api/health/ready"],
  };
  for (const { path, answer } of ENDPOINTS) {
    for (const address_ of asked[path] ?? []) {
      const { success, error } = answer.schema.safeParse(await get(address_));
      expect(success ? "" : `${address_}\n${z.prettifyError(error as z.ZodError)}`).toBe("");
    }
    expect(asked[path]).not.toHaveLength(0);
  }
});

test("faults of every kind are what the description says", async () => {
  const { address } = await startTestSite();
  for (const [path, status] of [
    ["/api/search?from=2022-13", 400],
    ["/api/events?limit=-1", 400],
    ["/api/compare", 400],
    ["/api/compare?article=a&article=b", 404],
    ["/api/articles/none", 404],
    ["/api/events/none", 404],
    ["/api/metrics", 404],
    [`/api/search?q=${"a".repeat(9000)}`, 414],
  ] as const) {
    const answer = await fetch(address + path);
    expect([path, answer.status]).toEqual([path, status]);
    expect(faultAnswer.safeParse(await answer.json()).success).toBe(true);
  }
});
