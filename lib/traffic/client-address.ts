/**
 * The address a request came from. With `proxies` of our own in front, each of which appends the
 * address it saw to `X-Forwarded-For`, the one that the outermost of them saw; what stands further
 * left was written by the client and proves nothing. Without, the address of the connection.
 */
export function findClientAddress(
  connected: string | undefined,
  forwarded: string | undefined,
  proxies: number,
): string {
  const direct = connected ?? "";
  if (proxies === 0) return direct;
  const seen = (forwarded ?? "").split(",").map((address) => address.trim());
  const client = seen.at(-proxies);
  return client === undefined || client === "" ? direct : client;
}

/** Whether an address is this machine's own. */
export function isLoopback(address: string): boolean {
  return /^(?:127(?:\.\d{1,3}){3}|::1)$/.test(withoutMapping(address));
}

/**
 * What stands for one client in counts: an IPv4 address whole, of an IPv6 address the first 64 bits,
 * because a single line is given that many addresses.
 */
export function networkOf(address: string): string {
  const plain = withoutMapping(address);
  if (!plain.includes(":")) return plain;
  const [head = "", tail] = plain.split("::");
  const first = groupsOf(head);
  const last = groupsOf(tail ?? "");
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - first.length - last.length);
  const groups = [...first, ...Array<string>(zeros).fill("0"), ...last];
  return `${groups.slice(0, 4).join(":")}::/64`;
}

const groupsOf = (text: string) => (text === "" ? [] : text.toLowerCase().split(":"));

/** An IPv4 address as a connection that could also carry IPv6 shows it. */
const withoutMapping = (address: string) => address.replace(/^::ffff:(?=[\d.]+$)/i, "");
