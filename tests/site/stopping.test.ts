import { once } from "node:events";
import { connect } from "node:net";
import { text } from "node:stream/consumers";
import { expect, test } from "vitest";
import { startTestSite } from "#tests/site/test-site";

test("a request that is under way when the site is told to end is answered in full", async () => {
  const site = await startTestSite();
  const body = "theme=dark";
  const socket = connect(site.port, "127.0.0.1");
  const head = [
    "POST /settings/keep HTTP/1.1",
    "host: localhost",
    "content-type: application/x-www-form-urlencoded",
    `content-length: ${body.length}`,
    "connection: close",
  ];
  socket.write(`${head.join("\r\n")}\r\n\r\n${body.slice(0, 4)}`);
  // An idle connection that is kept alive must not hold the end up.
  await (await fetch(`${site.address}/api/health/live`)).text();
  const exit = once(site.process, "exit");
  site.process.kill("SIGTERM");
  await expect.poll(() => refused(site.port), { timeout: 5000 }).toBe(true);
  socket.write(body.slice(4));
  const answer = await text(socket);
  expect(answer).toMatch(/^HTTP\/1\.1 303 /);
  expect(answer).toMatch(/set-cookie: theme=dark/i);
  const started = performance.now();
  expect(await exit).toEqual([143, null]);
  expect(performance.now() - started).toBeLessThan(2000);
});

function refused(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    socket.once("connect", () => resolve(false)).once("error", () => resolve(true));
    socket.once("connect", () => socket.destroy());
  });
}
