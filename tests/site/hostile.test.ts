import { expect, test } from "vitest";
import { attackSite } from "#scripts/hostile/attack-site";
import { startTestSite } from "#tests/site/test-site";

test("500 hostile requests are all answered, none with a fault of ours", async () => {
  const site = await startTestSite();
  const { replies, failures } = await attackSite(site.port, 500, 42);
  expect(failures).toEqual([]);
  expect([...replies.values()].reduce((sum, count) => sum + count, 0)).toBe(500);
  for (const status of [200, 400, 404, 405, 414, 431]) {
    expect(replies.get(status) ?? 0, `answers with ${status}`).toBeGreaterThan(0);
  }
  expect((await fetch(`${site.address}/search?q=killed`)).status).toBe(200);
  expect(site.stderr()).not.toMatch(/Error/);
});
