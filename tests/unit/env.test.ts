import { readFileSync } from "node:fs";
import { isAbsolute, resolve } from "node:path";
import { parseEnv } from "node:util";
import { describe, expect, test } from "vitest";
import { readSettings, SETTING_NAMES } from "#lib/env";

describe("readSettings", () => {
  test("an empty environment gives the defaults", () => {
    expect(readSettings({})).toEqual({
      port: 3000,
      portChosen: false,
      host: "127.0.0.1",
      dataDir: resolve(".data"),
      meiliUrl: null,
      meiliBin: null,
      meiliMasterKey: null,
      meiliSearchKey: null,
      siteName: "Parallax",
      sitePassword: null,
      rateLimit: 300,
      trustProxy: 0,
      logRequests: "none",
      metrics: false,
      chromiumPath: null,
    });
  });

  test("values are read, trimmed and made absolute", () => {
    const settings = readSettings({
      PORT: " 8080 ",
      HOST: "0.0.0.0",
      DATA_DIR: "here/there",
      MEILI_URL: "http://engine:7700/",
      MEILI_MASTER_KEY: "a-key-of-some-length",
      SITE_NAME: "Desk 4",
    });
    expect(settings).toMatchObject({
      port: 8080,
      portChosen: true,
      host: "0.0.0.0",
      dataDir: resolve("here/there"),
      meiliUrl: "http://engine:7700",
      meiliMasterKey: "a-key-of-some-length",
      siteName: "Desk 4",
    });
    expect(isAbsolute(settings.dataDir)).toBe(true);
  });

  test("an empty value counts as none", () => {
    const empty = Object.fromEntries(SETTING_NAMES.map((name) => [name, "  "]));
    expect(readSettings(empty)).toEqual(readSettings({}));
  });

  test.each(["0", "65536", "80a", "-1", "3e3", "1.5"])("PORT %s is refused", (PORT) => {
    expect(() => readSettings({ PORT })).toThrow(`PORT "${PORT}": not a port`);
  });

  test.each(["engine", "ftp://engine", "127.0.0.1:7700"])(
    "MEILI_URL %s is refused",
    (MEILI_URL) => {
      expect(() => readSettings({ MEILI_URL })).toThrow(
        `MEILI_URL "${MEILI_URL}": not the address`,
      );
    },
  );

  test.each([
    ["RATE_LIMIT", "-1"],
    ["RATE_LIMIT", "many"],
    ["TRUST_PROXY", "true"],
    ["TRUST_PROXY", "11"],
    ["LOG_REQUESTS", "2"],
    ["METRICS", "yes"],
  ])("%s %s is refused", (name, value) => {
    expect(() => readSettings({ [name]: value })).toThrow(`${name} "${value}": not a`);
  });

  test("all faults are told at once, and no key or password is shown", () => {
    const faulty = {
      PORT: "http",
      MEILI_URL: "nowhere",
      MEILI_MASTER_KEY: "se cret",
      SITE_PASSWORD: "hush",
    };
    expect(() => readSettings(faulty)).toThrow(
      /PORT "http"[\s\S]*MEILI_URL "nowhere"[\s\S]*MEILI_MASTER_KEY: not a key[\s\S]*SITE_PASSWORD: not a password/,
    );
    expect(() => readSettings(faulty)).not.toThrow(/se cret|hush/);
  });
});

describe(".env.example", () => {
  const example = readFileSync(".env.example", "utf8");

  test("used as it stands it changes nothing", () => {
    expect(readSettings(parseEnv(example))).toEqual(readSettings({}));
  });

  test.each(SETTING_NAMES)("explains %s", (name) => {
    expect(example).toMatch(new RegExp(`^#? ?${name}=`, "m"));
  });
});
