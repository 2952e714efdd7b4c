import type { Settings } from "#lib/env";
import { createLimiter, type Limiter } from "#lib/traffic/create-limiter";
import { isPassword } from "#lib/traffic/is-password";
import { classifyRequest } from "#lib/traffic/request-class";

/** What is known of a request before anything is done for it. */
export type Arrival = {
  readonly method: string;
  /** As it was sent, still encoded. */
  readonly path: string;
  /** Characters of the whole address. */
  readonly length: number;
  readonly client: string;
  readonly authorization: string | null;
};

/** Why a request is turned away. */
export type Refusal = {
  readonly status: 400 | 401 | 405 | 414 | 429;
  readonly code: string;
  readonly message: string;
  readonly headers: Readonly<Record<string, string>>;
};

/** Longest address that is read; a browser's own limit is higher, a search never needs as much. */
const LONGEST_ADDRESS = 8000;
const WRONG_PASSWORDS = 30;
/** They say whether the site lives, to those who watch over it, and nothing of what is in it. */
const OPEN_PATHS = /^\/api\/health\/(?:live|ready)\/?$/;
const FORM_PATHS = /^\/settings\/keep\/?$/;

/** The gatekeeper of the site: null for a request that may pass. */
export function createGate({
  sitePassword,
  rateLimit,
}: Pick<Settings, "sitePassword" | "rateLimit">): (arrival: Arrival) => Promise<Refusal | null> {
  const requests = rateLimit === 0 ? null : createLimiter(rateLimit);
  const wrongPasswords = createLimiter(WRONG_PASSWORDS);
  return async (arrival) =>
    checkForm(arrival) ??
    (await checkPassword(arrival, sitePassword, wrongPasswords)) ??
    (await checkRate(arrival, requests));
}

function checkForm({ method, path, length }: Arrival): Refusal | null {
  if (length > LONGEST_ADDRESS) {
    const message = `The address has more than ${LONGEST_ADDRESS} characters.`;
    return { status: 414, code: "address_too_long", message, headers: {} };
  }
  const allowed = FORM_PATHS.test(path) ? ["POST"] : ["GET", "HEAD"];
  if (!allowed.includes(method)) {
    const message = `This address answers ${allowed.join(" and ")} only.`;
    const headers = { allow: allowed.join(", ") };
    return { status: 405, code: "method_not_allowed", message, headers };
  }
  if (isDecodable(path)) return null;
  const message = "The address is not correctly encoded.";
  return { status: 400, code: "bad_address", message, headers: {} };
}

async function checkPassword(
  { path, client, authorization }: Arrival,
  password: string | null,
  wrong: Limiter,
): Promise<Refusal | null> {
  if (password === null || OPEN_PATHS.test(path)) return null;
  const blocked = await wrong.wait(client);
  if (blocked !== null) return tooMany(blocked, "Too many wrong passwords.");
  if (authorization !== null && isPassword(authorization, password)) return null;
  if (authorization !== null) await wrong.take(client, 1);
  const headers = { "www-authenticate": 'Basic realm="This site", charset="UTF-8"' };
  const message = "This site asks for a password. Any user name will do.";
  return { status: 401, code: "password_required", message, headers };
}

async function checkRate(
  { path, client }: Arrival,
  requests: Limiter | null,
): Promise<Refusal | null> {
  const seconds = await requests?.take(client, classifyRequest(path).cost);
  return seconds == null ? null : tooMany(seconds, "Too many requests from your address.");
}

function tooMany(seconds: number, reason: string): Refusal {
  const message = `${reason} Try again in ${seconds} seconds.`;
  return { status: 429, code: "too_many", message, headers: { "retry-after": String(seconds) } };
}

function isDecodable(path: string): boolean {
  try {
    return !decodeURIComponent(path).includes("\0");
  } catch {
    return false;
  }
}
