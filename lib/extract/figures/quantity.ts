import type { Span } from "#lib/article/article";
import type { Bound } from "#lib/extract/analysis";
import type { NounClass } from "#lib/extract/figures/nouns";
import type { Trigger } from "#lib/extract/figures/triggers";

/** A counted group in a sentence: "at least 30 people", "another two", "a soldier", "Ali Hasan". */
export type Quantity = {
  /** Words `from` up to but not including `to`, bound phrase and noun included. */
  readonly from: number;
  readonly to: number;
  readonly low: number;
  readonly high: number | null;
  readonly bound: Bound;
  /** What is counted; `bare` without a noun, `unknown` with one that no table knows. */
  readonly of: NounClass | "bare" | "unknown";
  /** Where the name stands, when it is one person named. */
  readonly named: Span | null;
  /** Actor id of the person named. */
  readonly actor: string | null;
  /** "two of them": counts within a group told before. */
  readonly within: boolean;
  /** "a soldier": counts one only as what a trigger tells about. */
  readonly single: boolean;
  /** "12 wounded soldiers": the trigger that stands inside. */
  readonly inside: Trigger | null;
};

/** What counts as people (or as a number alone) for a trigger about people. */
export const isPeople = ({ of }: Quantity): boolean => of === "bare" || PEOPLE.has(of);

/** Classes of nouns that are people. */
export const PEOPLE: ReadonlySet<Quantity["of"]> = new Set([
  "person",
  "fighter",
  "attacker",
  "protester",
] as const);
