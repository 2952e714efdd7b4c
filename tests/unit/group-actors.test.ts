import { expect, test } from "vitest";
import { groupActors, groupByAlignment } from "#components/group-actors";
import type { ActorEntry, ActorKind } from "#lib/extract/authority-entry";
import { addActor } from "#lib/extract/merge-authority";

const entry = (id: string, kind: ActorKind, more: Partial<ActorEntry> = {}): ActorEntry => ({
  ...addActor({ id, kind, label: id }),
  ...more,
});

const ENTRIES = [
  entry("league", "faction", { alignment: "North" }),
  entry("front", "faction"),
  entry("chief", "person", { parent: "league" }),
  entry("absent", "person", { parent: "league" }),
  entry("ministry", "institution"),
];
const counted = (...ids: readonly string[]) => ids.map((id) => ({ id, label: id, count: 1 }));

test("a faction carries those of its members that articles name", () => {
  const groups = groupActors(counted("front", "league", "chief", "ministry", "stranger"), ENTRIES);
  expect(groups.faction.map(({ id, members }) => [id, members.map((one) => one.id)])).toEqual([
    ["front", []],
    ["league", ["chief"]],
  ]);
  expect(groups.person.map(({ id }) => id)).toEqual(["chief"]);
  expect(groups.institution.map(({ id }) => id)).toEqual(["ministry", "stranger"]);
});

test("what has no alignment stands last", () => {
  const { faction } = groupActors(counted("front", "league"), ENTRIES);
  expect(groupByAlignment(faction).map(({ alignment }) => alignment)).toEqual(["North", null]);
});
