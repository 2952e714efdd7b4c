import { readTheme, THEME_COOKIE } from "#app/theme/theme";

const ONE_YEAR = 365 * 24 * 60 * 60;

/** Keeps the chosen theme in a cookie and goes back to the page it was chosen on. */
export async function POST(request: Request): Promise<Response> {
  // A body that is no form asks for nothing.
  const form = await request.formData().catch(() => new FormData());
  const theme = readTheme(form.get("theme"));
  const age = theme === "system" ? 0 : ONE_YEAR;
  return new Response(null, {
    status: 303,
    headers: {
      location: pathBack(request),
      "set-cookie": `${THEME_COOKIE}=${theme}; Path=/; Max-Age=${age}; SameSite=Lax; HttpOnly`,
    },
  });
}

/** Path and query only: wherever the request says it came from, the way back is within this site. */
function pathBack(request: Request): string {
  const referer = request.headers.get("referer");
  if (referer === null || !URL.canParse(referer)) return "/";
  const { pathname, search } = new URL(referer);
  return `/${pathname.replace(/^\/+/, "")}${search}`;
}
