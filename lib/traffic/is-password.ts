import { createHash, timingSafeEqual } from "node:crypto";

/**
 * Whether the value of an `Authorization` header is HTTP Basic with this password, under any user
 * name. The digests have one length, so that the time taken tells nothing of the password.
 */
export function isPassword(authorization: string, password: string): boolean {
  const encoded = /^basic\s+([a-z\d+/]+=*)\s*$/i.exec(authorization)?.[1] ?? "";
  const credentials = Buffer.from(encoded, "base64").toString("utf8");
  const given = credentials.slice(credentials.indexOf(":") + 1);
  return timingSafeEqual(digest(given), digest(password));
}

const digest = (text: string) => createHash("sha256").update(text.normalize("NFC")).digest();
