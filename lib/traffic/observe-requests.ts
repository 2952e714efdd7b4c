import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Settings } from "#lib/env";
import { findClientAddress } from "#lib/traffic/client-address";
import { countRequest } from "#lib/traffic/metrics";
import { classifyRequest } from "#lib/traffic/request-class";
import { nameRequest, REQUEST_ID } from "#lib/traffic/request-id";
import { writeLog } from "#lib/traffic/write-log";

type Options = Pick<Settings, "trustProxy" | "logRequests" | "metrics">;

/** What only a proxy of ours may say of a request. */
const FORWARDED = ["x-forwarded-host", "x-forwarded-proto", "x-forwarded-port", "forwarded"];
/** Methods that the framework cannot even represent; it would answer 500 before we are asked. */
const UNREPRESENTABLE = new Set(["TRACE", "TRACK", "CONNECT"]);
const LONGEST_PATH = 500;

/**
 * Has every request of this process named, its client's address put where the site reads it, and
 * its end logged and counted. Node tells of a request here before any handler sees it.
 */
export function observeRequests(options: Options): void {
  subscribe("http.server.request.start", (message) => {
    const { request, response } = message as {
      readonly request: IncomingMessage;
      readonly response: ServerResponse;
    };
    const line = describe(request, options);
    labelRequest(request, options);
    response.setHeader(REQUEST_ID, request.headers[REQUEST_ID] ?? "");
    const started = performance.now();
    // The framework itself adds as many listeners as Node finds usual.
    response.setMaxListeners(response.getMaxListeners() + 1);
    response.once("close", () => {
      const ms = performance.now() - started;
      const status = response.statusCode;
      if (options.metrics) countRequest(line.class, status, ms / 1000);
      if (options.logRequests === "none") return;
      const id = request.headers[REQUEST_ID];
      const cut = response.writableFinished ? {} : { cut: true };
      writeLog("info", "request", { id, ...line, status, ms: Math.round(ms * 10) / 10, ...cut });
    });
  });
}

function describe({ method, url = "" }: IncomingMessage, { logRequests }: Options) {
  const [path = "", query] = url.split("?", 2);
  const shown = logRequests === "queries" && query !== undefined ? { query } : {};
  return { method, path: path.slice(0, LONGEST_PATH), class: classifyRequest(path).name, ...shown };
}

function labelRequest(request: IncomingMessage, { trustProxy }: Options): void {
  const { headers, socket } = request;
  const forwarded = headers["x-forwarded-for"];
  const chain = Array.isArray(forwarded) ? forwarded.join(",") : forwarded;
  headers["x-forwarded-for"] = findClientAddress(socket.remoteAddress, chain, trustProxy);
  if (trustProxy === 0) for (const name of FORWARDED) delete headers[name];
  const given = headers[REQUEST_ID];
  headers[REQUEST_ID] = nameRequest(typeof given === "string" ? given : undefined, trustProxy > 0);
  if (UNREPRESENTABLE.has(request.method ?? "")) request.method = "DELETE";
}
