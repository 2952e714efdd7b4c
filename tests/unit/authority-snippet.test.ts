import { expect, test } from "vitest";
import { mergeAuthority } from "#lib/extract/merge-authority";
import { parseAuthorityChange } from "#lib/extract/parse-authority";
import { writeActorSnippet, writeSpellingSnippet } from "#lib/extract/write-authority-snippet";
import { readAuthority } from "#lib/files/read-authority";

const { authority } = readAuthority();
const known = authority.actors.find(({ id }) => id === "asaib-ahl-al-haq");

test("the lines for a spelling add it to the known ones when they are read back", () => {
  const name = "Assaeb: 'Ahl' #al-Hak";
  const snippet = writeSpellingSnippet(name, known!);
  const merged = mergeAuthority(authority, parseAuthorityChange(snippet, "own.yaml"));
  const actor = merged.actors.find(({ id }) => id === known?.id);
  expect(actor).toEqual({ ...known, names: [...(known?.names ?? []), name] });
});

test.each(["Hassan Tahsin", 'O’Neil: "x"', "- yes", "حسن تحسين", "123", "a\nb"])(
  "the lines for a new actor are read back as it: %j",
  (name) => {
    const change = parseAuthorityChange(writeActorSnippet(name), "own.yaml");
    const merged = mergeAuthority(authority, change);
    expect(merged.actors.at(-1)).toMatchObject({ kind: "person", label: name });
  },
);
