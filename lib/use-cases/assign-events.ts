import { createHash } from "node:crypto";
import type { Placement } from "#lib/article/corrections";
import { groupBy } from "#lib/article/group-by";
import type { Assignment } from "#lib/engine/writer";
import { findRedirects, type Redirect } from "#lib/events/find-redirects";
import type { Group } from "#lib/events/group-articles";
import { labelEvent } from "#lib/events/label-event";
import { placeArticles } from "#lib/events/place-articles";
import { regroupArticles } from "#lib/events/regroup-articles";
import type { Signature } from "#lib/events/signature";

/** What is known of an article when events are assigned. */
export type KnownArticle = {
  readonly id: string;
  readonly file: string;
  readonly outlet: string | null;
  readonly title: string | null;
  readonly published: string | null;
  readonly lang: string | null;
  /** Ids of the actors and cities it counts for. */
  readonly actor: readonly string[];
  readonly city: readonly string[];
  readonly signature: Signature;
  /** Number of its paragraphs. */
  readonly size: number;
  readonly hash: string;
  readonly placement: Placement | null;
  /** As the index has it. */
  readonly event: string;
  readonly shared: boolean;
  readonly grouped: string;
};

/** An event with its articles, by id. */
export type PlannedEvent = {
  readonly id: string;
  readonly label: string;
  readonly date: string | null;
  readonly place: string | null;
  readonly members: readonly KnownArticle[];
  readonly stamp: string;
};

export type EventPlan = {
  /** How many events there are. */
  readonly events: number;
  /** Articles whose event is another than the index has. */
  readonly assignments: readonly Assignment[];
  /** Events that are new or have changed. */
  readonly written: readonly PlannedEvent[];
  /** Events that no article belongs to any more. */
  readonly gone: readonly string[];
  /** Where those that are gone lead. */
  readonly redirects: readonly Redirect[];
};

/** The stamp of each event that the index has written down; an older index has none. */
export type WrittenEvents = ReadonlyMap<string, string | null>;

/** An article in the event that readers know. */
export type PublishedArticle = Pick<KnownArticle, "id" | "event">;

/** Where an article is, as the index has it: with what people corrected, and without. */
export type Sorted = Pick<KnownArticle, "id" | "event" | "grouped">;

/**
 * The events of all articles, and what the index must be told of them, when `changed` are the articles
 * added, replaced or removed since `before`. `published` are articles in the events that readers know:
 * where an event of theirs is gone, its address leads on.
 */
export function assignEvents(
  before: readonly Sorted[],
  articles: readonly KnownArticle[],
  changed: ReadonlySet<string>,
  written: WrittenEvents,
  published: readonly PublishedArticle[],
): EventPlan {
  const known = new Map(articles.map((article) => [article.id, article]));
  const former = sortInto(before, ({ grouped }) => grouped);
  const signatures = articles.map(({ signature }) => signature);
  const sorted = changed.size === 0 ? former : regroupArticles(former, signatures, changed);
  const groups = placeArticles(sorted, placementsOf(articles), createFinder(articles));
  const ids = new Set(groups.map(({ id }) => id));
  const grouped = new Map(sorted.flatMap(({ id, articles: all }) => all.map((one) => [one, id])));
  const planned = groups.map((group) => planEvent(group, known));
  const previous = sortInto(published, ({ event }) => event);
  return {
    events: groups.length,
    assignments: groups.flatMap((group) => findMoved(group, known, grouped)),
    written: planned
      .filter(({ id, stamp }) => stamp !== written.get(id))
      .map((event) => ({
        ...event,
        ...labelEvent(event.members.map(({ signature }) => signature)),
      })),
    gone: [...written.keys()].filter((id) => !ids.has(id)),
    redirects: findRedirects(previous, groups),
  };
}

/** What changes when the articles of an event do, by their ids and hashes. */
export function stampEvent(members: readonly Pick<KnownArticle, "id" | "hash">[]): string {
  const lines = members.map(({ id, hash }) => `${id} ${hash}`).sort();
  return createHash("sha256").update(lines.join("\n")).digest("hex").slice(0, 16);
}

/** Placements that name an article which is not there. */
export function findLostPlacements(
  articles: readonly KnownArticle[],
): (readonly [article: string, named: string])[] {
  const find = createFinder(articles);
  return [...placementsOf(articles)].flatMap(([id, placement]) =>
    placement === "alone" || find(placement.with) !== null ? [] : [[id, placement.with] as const],
  );
}

function placementsOf(articles: readonly KnownArticle[]): Map<string, Placement> {
  return new Map(
    articles.flatMap(({ id, placement }) => (placement === null ? [] : [[id, placement] as const])),
  );
}

function createFinder(articles: readonly KnownArticle[]): (named: string) => string | null {
  const ids = new Set(articles.map(({ id }) => id));
  const byFile = new Map<string, string>();
  for (const { id, file } of articles) {
    const name = file.normalize("NFC");
    const other = byFile.get(name);
    if (other === undefined || id < other) byFile.set(name, id);
  }
  return (named) => (ids.has(named) ? named : (byFile.get(named.normalize("NFC")) ?? null));
}

function sortInto<Article extends { readonly id: string }>(
  articles: readonly Article[],
  keyOf: (article: Article) => string,
): Group[] {
  return [...groupBy(articles, keyOf)].map(([id, members]) => ({
    id,
    articles: members.map((member) => member.id).sort(),
  }));
}

function findMoved(
  group: Group,
  known: ReadonlyMap<string, KnownArticle>,
  groupedOf: ReadonlyMap<string, string>,
): Assignment[] {
  const shared = group.articles.length > 1;
  return group.articles.flatMap((id) => {
    const article = known.get(id);
    const grouped = groupedOf.get(id) ?? group.id;
    if (article === undefined) return [];
    const stays = article.event === group.id && article.shared === shared;
    if (stays && article.grouped === grouped) return [];
    return [{ id, size: article.size, event: group.id, shared, grouped }];
  });
}

function planEvent(group: Group, known: ReadonlyMap<string, KnownArticle>) {
  const members = group.articles.flatMap((id) => known.get(id) ?? []);
  return { id: group.id, members, stamp: stampEvent(members) };
}
