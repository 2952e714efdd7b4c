import { Validator } from "@seriousme/openapi-schema-validator";
import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { z } from "zod";
import { ENDPOINTS, EXPORTS } from "#app/api/endpoints";
import { faultAnswer } from "#app/api/schemas/fault-answer";
import { startTestSite } from "#tests/site/test-site";

test("the description of the API is valid OpenAPI 3.1 and names every endpoint", async () => {
  const { address } = await startTestSite();
  const document = await (await fetch(`${address}/api/openapi.json`)).json();
  const { valid, errors } = await new Validator().validate(document);
  expect(errors ?? []).toEqual([]);
  expect(valid).toBe(true);
  expect(document.openapi).toBe("3.1.0");
  expect(Object.keys(document.paths)).toEqual([...ENDPOINTS, ...EXPORTS].map(({ path }) => path));
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
      ...["/api/search?q=killed&in=title", "/api/search?per=50&view=headlines"],
    ],
    "/api/search/facet/{group}": [
      ...["/api/search/facet/actor", "/api/search/facet/lang", "/api/search/facet/event?q=killed"],
      ...["/api/search/facet/city?facet_q=ba", "/api/search/facet/outlet?facet_q=xyzzy"],
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

test("the files that are exported are what the description says", async () => {
  const { address } = await startTestSite();
  const { events } = await (await fetch(`${address}/api/events?disputed=1`)).json();
  const [event] = events;
  const articles = event.articles.map(({ id }: { id: string }) => `article=${id}`).slice(0, 8);
  const asked: Readonly<Record<string, readonly string[]>> = {
    "/search.csv": ["/search.csv", "/search.csv?q=killed&in=title", "/search.csv?q=xyzzy"],
    "/search.jsonl": ["/search.jsonl", "/search.jsonl?q=killed&city=baghdad"],
    "/search.ris": ["/search.ris", "/search.ris?lang=ar"],
    "/events.csv": ["/events.csv", "/events.csv?reports=several"],
    "/compare.csv": [`/compare.csv?${articles.join("&")}`],
    "/event/{id}/compare.csv": [`/event/${event.id}/compare.csv`],
    ...Object.fromEntries(
      ["/actors", "/cities", "/outlets"].flatMap((list) =>
        [`${list}.csv`, `${list}.jsonl`].map((address_) => [address_, [address_]]),
      ),
    ),
  };
  for (const { path, file } of EXPORTS) {
    for (const address_ of asked[path] ?? []) {
      const answer = await fetch(address + address_);
      expect([address_, answer.status]).toEqual([address_, 200]);
      expect(answer.headers.get("content-type")).toBe(`${file.type}; charset=utf-8`);
      expect(answer.headers.get("content-disposition")).toMatch(/^attachment; filename="[\w.-]+"$/);
      const written = await answer.text();
      if ("columns" in file) {
        const rows: string[][] = parse(written, { bom: true });
        expect(rows[0] ?? file.columns).toEqual(file.columns);
      } else if ("line" in file) {
        for (const line of written.trim().split("\n")) {
          const { success, error } = file.line.schema.safeParse(JSON.parse(line));
          expect(success ? "" : `${line}\n${z.prettifyError(error as z.ZodError)}`).toBe("");
        }
      } else
        expect(written).toMatch(
          /^(?:TY {2}- NEWS\r\n(?:[A-Z][A-Z0-9] {2}- .+\r\n)+?ER {2}- \r\n)+$/,
        );
    }
    expect(asked[path]).not.toHaveLength(0);
  }
});

test("faults of every kind are what the description says", async () => {
  const { address } = await startTestSite();
  for (const [path, status] of [
    ["/api/search?from=2022-13", 400],
    ["/api/search?per=10", 400],
    ["/api/search/facet/actor?to=2022-13", 400],
    ["/api/search/facet/colour", 404],
    ["/api/events?limit=-1", 400],
    ["/api/compare", 400],
    ["/api/compare?article=a&article=b", 404],
    ["/api/articles/none", 404],
    ["/api/events/none", 404],
    ["/api/metrics", 404],
    ["/search.csv?from=2022-13", 400],
    ["/compare.csv", 400],
    [`/api/search?q=${"a".repeat(9000)}`, 414],
  ] as const) {
    const answer = await fetch(address + path);
    expect([path, answer.status]).toEqual([path, status]);
    expect(faultAnswer.safeParse(await answer.json()).success).toBe(true);
  }
  const page = await fetch(`${address}/event/none/compare.csv`);
  expect([page.status, page.headers.get("content-type")]).toEqual([
    404,
    "text/html; charset=utf-8",
  ]);
});
