import { describe, expect, test, vi } from "vitest";
import { startTestSite } from "#tests/site/test-site";

const SOON = { timeout: 5000, interval: 20 };

describe("the log", () => {
  test("is a line of JSON per request with the id the answer carries, and no words searched for", async () => {
    const site = await startTestSite({ logRequests: "paths" });
    const answer = await fetch(`${site.address}/search?q=secretword`, {
      headers: { "x-request-id": "made-up" },
    });
    const id = answer.headers.get("x-request-id");
    expect(id).toMatch(/^[\da-f-]{36}$/);
    await answer.text();
    const line = await vi.waitFor(() => {
      const found = site.log().find((each) => each.id === id);
      expect(found).toBeDefined();
      return found;
    }, SOON);
    expect(line).toMatchObject({
      level: "info",
      event: "request",
      method: "GET",
      path: "/search",
      class: "search",
      status: 200,
    });
    expect(line?.ms).toBeGreaterThan(0);
    expect(site.stderr()).not.toContain("secretword");
  });

  test("names the query only when asked to, and keeps the id of a trusted proxy", async () => {
    const site = await startTestSite({ logRequests: "queries", trustProxy: 1 });
    const headers = { "x-request-id": "from-the-proxy_1" };
    const answer = await fetch(`${site.address}/api/search?q=killed`, { headers });
    expect(answer.headers.get("x-request-id")).toBe("from-the-proxy_1");
    await vi.waitFor(
      () =>
        expect(site.log()).toContainEqual(
          expect.objectContaining({ id: "from-the-proxy_1", query: "q=killed" }),
        ),
      SOON,
    );
  });

  test("is empty unless it is switched on", async () => {
    const site = await startTestSite();
    await (await fetch(`${site.address}/search`)).text();
    await site.stop();
    expect(site.stderr()).toBe("");
  });
});

describe("the metrics", () => {
  test("count requests by class and status, time the engine, and tell the size of the collection", async () => {
    const { address } = await startTestSite({ metrics: true });
    const { articles } = await (await fetch(`${address}/api/health`)).json();
    await (await fetch(`${address}/api/search?q=killed`)).text();
    await (await fetch(`${address}/article/none`)).text();
    const answer = await fetch(`${address}/api/metrics`);
    expect(answer.headers.get("content-type")).toMatch(/^text\/plain; version=0\.0\.4/);
    const text = await answer.text();
    expect(text).toContain('parallax_requests_total{class="search",status="200"} 1');
    expect(text).toContain('parallax_requests_total{class="page",status="404"} 1');
    expect(text).toContain('parallax_request_seconds_count{class="search"} 1');
    expect(text).toMatch(/parallax_engine_seconds_count\{call="search",outcome="ok"\} 1/);
    expect(text).toContain(`parallax_documents{index="articles"} ${articles}`);
    expect(text).toContain("parallax_engine_up 1");
    expect(text).toMatch(/process_resident_memory_bytes \d/);
  });

  test("are not there unless they are switched on", async () => {
    const { address } = await startTestSite();
    expect((await fetch(`${address}/api/metrics`)).status).toBe(404);
  });
});
