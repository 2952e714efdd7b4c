import { headers } from "next/headers";
import { siteOrigin } from "#app/site-origin";

/** A path of this site with its origin, as the reader sees it: search engines want canonical links whole. */
export async function wholeAddress(path: string): Promise<string> {
  return `${siteOrigin(await headers()) ?? ""}${path}`;
}
