import type { NextRequest } from "next/server";

/** The address under which the reader sees the site: `https://news.example`. */
export function originOf(request: NextRequest): string {
  const host = request.headers.get("x-forwarded-host") ?? request.headers.get("host");
  const protocol = request.headers.get("x-forwarded-proto") ?? "http";
  return host === null ? request.nextUrl.origin : `${protocol}://${host}`;
}
