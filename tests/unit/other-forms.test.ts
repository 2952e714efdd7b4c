import { expect, it } from "vitest";
import { listOtherForms } from "#lib/query/other-forms";

const parts = (...marked: string[]) => marked.map((text) => ({ text, mark: true }));

it("words that are marked and were not typed are listed, the most frequent first", () => {
  const marked = [...parts("drone", "Attackers", "drove", "drove"), { text: "fled", mark: false }];
  expect(listOtherForms(marked, "drone attack")).toEqual(["drove", "Attackers"]);
});

it("what was typed is no other form, in whatever case, in a phrase or with the Arabic article", () => {
  expect(listOtherForms(parts("Drone attack", "Kut's"), '"drone attack" kut')).toEqual([]);
  expect(listOtherForms(parts("الطائرة"), "طائرة")).toEqual([]);
});
