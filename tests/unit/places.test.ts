import { readFileSync, statSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { fold } from "#lib/article/fold";
import type { PlaceEntry } from "#lib/extract/authority-entry";
import { buildMatcher } from "#lib/extract/build-matcher";
import { mergeAuthority } from "#lib/extract/merge-authority";
import { parsePlaceTable } from "#lib/extract/parse-place-table";
import { sampleAuthority } from "#tests/unit/names-sample-authority";

const TABLE = "lib/authority/places.tsv";
const authority = sampleAuthority();
const places = new Map(authority.places.map((place) => [place.id, place]));

const IRAQI_CITIES =
  "Baghdad Basra Mosul Erbil Sulaymaniyah Duhok Kirkuk Halabja Najaf Karbala Nasiriyah Amarah Diwaniyah Hillah Kut Samawah Ramadi Baqubah Tikrit Fallujah Samarra Balad Kufa".split(
    " ",
  );
const PROVINCES =
  "baghdad-province basra-province nineveh anbar diyala saladin kirkuk-province erbil-province sulaymaniyah-province duhok-province halabja-province najaf-province karbala-province babil wasit qadisiyah muthanna dhi-qar maysan".split(
    " ",
  );

describe("the places that ship", () => {
  test("have the label people use, a point and an Arabic name for Iraq's cities", () => {
    for (const label of IRAQI_CITIES) {
      const place = places.get(fold(label));
      expect(place, label).toMatchObject({ kind: "city", label, country: "IQ", city: fold(label) });
      expect(place?.lat, label).toBeTypeOf("number");
      expect(place?.arabic.length, label).toBeGreaterThan(0);
    }
  });

  test("have Iraq's nineteen provinces", () => {
    for (const id of PROVINCES) {
      expect(places.get(id), id).toMatchObject({ kind: "province", city: null, country: "IQ" });
    }
  });

  test("give the bare id to the most populous namesake and the state to an American one", () => {
    expect(places.get("paris")).toMatchObject({ country: "FR" });
    expect(places.get("paris-us-texas")).toMatchObject({ country: "US", label: "Paris" });
    expect(places.get("tripoli")).toMatchObject({ country: "LY" });
  });

  test("count a facility for its city, or for none", () => {
    expect(places.get("green-zone")?.city).toBe("baghdad");
    expect(places.get("balad-airbase")?.city).toBe("balad");
    expect(places.get("ain-al-asad")?.city).toBeNull();
  });

  test("refer only to cities that are there, and have one id each", () => {
    expect(() => mergeAuthority(authority, { actors: [], places: [] })).not.toThrow();
    const table = parsePlaceTable(readFileSync(TABLE, "utf8"), TABLE);
    expect(new Set(table.map(({ id }) => id)).size).toBe(table.length);
  });

  test("stay small and carry the note that their licence asks for", () => {
    expect(statSync(TABLE).size).toBeLessThan(1_500_000);
    expect(readFileSync(TABLE, "utf8").slice(0, 400)).toMatch(/GeoNames.*CC BY 4\.0/);
  });

  test("are all found by their own label", () => {
    const { forms } = buildMatcher({ actors: [], places: authority.places });
    const findable = new Set(
      [...forms.values()].flatMap((form) => form.places.map(({ place }) => place.id)),
    );
    const missing = authority.places.filter(({ id }: PlaceEntry) => !findable.has(id));
    expect(missing.map(({ id }) => id)).toEqual([]);
  });
});
