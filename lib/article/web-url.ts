const WEB_PROTOCOLS = new Set(["http:", "https:"]);
const TRACKING = /^utm_/i;

/** Whether an address is one that a reader's browser may be sent to: http or https, with a host. */
export function isWebUrl(address: string): boolean {
  return URL.canParse(address) && WEB_PROTOCOLS.has(new URL(address).protocol);
}

/** The form by which two addresses of one page meet: host in lower case, no fragment, trailing slash or utm_ parameters. */
export function normaliseUrl(address: string): string {
  const url = new URL(address);
  url.hash = "";
  const tracking = [...url.searchParams.keys()].filter((name) => TRACKING.test(name));
  for (const name of tracking) url.searchParams.delete(name);
  url.pathname = url.pathname.replace(/(?<!\/)\/+$/u, "");
  return url.href.replace(/\?$/u, "");
}
