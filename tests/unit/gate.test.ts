import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Arrival, createGate } from "#lib/traffic/create-gate";
import { isPassword } from "#lib/traffic/is-password";
import { classifyRequest } from "#lib/traffic/request-class";

const HOME: Arrival = {
  method: "GET",
  path: "/",
  length: 1,
  client: "192.0.2.1",
  authorization: null,
};
const open = { sitePassword: null, rateLimit: 300 };

describe("the gate", () => {
  test("never throws, whatever arrives, and refuses with a status of its own", async () => {
    const gate = createGate({ sitePassword: "a password", rateLimit: 3 });
    const arrival = fc.record({
      method: fc.string(),
      path: fc.oneof(
        fc.string().map((text) => `/${text}`),
        fc.webPath(),
      ),
      length: fc.nat(20_000),
      client: fc.oneof(fc.ipV4(), fc.ipV6(), fc.string()),
      authorization: fc.option(
        fc.oneof(
          fc.string(),
          fc.base64String().map((text) => `Basic ${text}`),
        ),
      ),
    });
    await fc.assert(
      fc.asyncProperty(arrival, async (given) => {
        const refusal = await gate(given);
        expect([400, 401, 405, 414, 429, undefined]).toContain(refusal?.status);
      }),
    );
  });

  test("a limit below the cost of an export still lets one pass", async () => {
    const gate = createGate({ sitePassword: null, rateLimit: 2 });
    const sheet = { ...HOME, path: "/event/x/compare.csv" };
    expect(await gate(sheet)).toBeNull();
    expect((await gate(sheet))?.status).toBe(429);
  });

  test("no limit is none", async () => {
    const gate = createGate({ sitePassword: null, rateLimit: 0 });
    for (let n = 0; n < 1000; n += 1) expect(await gate({ ...HOME, path: "/search" })).toBeNull();
  });

  test("addresses of one IPv6 line count together", async () => {
    const gate = createGate({ sitePassword: null, rateLimit: 1 });
    const ask = (client: string) => gate({ ...HOME, path: "/search", client });
    expect(await ask("2001:db8:a:b::1")).toBeNull();
    expect((await ask("2001:db8:a:b:9:9:9:9"))?.status).toBe(429);
    expect(await ask("2001:db8:a:c::1")).toBeNull();
  });

  test("settings are posted, everything else is read", async () => {
    const gate = createGate(open);
    expect(await gate({ ...HOME, method: "POST", path: "/settings/keep" })).toBeNull();
    expect(await gate({ ...HOME, method: "HEAD", path: "/search" })).toBeNull();
    expect((await gate({ ...HOME, method: "POST", path: "/settings/x" }))?.status).toBe(405);
  });
});

describe("isPassword", () => {
  const basic = (text: string) => `Basic ${Buffer.from(text, "utf8").toString("base64")}`;

  test("is the text after the first colon, whatever the name before it", () => {
    const word = fc.string({ minLength: 8, unit: "grapheme" });
    const name = fc.string().map((text) => text.replaceAll(":", ""));
    fc.assert(
      fc.property(word, name, (password, user) => {
        expect(isPassword(basic(`${user}:${password}`), password)).toBe(true);
        expect(isPassword(basic(`${user}:${password}x`), password)).toBe(false);
      }),
    );
  });

  test("composed and decomposed letters are the same password", () => {
    expect(isPassword(basic("x:geöffnet"), "geöffnet")).toBe(true);
  });

  test.each(["", "Basic", "Basic ", "Basic !!!", "Bearer c2VjcmV0", basic(""), basic("x:")])(
    "%j is not",
    (header) => {
      expect(isPassword(header, "long password")).toBe(false);
    },
  );
});

test.each([
  ["/search", "search", 1],
  ["/search/facet/actor", "search", 1],
  ["/api/search", "search", 1],
  ["/api/search/facet/actor", "search", 1],
  ["/events", "search", 1],
  ["/suggest", "suggest", 1],
  ["/compare", "compare", 1],
  ["/event/e1/compare", "compare", 1],
  ["/api/compare", "compare", 1],
  ["/event/e1/compare.csv", "export", 10],
  ["/search.csv", "export", 10],
  ["/api/openapi.json", "api", 1],
  ["/api/articles/a", "api", 1],
  ["/api/health/live", "operation", 0],
  ["/api/metrics", "operation", 0],
  ["/_next/static/x.js", "asset", 0],
  ["/article/a", "page", 0],
  ["/", "page", 0],
])("%s counts as %s, %i", (path, name, cost) => {
  expect(classifyRequest(path)).toMatchObject({ name, cost });
});
