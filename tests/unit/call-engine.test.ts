import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { MeilisearchApiError } from "meilisearch";
import { afterAll, beforeAll, expect, it } from "vitest";
import { callEngine } from "#lib/engine/call-engine";

/** How often each address was asked. */
const asked = new Map<string, number>();
/** Answers once, then closes the kept connection in place of the next answer, then answers again. */
const server = createServer((incoming, answer) => {
  const path = incoming.url ?? "";
  const times = (asked.get(path) ?? 0) + 1;
  asked.set(path, times);
  if (path.endsWith("/refused"))
    answer.writeHead(403).end('{"message":"no","code":"invalid_api_key"}');
  else if (path.endsWith("/silent")) return;
  else if (times === 2) incoming.socket.destroy();
  else answer.end(`{"times":${times}}`);
});
let host = "";

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

it.each([
  ["GET", "/indexes"],
  ["POST", "/multi-search"],
])("%s %s is asked again where the engine had closed the connection", async (method, path) => {
  expect(await callEngine(`${host}${path}`, { method })).toEqual({ times: 1 });
  expect(await callEngine(`${host}${path}`, { method })).toEqual({ times: 3 });
});

it("a request that changes something is never made twice", async () => {
  const swap = () => callEngine(`${host}/swap-indexes`, { method: "POST", body: "[]" });
  expect(await swap()).toEqual({ times: 1 });
  await expect(swap()).rejects.toThrow();
  expect(asked.get("/swap-indexes")).toBe(2);
});

it("a refusal tells its status and code", async () => {
  const error = await callEngine(`${host}/refused`).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(MeilisearchApiError);
  expect(error).toMatchObject({ response: { status: 403 }, cause: { code: "invalid_api_key" } });
});

it("a request that is given up fails with the reason it was given up for", async () => {
  const reason = new Error("too slow");
  const controller = new AbortController();
  const given = callEngine(`${host}/silent`, { signal: controller.signal });
  controller.abort(reason);
  await expect(given).rejects.toBe(reason);
});
