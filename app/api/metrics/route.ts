import { refuse, respond } from "#app/api/answer";
import { portal } from "#lib/portal";

export const dynamic = "force-dynamic";

/** `GET /api/metrics`: measures for Prometheus; 404 unless the owner switched them on. */
export function GET(): Promise<Response> {
  return respond(async () => {
    const metrics = await portal.writeMetrics();
    if (metrics !== null) {
      return new Response(metrics.text, {
        headers: { "content-type": metrics.type, "cache-control": "no-store" },
      });
    }
    const message = "Metrics are switched off; METRICS=1 switches them on.";
    return refuse(404, { code: "not_found", message, field: null });
  });
}
