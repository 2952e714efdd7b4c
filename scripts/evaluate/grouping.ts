import { existsSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import type { Report } from "#lib/compare/comparison";
import { findKeys } from "#lib/events/find-keys";
import { type Group, groupArticles } from "#lib/events/group-articles";
import { signArticle } from "#lib/events/sign-article";
import type { Signature } from "#lib/events/signature";
import { seededRandom } from "#scripts/bench/seeded-random";
import { type BCubed, measureBCubed } from "#scripts/evaluate/b-cubed";
import { linkByWords } from "#scripts/evaluate/link-by-words";
import type { Measurement } from "#scripts/evaluate/measurement";
import { readReports } from "#scripts/evaluate/read-reports";

/** A collection whose articles are labelled with their events. */
type Collection = {
  readonly name: string;
  readonly folder: string;
  /** Label per file. */
  readonly labels: ReadonlyMap<string, string>;
  readonly target: number | null;
};

const CORPORA = "../shared/corpora";
const DEMO = { folder: "corpus", labels: "tests/fixtures/demo/events.yaml" };
const THRESHOLDS = Array.from({ length: 30 }, (_, index) => 0.04 + 0.02 * index);
const ORDERS = [1, 2, 3];
/** As issue and design state it, not as the grouping has it. */
const FAR_DAYS = 3;

/**
 * How well articles are grouped into events: B-cubed F, precision and recall per collection, with the
 * shipped parameters, beside TF-IDF with single link at the threshold that is best for it; and in how
 * many of three random orders the groups differ; and how many dated reports are joined with too distant
 * ones. Collections that are not there are left out.
 */
export async function evaluateGrouping(): Promise<Measurement[]> {
  const rows: Measurement[] = [];
  for (const collection of findCollections()) rows.push(...(await measureCollection(collection)));
  return rows;
}

function findCollections(): Collection[] {
  const demo = { name: "demo corpus", ...DEMO, labels: readDemoLabels(), target: null };
  const others = [
    { name: "ecbplus-dev", target: 0.94 },
    { name: "g5-dev", target: 0.92 },
  ].flatMap(({ name, target }) => {
    const folder = `${CORPORA}/${name}`;
    if (!existsSync(folder)) return [];
    const labels = readGold(`${folder}/gold.csv`);
    return [{ name, folder: `${folder}/articles.jsonl`, labels, target }];
  });
  return [demo, ...others];
}

function readDemoLabels(): Map<string, string> {
  const events = parse(readFileSync(DEMO.labels, "utf8")) as { id: string; articles: string[] }[];
  return new Map(events.flatMap(({ id, articles }) => articles.map((file) => [file, id] as const)));
}

function readGold(path: string): Map<string, string> {
  const [, ...lines] = readFileSync(path, "utf8").trim().split(/\r?\n/);
  return new Map(
    lines.map((line) => {
      const [id = "", event = ""] = line.split(",");
      return [`articles.jsonl#${id}`, event];
    }),
  );
}

async function measureCollection(collection: Collection): Promise<Measurement[]> {
  const { name, folder, labels, target } = collection;
  const reports = await readReports(folder, { outlet: null, published: null });
  const labelled = [...reports].filter(([file]) => labels.has(file));
  const gold = labelled.map(([file]) => labels.get(file)!);
  const articles = labelled.map(([, report]) => report);
  const signatures = articles.map(({ article, analysis }) => signArticle(article, analysis));
  const groups = groupArticles(signatures);
  const ours = measureBCubed(gold, eventsOf(signatures, groups));
  const simple = measureSimple(articles, gold);
  const row = (part: keyof BCubed, wanted: number | null): Measurement => ({
    measure: `grouping ${name}, B-cubed ${part === "f" ? "F" : part}`,
    questions: gold.length,
    ours: ours[part],
    baseline: simple[part],
    target: wanted,
  });
  const orders: Measurement = {
    measure: `grouping ${name}, random orders that give other groups`,
    questions: ORDERS.length,
    ours: countOtherOrders(signatures, groups),
    baseline: null,
    target: 0,
  };
  const spread: Measurement = {
    measure: `grouping ${name}, dated reports joined with others over three days away`,
    questions: articles.length,
    ours: countTooFar(signatures, groups),
    baseline: null,
    target: 0,
  };
  return [row("f", target), row("precision", null), row("recall", null), orders, spread];
}

function eventsOf(signatures: readonly Signature[], groups: readonly Group[]): string[] {
  const eventOf = new Map(groups.flatMap(({ id, articles }) => articles.map((one) => [one, id])));
  return signatures.map(({ id }) => eventOf.get(id)!);
}

function measureSimple(reports: readonly Report[], gold: readonly string[]): BCubed {
  const articles = reports.map(({ article }) => article);
  const measured = linkByWords(articles, THRESHOLDS).map((groups) => measureBCubed(gold, groups));
  return measured.reduce((best, next) => (next.f > best.f ? next : best));
}

function countOtherOrders(signatures: readonly Signature[], groups: readonly Group[]): number {
  const written = write(groups);
  return ORDERS.filter((seed) => write(groupArticles(shuffle(signatures, seed))) !== written)
    .length;
}

/** Reports of a happening at a place on a known day whose event holds another of more than three days away. */
function countTooFar(signatures: readonly Signature[], groups: readonly Group[]): number {
  const days = new Map(
    signatures.map(findKeys).map(({ signature, bound, day }) => [signature.id, bound ? day : null]),
  );
  return groups.reduce((count, { articles }) => {
    const known = articles.flatMap((id) => days.get(id) ?? []);
    return count + known.filter((day) => known.some((other) => day - other > FAR_DAYS)).length;
  }, 0);
}

const write = (groups: readonly Group[]) => JSON.stringify(groups);

function shuffle<Item>(items: readonly Item[], seed: number): Item[] {
  const random = seededRandom(seed);
  return items
    .map((item) => ({ item, place: random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item);
}
