import { cutInto } from "#lib/article/cut-into";
import { type Dispute, findDisputes } from "#lib/compare/find-disputes";
import {
  type EventArticle,
  type ReportDocument,
  type StoredEvent,
  toEventDocument,
} from "#lib/engine/documents";
import type { EngineWriter } from "#lib/engine/writer";
import { findCopies } from "#lib/events/find-copies";
import { findEventActors } from "#lib/events/relate-events";
import type { EventPlan, KnownArticle, PlannedEvent } from "#lib/use-cases/assign-events";
import { toReports } from "#lib/use-cases/to-reports";

/** Articles read back at once to see over what they disagree. */
const READ_AT_ONCE = 200;
/** Events of one article, which are handed over without being read. */
const ALONE_AT_ONCE = 1000;

/**
 * Tells the index which event each article belongs to and what each event is. Everything handed over
 * before must be searchable: the articles of an event are read back to be compared. The documents of the
 * events come last: until then a run that is broken off is begun anew by the next one.
 */
export async function writeEvents(
  writer: EngineWriter,
  plan: Omit<EventPlan, "events">,
  placeLabel: (id: string) => string,
): Promise<void> {
  const alone = plan.written.filter(({ members }) => members.length === 1);
  const shared = plan.written.filter(({ members }) => members.length > 1);
  await writer.putNames(
    plan.redirects.map(({ from, to }) => ({ kind: "moved", key: from, entry: { label: to } })),
  );
  await writer.removeNames("event", [...plan.gone, ...alone.map(({ id }) => id)]);
  await writer.assignEvents(plan.assignments);
  await writer.removeEvents(plan.gone);
  for (const events of cutInto(alone, ALONE_AT_ONCE)) {
    await writer.putEvents(
      events.map((event) => describeEvent(event, listArticles(event.members), [])),
    );
  }
  for (const events of cutIntoPortions(shared)) {
    const ids = events.flatMap(({ members }) => members.map(({ id }) => id));
    const documents = new Map((await writer.readArticles(ids)).map((one) => [one.id, one]));
    const described = events.map((event) => {
      const articles = listArticles(event.members);
      const copies = copiesOf(articles);
      const originalOf = (id: string) => copies[id] ?? id;
      const reports = toReports(documentsOf(event, documents));
      return describeEvent(event, articles, findDisputes(reports, { originalOf, placeLabel }));
    });
    await writer.putNames(
      described.map(({ id, label, size, outlets, disputes, articles }) => ({
        kind: "event",
        key: id,
        entry: {
          label,
          reports: size,
          outlets: outlets.length,
          disputes,
          copies: copiesOf(articles),
        },
      })),
    );
    await writer.putEvents(described);
  }
}

function* cutIntoPortions(events: readonly PlannedEvent[]): Generator<PlannedEvent[]> {
  let portion: PlannedEvent[] = [];
  let size = 0;
  for (const event of events) {
    portion.push(event);
    size += event.members.length;
    if (size < READ_AT_ONCE) continue;
    yield portion;
    portion = [];
    size = 0;
  }
  if (portion.length > 0) yield portion;
}

const documentsOf = (
  { members }: PlannedEvent,
  documents: ReadonlyMap<string, ReportDocument>,
): ReportDocument[] => members.flatMap(({ id }) => documents.get(id) ?? []);

function describeEvent(
  { id, label, date, place, members, stamp }: PlannedEvent,
  articles: readonly EventArticle[],
  disputes: readonly Dispute[],
) {
  const signatures = members.map(({ signature }) => signature);
  const event: StoredEvent = {
    id,
    label,
    date,
    place,
    articles,
    outlets: [...new Set(members.flatMap(({ outlet }) => outlet ?? []))].sort(),
    actors: findEventActors(signatures),
    disputes,
  };
  return toEventDocument(event, stamp, {
    actor: [...new Set(members.flatMap(({ actor }) => actor))],
    city: [...new Set(members.flatMap(({ city }) => city))],
  });
}

const copiesOf = (articles: readonly EventArticle[]): Readonly<Record<string, string>> =>
  Object.fromEntries(articles.flatMap(({ id, copyOf }) => (copyOf === null ? [] : [[id, copyOf]])));

function listArticles(members: readonly KnownArticle[]): EventArticle[] {
  const copies = findCopies(members.map(({ signature }) => signature));
  const originalOf = new Map(
    copies.flatMap(({ articles, original }) =>
      articles.filter((id) => id !== original).map((id) => [id, original] as const),
    ),
  );
  return [...members].sort(byPublication).map(({ id, file, outlet, title, published, lang }) => ({
    id,
    file,
    outlet,
    title,
    published,
    lang,
    copyOf: originalOf.get(id) ?? null,
  }));
}

function byPublication(a: KnownArticle, b: KnownArticle): number {
  const [first, second] = [a, b].map(({ published, id }) => `${published ?? "9999"} ${id}`);
  return first! < second! ? -1 : 1;
}
