import type { Settings } from "#lib/env";

const LOG_VALUES = { none: "0", paths: "1", queries: "queries" } as const;

/** These settings for a command of ours: an empty value keeps one from `.env` out. */
export function settingsEnvironment(settings: Settings): Readonly<Record<string, string>> {
  return {
    DATA_DIR: settings.dataDir,
    MEILI_URL: settings.meiliUrl ?? "",
    MEILI_BIN: settings.meiliBin ?? "",
    MEILI_MASTER_KEY: settings.meiliMasterKey ?? "",
    MEILI_SEARCH_KEY: settings.meiliSearchKey ?? "",
    SITE_NAME: settings.siteName,
    SITE_PASSWORD: settings.sitePassword ?? "",
    RATE_LIMIT: String(settings.rateLimit),
    TRUST_PROXY: String(settings.trustProxy),
    LOG_REQUESTS: LOG_VALUES[settings.logRequests],
    METRICS: settings.metrics ? "1" : "0",
  };
}

/** The same for the web server, which gets a key to search and read and never the master key. */
export function siteEnvironment(
  settings: Settings,
  collection: { readonly url: string; readonly siteKey: string },
): Readonly<Record<string, string>> {
  return {
    ...settingsEnvironment(settings),
    MEILI_URL: collection.url,
    MEILI_SEARCH_KEY: collection.siteKey,
    MEILI_MASTER_KEY: "",
  };
}
