import { describe, expect, test } from "vitest";
import { startTestSite } from "#tests/site/test-site";

const PASSWORD = "sesame : öffne dich";
const basic = (text: string) => ({
  authorization: `Basic ${Buffer.from(text).toString("base64")}`,
});
const from = (client: string) => ({ "x-forwarded-for": client });

describe("a site with a password", () => {
  test("shows nothing to those who do not know it, and everything to those who do", async () => {
    const { address } = await startTestSite({ sitePassword: PASSWORD });
    const paths = ["/", "/search?q=killed", "/api/search", "/api/health", "/compare.csv", "/help"];
    const tricks = ["/_next/static/../../search", "/_next/image?url=/search", "/unavailable"];
    for (const path of [...paths, ...tricks]) {
      const refused = await fetch(address + path, {
        headers: { "x-middleware-subrequest": "proxy:proxy:proxy:proxy:proxy", rsc: "1" },
      });
      expect([path, refused.status]).toEqual([path, 401]);
      expect(refused.headers.get("www-authenticate")).toMatch(/^Basic realm=/);
      expect(await refused.text()).not.toMatch(/killed|articles/i);
    }
    for (const user of ["", "anyone"]) {
      const let_in = await fetch(`${address}/search?q=killed`, {
        headers: basic(`${user}:${PASSWORD}`),
      });
      expect(let_in.status).toBe(200);
    }
    for (const wrong of ["", "x", "x:", `x:${PASSWORD} `, `${PASSWORD}`.slice(1)]) {
      expect((await fetch(address, { headers: basic(wrong) })).status).toBe(401);
    }
    expect((await fetch(address, { headers: { authorization: "Bearer x" } })).status).toBe(401);
  });

  test("tells those who watch over it that it lives, and nothing else", async () => {
    const { address } = await startTestSite({ sitePassword: PASSWORD });
    expect(await (await fetch(`${address}/api/health/live`)).json()).toEqual({ status: "live" });
    expect(await (await fetch(`${address}/api/health/ready`)).json()).toEqual({ status: "ready" });
  });

  test("lets nobody guess for long, and blocks only the one who guesses", async () => {
    const { address } = await startTestSite({ sitePassword: PASSWORD, trustProxy: 1 });
    const guess = (text: string, client: string) =>
      fetch(address, { headers: { ...basic(text), ...from(client) } });
    const guesses = [];
    for (let n = 0; n < 31; n += 1) guesses.push((await guess(`x:${n}`, "192.0.2.1")).status);
    expect(guesses).toEqual([...Array(30).fill(401), 429]);
    expect((await guess(`x:${PASSWORD}`, "192.0.2.1")).status).toBe(429);
    expect((await guess(`x:${PASSWORD}`, "192.0.2.2")).status).toBe(200);
  });
});

describe("the limit of requests", () => {
  const ask = async (address: string, path: string, client: string) =>
    fetch(address + path, { headers: from(client), redirect: "manual" });

  test("counts each client apart, answers 429 with Retry-After, as a page and as JSON", async () => {
    const { address } = await startTestSite({ rateLimit: 5, trustProxy: 1 });
    for (let n = 0; n < 5; n += 1) {
      expect((await ask(address, "/search?q=killed", "192.0.2.1")).status).toBe(200);
    }
    const page = await ask(address, "/search?q=killed", "192.0.2.1");
    expect(page.status).toBe(429);
    expect(Number(page.headers.get("retry-after"))).toBeGreaterThan(0);
    expect(Number(page.headers.get("retry-after"))).toBeLessThanOrEqual(60);
    expect(page.headers.get("content-type")).toMatch("text/html");
    expect(page.headers.get("content-security-policy")).toMatch("default-src 'none'");
    expect(await page.text()).toMatch(/Too many requests/);
    const json = await ask(address, "/api/search", "192.0.2.1");
    expect(json.status).toBe(429);
    expect(await json.json()).toMatchObject({ error: { code: "too_many" } });
    expect((await ask(address, "/search?q=killed", "192.0.2.2")).status).toBe(200);
  });

  test("lets articles, help and health be read", async () => {
    const { address } = await startTestSite({ rateLimit: 1, trustProxy: 1 });
    await ask(address, "/api/search", "192.0.2.1");
    expect((await ask(address, "/api/search", "192.0.2.1")).status).toBe(429);
    for (const path of ["/", "/help", "/api/health", "/corpus"]) {
      expect([path, (await ask(address, path, "192.0.2.1")).status]).toEqual([path, 200]);
    }
  });

  test("counts an export as ten", async () => {
    const { address } = await startTestSite({ rateLimit: 19, trustProxy: 1 });
    expect((await ask(address, "/compare.csv", "192.0.2.1")).status).toBe(400);
    expect((await ask(address, "/compare.csv", "192.0.2.1")).status).toBe(429);
  });

  test("is not evaded by an address that the client makes up, nor met by this machine", async () => {
    const trusting = await startTestSite({ rateLimit: 1, trustProxy: 1 });
    const chain = (n: number) => `203.0.113.${n}, 192.0.2.1`;
    expect((await ask(trusting.address, "/search", chain(1))).status).toBe(200);
    expect((await ask(trusting.address, "/search", chain(2))).status).toBe(429);
    const direct = await startTestSite({ rateLimit: 1 });
    for (const client of ["192.0.2.1", "192.0.2.1", ""]) {
      expect((await ask(direct.address, "/search", client)).status).toBe(200);
    }
  });
});

describe("the form of a request", () => {
  test("methods that change something are refused", async () => {
    const { address } = await startTestSite();
    for (const method of ["POST", "PUT", "DELETE", "PATCH", "OPTIONS"]) {
      for (const path of ["/search", "/api/search", "/api/health"]) {
        const refused = await fetch(address + path, { method });
        expect([method, path, refused.status]).toEqual([method, path, 405]);
        expect(refused.headers.get("allow")).toBe("GET, HEAD");
      }
    }
    expect((await fetch(`${address}/settings/keep`)).status).toBe(405);
  });

  test("an address that is too long is 414, a broken one 400, huge headers 431", async () => {
    const { address } = await startTestSite();
    expect((await fetch(`${address}/search?q=${"a".repeat(8001)}`)).status).toBe(414);
    for (const path of ["/%", "/article/%ff", "/api/articles/%E0%A4%A", "/event/%00"]) {
      expect([path, (await fetch(address + path)).status]).toEqual([path, 400]);
    }
    const headers = { "x-long": "a".repeat(20_000) };
    expect((await fetch(address, { headers })).status).toBe(431);
  });

  test("where an answer points is not up to the client", async () => {
    const { address } = await startTestSite();
    const headers = { "x-forwarded-host": "evil.example", "x-forwarded-proto": "https" };
    const { hits } = await (await fetch(`${address}/api/search?q=killed`)).json();
    const pair = `article=${hits[0].id}&article=${hits[1].id}`;
    const sheet = await (await fetch(`${address}/compare.csv?${pair}`, { headers })).text();
    expect(sheet).toContain(`${address}/article/`);
    expect(sheet).not.toContain("evil.example");
  });
});
