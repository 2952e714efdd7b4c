import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { compareReports } from "#lib/compare/compare-reports";
import type { FigureRow, Status } from "#lib/compare/comparison";
import type { Relation } from "#lib/extract/analysis";
import { readAuthority } from "#lib/files/read-authority";
import { findPlaceId, readFacts, withLabels } from "#scripts/evaluate/labelled-analysis";
import { readReports } from "#scripts/evaluate/read-reports";

type LabelledSlot = {
  readonly metric: string;
  readonly place: string | null;
  readonly relation: Relation;
  readonly status: Status;
  readonly values: Readonly<Record<string, readonly { readonly unknown?: boolean }[]>>;
};
type LabelledEvent = { readonly event: string; readonly slots: readonly LabelledSlot[] };
type EventFiles = {
  readonly id: string;
  readonly place: string;
  readonly articles: readonly string[];
};

/** One slot as labelled and as found; null where the other side has none. */
export type SlotOutcome = {
  readonly event: string;
  readonly slot: string;
  readonly labelled: Status | null;
  readonly found: Status | null;
  readonly values: string;
};

/** One line of the table of measurements. */
export type ConflictRow = {
  readonly measure: string;
  readonly questions: number;
  readonly ours: number;
  readonly baseline: number | null;
  readonly target: number | null;
};

const FOLDER = "tests/fixtures/demo";
/**
 * How the status of each labelled slot of the demonstration corpus comes out: from the figures as they
 * are extracted, and from the labelled figures, which shows the comparison by itself.
 */
export async function evaluateConflicts(): Promise<ConflictRow[]> {
  const found = await findOutcomes(false);
  const given = await findOutcomes(true);
  return [...measure("figures as extracted", found), ...measure("figures as labelled", given)];
}

function measure(name: string, outcomes: readonly SlotOutcome[]): ConflictRow[] {
  const labelled = outcomes.filter((outcome) => outcome.labelled !== null);
  const conflicts = labelled.filter((outcome) => outcome.labelled === "conflict");
  const claimed = outcomes.filter(({ found }) => found === "conflict");
  const right = conflicts.filter(({ found }) => found === "conflict");
  const same = labelled.filter((outcome) => outcome.found === outcome.labelled);
  const line = (what: string, questions: number, ours: number, target: number | null) => ({
    measure: `${what}, ${name}`,
    questions,
    ours,
    baseline: null,
    target,
  });
  return [
    line("false conflicts", claimed.length, claimed.length - right.length, 0),
    line("conflicts found", conflicts.length, right.length / (conflicts.length || 1), null),
    line(
      "slots with the right status",
      labelled.length,
      same.length / (labelled.length || 1),
      null,
    ),
  ];
}

/** Every slot that is labelled or found, event by event. */
export async function findOutcomes(fromLabels: boolean): Promise<SlotOutcome[]> {
  const reports = await readReports("corpus", { outlet: null, published: null });
  const placeId = findPlaceId(readAuthority().authority.places);
  const facts = readFacts();
  const events = parse(readFileSync(`${FOLDER}/events.yaml`, "utf8")) as EventFiles[];
  const labels = parse(readFileSync(`${FOLDER}/conflicts.yaml`, "utf8")) as LabelledEvent[];
  return labels.flatMap(({ event, slots }) => {
    const { articles: files, place } = events.find(({ id }) => id === event) ?? {
      articles: [],
      place: null,
    };
    const members = files.map((file) => {
      const report = reports.get(file);
      const known = facts[file];
      if (report === undefined || known === undefined) {
        throw new Error(
          `Cannot measure conflicts: "${file}" of event "${event}" has no article or no labels, wanted both`,
        );
      }
      return fromLabels ? withLabels(report, known, placeId) : report;
    });
    // Without a place the labels mean the event's own.
    const placeOf = ({ place: stated, relation }: LabelledSlot) =>
      placeId(stated ?? (relation === "main" ? place : null));
    return matchSlots(event, slots, compareReports(members).figures, placeOf);
  });
}

function matchSlots(
  event: string,
  slots: readonly LabelledSlot[],
  rows: readonly FigureRow[],
  placeOf: (slot: LabelledSlot) => string | null,
): SlotOutcome[] {
  const labelled = new Map(
    slots.map((slot) => [[thingOf(slot.metric), placeOf(slot), slot.relation].join(" "), slot]),
  );
  const found = new Map<string, FigureRow>();
  for (const row of rows.filter(({ slot }) => slot.person === null)) {
    const { metric, place, relation, thing } = row.slot;
    const key = [thing ?? metric, place, relation].join(" ");
    if (!found.has(key)) found.set(key, row);
  }
  return [...new Set([...labelled.keys(), ...found.keys()])].map((key) => ({
    event,
    slot: key,
    labelled: labelled.get(key)?.status ?? null,
    found: found.get(key)?.status ?? null,
    values: found.get(key)?.reason ?? "",
  }));
}

/** Rockets and missiles are one thing; Arabic has one word for both. */
const thingOf = (metric: string) => (metric === "missiles" ? "rockets" : metric);
