import { describe, expect, test } from "vitest";
import type { Authority } from "#lib/extract/authority-entry";
import { mergeAuthority } from "#lib/extract/merge-authority";
import { parseActors, parseAuthorityChange, parsePlaces } from "#lib/extract/parse-authority";

const TABLE = `# note
id\tkind\tlabel\tnames\tarabic\tcountry\tpopulation\tlat\tlon
kut\t\tKut\tAl-Kūt\t\tIQ\t315162\t32.51\t45.82
iraq\tc\tIraq\t\tالعراق\tIQ\t\t\t
`;

describe("actors of a YAML list", () => {
  test("have empty lists and nulls for what is left out", () => {
    expect(parseActors("- { id: badr, kind: faction, label: Badr }")).toEqual([
      {
        id: "badr",
        kind: "faction",
        label: "Badr",
        names: [],
        short: [],
        standalone: [],
        arabic: [],
        arabicShort: [],
        parent: null,
        role: null,
        alignment: null,
        country: null,
        source: "not stated",
      },
    ]);
  });

  test("may stand under a key", () => {
    expect(parseActors("actors:\n- { id: badr, kind: faction, label: Badr }")).toHaveLength(1);
  });

  test("are refused with file, line, entry and field of every fault", () => {
    const text =
      "- id: badr\n  kind: party\n  label: Badr\n- id: dawa\n  kind: faction\n  label: Dawa\n  short: [1]";
    expect(() => parseActors(text, "mine.yaml")).toThrow(
      /"mine\.yaml", line 2: entry "badr", field "kind"/,
    );
    expect(() => parseActors(text, "mine.yaml")).toThrow(/line 7: entry "dawa", field "short\.0"/);
  });

  test("are refused when a field is misspelt, an id repeated or the YAML broken", () => {
    expect(() => parseActors("- { id: a, kind: person, label: A, nmaes: [B] }")).toThrow(/nmaes/);
    const twice = "- { id: a, kind: person, label: A }\n- { id: a, kind: person, label: B }";
    expect(() => parseActors(twice)).toThrow(/actor "a" is listed twice/);
    expect(() => parseActors("- { id: a", "mine.yaml")).toThrow(
      /Cannot read authority "mine.yaml"/,
    );
    expect(() => parseActors("actors: many")).toThrow(/"actors" is no list/);
  });
});

describe("places of the table and the curated list", () => {
  test("take from the list what it gives and from the table the rest", () => {
    const places = parsePlaces("- { id: kut, label: Kut city, arabic: [الكوت] }", TABLE);
    expect(places).toContainEqual({
      id: "kut",
      kind: "city",
      label: "Kut city",
      names: ["Al-Kūt"],
      arabic: ["الكوت"],
      city: "kut",
      country: "IQ",
      population: 315162,
      lat: 32.51,
      lon: 45.82,
      curated: true,
    });
    expect(places).toContainEqual(
      expect.objectContaining({ id: "iraq", kind: "country", city: null }),
    );
  });

  test("are refused when a row of the table is broken", () => {
    expect(() => parsePlaces("[]", `${TABLE}bad row\n`)).toThrow(/places\.tsv, line 5/);
    expect(() => parsePlaces("[]", "id\tname\n")).toThrow(/columns are "id name"/);
  });
});

describe("a user's authority", () => {
  const builtIn: Authority = {
    actors: parseActors(
      "- { id: badr, kind: faction, label: Badr, names: [Badr Corps] }\n- { id: amiri, kind: person, label: Amiri, parent: badr }",
    ),
    places: parsePlaces("- { id: kut, label: Kut }", TABLE),
  };
  const merge = (text: string) => mergeAuthority(builtIn, parseAuthorityChange(text, "mine.yaml"));

  test("overrides the fields it gives and adds what is new", () => {
    const { actors, places } = merge(
      "actors:\n- { id: badr, label: Badr Organization }\n- { id: dawa, kind: faction, label: Dawa }\nplaces:\n- { id: depot, kind: facility, label: Depot, city: kut }",
    );
    expect(actors.map(({ label }) => label)).toEqual(["Badr Organization", "Amiri", "Dawa"]);
    expect(actors[0]?.names).toEqual(["Badr Corps"]);
    expect(places.at(-1)).toMatchObject({ id: "depot", kind: "facility", city: "kut" });
  });

  test("may be JSON, and may be empty", () => {
    expect(merge('{"actors": [{"id": "badr", "role": "party"}]}').actors[0]?.role).toBe("party");
    expect(merge("")).toEqual(builtIn);
  });

  test("removes an entry, and what referred to it refers to nothing", () => {
    const { actors } = merge("actors:\n- { id: badr, remove: true }");
    expect(actors).toEqual([expect.objectContaining({ id: "amiri", parent: null })]);
  });

  test("is refused when an entry is incomplete or refers to nobody", () => {
    expect(() => merge("actors:\n- { id: dawa, label: Dawa }")).toThrow(/Cannot add actor "dawa"/);
    expect(() => merge("actors:\n- { id: badr, parent: nobody }")).toThrow(/parent is "nobody"/);
    expect(() =>
      merge("places:\n- { id: depot, kind: facility, label: D, city: atlantis }"),
    ).toThrow(/city is "atlantis"/);
    expect(() => merge("- { id: badr }")).toThrow(/found a list at the top/);
    expect(() => merge("actor: []")).toThrow(/found "actor" at the top/);
  });
});
