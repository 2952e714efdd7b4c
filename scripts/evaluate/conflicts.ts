import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { compareReports } from "#lib/compare/compare-reports";
import type { FigureClaim, FigureRow, Status } from "#lib/compare/comparison";
import type { Relation } from "#lib/extract/analysis";
import { readAuthority } from "#lib/files/read-authority";
import { findPlaceId, readFacts, withLabels } from "#scripts/evaluate/labelled-analysis";
import type { Measurement } from "#scripts/evaluate/measurement";
import { readReports } from "#scripts/evaluate/read-reports";

type LabelledSlot = {
  readonly metric: string;
  readonly place: string | null;
  readonly relation: Relation;
  readonly status: Status;
  readonly values: Readonly<
    Record<string, readonly { readonly text?: string; readonly sumOf?: readonly string[] }[]>
  >;
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
  /** true for a conflict of which fewer than two claims are in a slot that is labelled as a conflict. */
  readonly falseConflict: boolean;
  readonly reason: string;
};

const FOLDER = "tests/fixtures/demo";

/**
 * How the status of each labelled slot of the demonstration corpus comes out: from the figures as they
 * are extracted, and from the labelled figures, which shows the comparison by itself.
 */
export async function evaluateConflicts(): Promise<Measurement[]> {
  const found = await findOutcomes(false);
  const given = await findOutcomes(true);
  return [...measure("figures as extracted", found), ...measure("figures as labelled", given)];
}

function measure(name: string, outcomes: readonly SlotOutcome[]): Measurement[] {
  const labelled = outcomes.filter((outcome) => outcome.labelled !== null);
  const conflicts = labelled.filter((outcome) => outcome.labelled === "conflict");
  const claimed = outcomes.filter(({ found }) => found === "conflict");
  const wrong = claimed.filter(({ falseConflict }) => falseConflict);
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
    line("false conflicts", claimed.length, wrong.length, 0),
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
    const { articles, place } = events.find(({ id }) => id === event) ?? {
      articles: [],
      place: null,
    };
    const members = articles.map((file) => {
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
    const comparison = compareReports(members);
    const files = new Map(comparison.articles.map(({ id, file }) => [id, file]));
    const isLabelled = (claim: FigureClaim) =>
      slots.some(
        (slot) => slot.status === "conflict" && holds(slot, files.get(claim.articleId), claim.text),
      );
    return matchSlots(event, slots, comparison.figures, placeOf, isLabelled);
  });
}

function matchSlots(
  event: string,
  slots: readonly LabelledSlot[],
  rows: readonly FigureRow[],
  placeOf: (slot: LabelledSlot) => string | null,
  isLabelled: (claim: FigureClaim) => boolean,
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
    falseConflict: isFalse(found.get(key), isLabelled),
    reason: found.get(key)?.reason ?? "",
  }));
}

const isFalse = (row: FigureRow | undefined, isLabelled: (claim: FigureClaim) => boolean) =>
  row?.status === "conflict" && row.reports.filter(isLabelled).length < 2;

/** Whether a labelled slot has these words of a file. */
function holds({ values }: LabelledSlot, file: string | undefined, words: string): boolean {
  const texts = (values[file ?? ""] ?? []).flatMap(({ text, sumOf }) =>
    [text ?? [], sumOf ?? []].flat(),
  );
  return texts.some((text) => text.includes(words) || words.includes(text));
}

/** Rockets and missiles are one thing; Arabic has one word for both. */
const thingOf = (metric: string) => (metric === "missiles" ? "rockets" : metric);
