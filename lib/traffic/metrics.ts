import { Counter, collectDefaultMetrics, Gauge, Histogram, register } from "prom-client";

// Pages, proxy and start-up are bundled apart: they meet in the registry of the library, which is one.

const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];

type Shape = { readonly name: string; readonly help: string; readonly labelNames: string[] };

const REQUESTS: Shape = {
  name: "parallax_requests_total",
  help: "Requests answered, by what they asked for and the status",
  labelNames: ["class", "status"],
};
const REQUEST_SECONDS: Shape = {
  name: "parallax_request_seconds",
  help: "Time from a request to the end of its answer, by what was asked for",
  labelNames: ["class"],
};
const ENGINE_SECONDS: Shape = {
  name: "parallax_engine_seconds",
  help: "Time that a call of the engine took, by call and outcome",
  labelNames: ["call", "outcome"],
};
const DOCUMENTS: Shape = {
  name: "parallax_documents",
  help: "Documents in an index of the engine",
  labelNames: ["index"],
};
const ENGINE_UP: Shape = {
  name: "parallax_engine_up",
  help: "1 when the engine answered just now, else 0",
  labelNames: [],
};

/** Counts a request that has been answered. */
export function countRequest(name: string, status: number, seconds: number): void {
  counter(REQUESTS).inc({ class: name, status: String(status) });
  histogram(REQUEST_SECONDS).observe({ class: name }, seconds);
}

/** Counts a call of the engine. */
export function countEngineCall(call: string, outcome: "ok" | "failed", seconds: number): void {
  histogram(ENGINE_SECONDS).observe({ call, outcome }, seconds);
}

/** Begins to measure the process itself: processor, memory, event loop. */
export function measureProcess(): void {
  if (register.getSingleMetric("process_cpu_seconds_total") === undefined) collectDefaultMetrics();
}

/** All measures in the text format of Prometheus; `sizes` are the documents per index, null when the engine is away. */
export async function writeMetrics(sizes: Readonly<Record<string, number>> | null): Promise<{
  readonly text: string;
  readonly type: string;
}> {
  gauge(ENGINE_UP).set(sizes === null ? 0 : 1);
  for (const [index, size] of Object.entries(sizes ?? {})) gauge(DOCUMENTS).set({ index }, size);
  return { text: await register.metrics(), type: register.contentType };
}

const counter = (shape: Shape) =>
  (register.getSingleMetric(shape.name) as Counter | undefined) ?? new Counter(shape);

const gauge = (shape: Shape) =>
  (register.getSingleMetric(shape.name) as Gauge | undefined) ?? new Gauge(shape);

const histogram = (shape: Shape) =>
  (register.getSingleMetric(shape.name) as Histogram | undefined) ??
  new Histogram({ ...shape, buckets: SECONDS });
