import { readSetting, SETTINGS, type Setting } from "#app/settings/settings";

const ONE_YEAR = 365 * 24 * 60 * 60;

/** Keeps what was chosen in cookies and goes back to the page it was chosen on. */
export async function POST(request: Request): Promise<Response> {
  // Another site's form does not choose for the reader.
  if (request.headers.get("sec-fetch-site") === "cross-site") {
    return new Response(null, { status: 303, headers: { location: "/settings" } });
  }
  // A body that is no form chooses nothing.
  const form = await request.formData().catch(() => new FormData());
  const headers = new Headers({ location: pathBack(request) });
  for (const setting of Object.keys(SETTINGS) as Setting[]) {
    if (form.has(setting)) headers.append("set-cookie", writeCookie(setting, form.get(setting)));
  }
  return new Response(null, { status: 303, headers });
}

function writeCookie(setting: Setting, chosen: unknown): string {
  const value = readSetting(setting, chosen);
  const age = value === SETTINGS[setting][0] ? 0 : ONE_YEAR;
  return `${setting}=${value}; Path=/; Max-Age=${age}; SameSite=Lax; HttpOnly`;
}

/** Path and query only: wherever the request says it came from, the way back is within this site. */
function pathBack(request: Request): string {
  const referer = request.headers.get("referer");
  if (referer === null || !URL.canParse(referer)) return "/";
  const { pathname, search } = new URL(referer);
  return pathname === "/settings"
    ? "/settings?saved=1"
    : `/${pathname.replace(/^\/+/, "")}${search}`;
}
