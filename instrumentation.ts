import type { Instrumentation } from "next";

/** Runs once, before the first request is handled. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { portal } = await import("#lib/portal");
  portal.observeRequests();
}

/** An error nobody foresaw: the line ties the reference that a reader sees to the request. */
export const onRequestError: Instrumentation.onRequestError = async (error, request, context) => {
  const { portal } = await import("#lib/portal");
  const { message, digest = null } = error as Error & { readonly digest?: string };
  const [path] = request.path.split("?", 1);
  portal.writeLog("error", "failed", {
    id: request.headers["x-request-id"] ?? null,
    digest,
    path,
    route: context.routePath,
    message,
  });
};
