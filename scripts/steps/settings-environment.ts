import type { Settings } from "#lib/env";

/** These settings for a command of ours: an empty value keeps one from `.env` out. */
export function settingsEnvironment(settings: Settings): Readonly<Record<string, string>> {
  return {
    DATA_DIR: settings.dataDir,
    MEILI_URL: settings.meiliUrl ?? "",
    MEILI_BIN: settings.meiliBin ?? "",
    MEILI_MASTER_KEY: settings.meiliMasterKey ?? "",
    MEILI_SEARCH_KEY: settings.meiliSearchKey ?? "",
    SITE_NAME: settings.siteName,
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
