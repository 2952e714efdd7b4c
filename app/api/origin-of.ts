import type { NextRequest } from "next/server";
import { siteOrigin } from "#app/site-origin";

/** The address under which the reader sees the site: `https://news.example`. */
export function originOf(request: NextRequest): string {
  return siteOrigin(request.headers) ?? request.nextUrl.origin;
}
