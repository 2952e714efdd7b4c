import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { readWords } from "#lib/extract/read-words";

type WrittenEntry = {
  readonly id: string;
  readonly kind: string;
  readonly label: string;
  readonly names?: readonly string[];
  readonly short?: readonly string[];
  readonly standalone?: readonly string[];
  readonly arabic?: readonly string[];
  readonly arabicShort?: readonly string[];
  readonly parent?: string;
  readonly role?: string;
  readonly alignment?: string;
  readonly country?: string;
  readonly source?: string;
};

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const KINDS = ["faction", "person", "institution"];
const ALIGNMENTS = [
  "Sadrist",
  "Iran-aligned",
  "Shiite parties",
  "Shiite clergy",
  "Sunni Arab",
  "Kurdish",
  "Turkmen",
  "Christian",
  "Protest movement",
  "Jihadist",
  "Iraqi state",
  "United States",
  "Iran",
  "Turkey",
  "Regional",
  "International",
  "Civil society",
  "Media",
];
const LIST_FIELDS = ["names", "short", "standalone", "arabic", "arabicShort"] as const;
const SCALAR_FIELDS = ["id", "kind", "label", "parent", "role", "alignment", "country", "source"];

/** Words that name nobody when they stand alone: given names, titles, kinds of groups. */
const BARE_WORDS =
  /^(mohammed|muhammad|mohammad|mohamed|ahmed|ahmad|ali|hassan|hussein|salah|salih|saleh|qassem|qasim|qais|coalition|movement|alliance|party|bloc|framework|forces|army|government|parliament|militia|militias|commander|cleric|president|minister|governor|the framework|the coalition)$/;

const entries: readonly WrittenEntry[] = parse(readFileSync("lib/authority/actors.yaml", "utf8"));
const byId = new Map(entries.map((entry) => [entry.id, entry]));

describe("the curated actors", () => {
  test("are at least 170, so that the scene is covered", () => {
    expect(entries.length).toBeGreaterThanOrEqual(170);
  });

  test("have unique slugs as ids", () => {
    expect(byId.size).toBe(entries.length);
    expect(entries.filter((entry) => !SLUG.test(entry.id)).map((entry) => entry.id)).toEqual([]);
  });

  test("use only the fields and kinds of an actor entry and a known group", () => {
    const known = new Set<string>([...LIST_FIELDS, ...SCALAR_FIELDS]);
    const wrong = entries.filter(
      (entry) =>
        !KINDS.includes(entry.kind) ||
        !ALIGNMENTS.includes(entry.alignment ?? "") ||
        Object.keys(entry).some((field) => !known.has(field)),
    );
    expect(wrong.map((entry) => entry.id)).toEqual([]);
  });

  test("name a label and a source each", () => {
    const bare = entries.filter((entry) => !entry.label?.trim() || !entry.source?.trim());
    expect(bare.map((entry) => entry.id)).toEqual([]);
  });

  test("tell the role of every person", () => {
    const bare = entries.filter((entry) => entry.kind === "person" && !entry.role);
    expect(bare.map((entry) => entry.id)).toEqual([]);
  });

  test("write countries as two capital letters", () => {
    const wrong = entries.filter((entry) => entry.country && !/^[A-Z]{2}$/.test(entry.country));
    expect(wrong.map((entry) => entry.id)).toEqual([]);
  });

  test("give an Arabic form for every Iraqi actor", () => {
    const bare = entries.filter((entry) => entry.country === "IQ" && !entry.arabic?.length);
    expect(bare.map((entry) => entry.id)).toEqual([]);
  });

  test("write Arabic forms in Arabic letters and the others in Latin letters", () => {
    const wrong = entries.flatMap((entry) => [
      ...arabicForms(entry).filter((form) => !isWrittenIn(form, "Arabic")),
      ...latinForms(entry).filter((form) => !isWrittenIn(form, "Latin")),
    ]);
    expect(wrong).toEqual([]);
  });

  test("hold no empty or untrimmed form", () => {
    const forms = entries.flatMap((entry) => LIST_FIELDS.flatMap((field) => entry[field] ?? []));
    expect(forms.filter((form) => keyOf(form) === "" || form !== form.trim())).toEqual([]);
  });

  test("list no form of an entry twice", () => {
    const doubled = entries.flatMap((entry) =>
      repeated([...latinForms(entry), ...arabicForms(entry)].map(fullKeyOf)).map(
        (key) => `${entry.id}: ${key}`,
      ),
    );
    expect(doubled).toEqual([]);
  });

  test("have parents that exist", () => {
    const lost = entries.filter((entry) => entry.parent && !byId.has(entry.parent));
    expect(lost.map((entry) => `${entry.id}: ${entry.parent}`)).toEqual([]);
  });

  test("do not belong to a person or, over any number of steps, to themselves", () => {
    const underPerson = entries.filter((entry) => byId.get(entry.parent ?? "")?.kind === "person");
    expect(underPerson.map((entry) => entry.id)).toEqual([]);
    expect(entries.filter(isOwnAncestor).map((entry) => entry.id)).toEqual([]);
  });

  test("never share a full name or a standalone form", () => {
    const holders = holdersByKey(fullForms);
    const shared = [...holders].filter(([, ids]) => ids.size > 1);
    expect(shared.map(([key, ids]) => `${key}: ${[...ids].join(", ")}`)).toEqual([]);
  });

  test("have short forms that are no other entry's full name", () => {
    const holders = holdersByKey(fullForms);
    const taken = entries.flatMap((entry) =>
      shortForms(entry)
        .filter((form) => [...(holders.get(keyOf(form)) ?? [])].some((id) => id !== entry.id))
        .map((form) => `${entry.id}: ${form}`),
    );
    expect(taken).toEqual([]);
  });

  test("claim no bare given name, title or kind of group", () => {
    const bare = entries.flatMap((entry) =>
      latinForms(entry)
        .filter((form) => BARE_WORDS.test(keyOf(form)))
        .map((form) => `${entry.id}: ${form}`),
    );
    expect(bare).toEqual([]);
  });

  test("know one actor by the spellings of different outlets", () => {
    const holders = holdersByKey((entry) => [...fullForms(entry), ...shortForms(entry)]);
    const cases: readonly (readonly [string, string])[] = [
      ["Asa'ib Ahl Al-Haq", "asaib-ahl-al-haq"],
      ["Asayib Ehlilhak", "asaib-ahl-al-haq"],
      ["AAH", "asaib-ahl-al-haq"],
      ["Seraya el Selam", "saraya-al-salam"],
      ["Saraya Salam", "saraya-al-salam"],
      ["Mukteda es-Sadr", "muqtada-al-sadr"],
      ["Moqtada Al Sadr", "muqtada-al-sadr"],
      ["Salah Mohammed al-Iraqi", "salih-mohammed-al-iraqi"],
      ["Hachd al-Chaabi", "popular-mobilization-forces"],
      ["Haşdi Şabi", "popular-mobilization-forces"],
      ["Popular Mobilisation Units", "popular-mobilization-forces"],
      ["Qasem Soleimani", "qassem-soleimani"],
      ["Ghasem Soleymani", "qassem-soleimani"],
      ["Abou Mehdi al-Mohandes", "abu-mahdi-al-muhandis"],
      ["Hizbollah", "hezbollah"],
      ["Kata'eb Hizballah", "kataib-hezbollah"],
      ["IŞİD", "isis"],
      ["عصائب أهل الحق", "asaib-ahl-al-haq"],
      ["سرايا السلام", "saraya-al-salam"],
      ["مقتدى الصدر", "muqtada-al-sadr"],
    ];
    for (const [form, id] of cases) expect(holders.get(keyOf(form)), form).toContain(id);
  });
});

/** Folded words, articles as "al". */
function fullKeyOf(form: string): string {
  return readWords(form)
    .map((word) => word.key)
    .join(" ");
}

/** Folded words without articles: what the matcher takes for one spelling. */
function keyOf(form: string): string {
  return readWords(form)
    .filter((word) => !word.article)
    .map((word) => word.key)
    .join(" ");
}

function latinForms(entry: WrittenEntry): readonly string[] {
  return [entry.label, ...(entry.names ?? []), ...(entry.short ?? []), ...(entry.standalone ?? [])];
}

function arabicForms(entry: WrittenEntry): readonly string[] {
  return [...(entry.arabic ?? []), ...(entry.arabicShort ?? [])];
}

function fullForms(entry: WrittenEntry): readonly string[] {
  return [
    entry.label,
    ...(entry.names ?? []),
    ...(entry.standalone ?? []),
    ...(entry.arabic ?? []),
  ];
}

function shortForms(entry: WrittenEntry): readonly string[] {
  return [...(entry.short ?? []), ...(entry.arabicShort ?? [])];
}

function isWrittenIn(form: string, script: "Arabic" | "Latin"): boolean {
  const letters = form.match(/\p{L}/gu) ?? [];
  const wanted = script === "Arabic" ? /\p{Script=Arabic}/u : /\p{Script=Latin}|[ʿʾ]/u;
  return letters.length > 0 && letters.every((letter) => wanted.test(letter));
}

function repeated(keys: readonly string[]): string[] {
  return keys.filter((key, position) => keys.indexOf(key) !== position);
}

function holdersByKey(
  formsOf: (entry: WrittenEntry) => readonly string[],
): Map<string, Set<string>> {
  const holders = new Map<string, Set<string>>();
  for (const entry of entries) {
    for (const key of formsOf(entry).map(keyOf)) {
      holders.set(key, (holders.get(key) ?? new Set()).add(entry.id));
    }
  }
  return holders;
}

function isOwnAncestor(entry: WrittenEntry): boolean {
  const passed = new Set<string>();
  let above = entry.parent;
  while (above && !passed.has(above)) {
    if (above === entry.id) return true;
    passed.add(above);
    above = byId.get(above)?.parent;
  }
  return false;
}
