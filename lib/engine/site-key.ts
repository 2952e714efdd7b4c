import { connect } from "#lib/engine/connect";
import { INDEXES } from "#lib/engine/settings";

// Fixed, so that asking twice gives one key: the engine derives the key from it and the master key.
const SITE_KEY_UID = "6f0d4d0c-53b1-4d2e-9b53-70617261786c";

/** The key of the site: it may search and read our indexes, nothing else. Made at first use. */
export async function ensureSiteKey(url: string, masterKey: string): Promise<string> {
  const client = connect(url, masterKey, 10_000);
  const known = await client.getKey(SITE_KEY_UID).catch(() => null);
  if (known !== null) return known.key;
  const made = await client.createKey({
    uid: SITE_KEY_UID,
    name: "Parallax site",
    description: "Searches and reads; held by the web server only",
    actions: ["search", "documents.get", "stats.get"],
    indexes: [...INDEXES],
    expiresAt: null,
  });
  return made.key;
}
