/** The address under which the reader sees the site, `https://news.example`; null when the request does not say. */
export function siteOrigin(headers: Pick<Headers, "get">): string | null {
  const host = headers.get("x-forwarded-host") ?? headers.get("host");
  const protocol = headers.get("x-forwarded-proto") ?? "http";
  return host === null ? null : `${protocol}://${host}`;
}
