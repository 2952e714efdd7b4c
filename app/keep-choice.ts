const ONE_YEAR = 365 * 24 * 60 * 60;

/** Keeps a choice in a cookie (the default needs none) and goes back to the page it was made on. */
export function keepChoice(
  request: Request,
  cookie: string,
  value: string,
  isDefault: boolean,
): Response {
  return new Response(null, {
    status: 303,
    headers: {
      location: pathBack(request),
      "set-cookie": `${cookie}=${value}; Path=/; Max-Age=${isDefault ? 0 : ONE_YEAR}; SameSite=Lax; HttpOnly`,
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

/** What a form says of a choice; null for a body that is no form, which asks for nothing. */
export async function readChosen(request: Request, name: string): Promise<unknown> {
  const form = await request.formData().catch(() => new FormData());
  return form.get(name);
}
