import type { Assignment } from "#lib/engine/writer";
import { findRedirects, type Redirect } from "#lib/events/find-redirects";
import type { Group } from "#lib/events/group-articles";
import { labelEvent } from "#lib/events/label-event";
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
  /** As the index has it. */
  readonly event: string;
  readonly shared: boolean;
};

/** An event with its articles, by id. */
export type PlannedEvent = {
  readonly id: string;
  readonly label: string;
  readonly date: string | null;
  readonly place: string | null;
  readonly members: readonly KnownArticle[];
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

/** The ids of the articles of each event, as the index has written them down. */
export type WrittenEvents = ReadonlyMap<string, readonly string[]>;

/**
 * The events of all articles, and what the index must be told of them, when `changed` are the articles
 * added, replaced or removed since `before`.
 */
export function assignEvents(
  before: readonly { readonly id: string; readonly event: string }[],
  articles: readonly KnownArticle[],
  changed: ReadonlySet<string>,
  written: WrittenEvents,
): EventPlan {
  const previous = groupByEvent(before);
  const known = new Map(articles.map((article) => [article.id, article]));
  const groups = regroupArticles(
    previous,
    articles.map(({ signature }) => signature),
    changed,
  );
  const ids = new Set(groups.map(({ id }) => id));
  const needsWriting = ({ id, articles: members }: Group) =>
    !isSame(members, written.get(id) ?? []) || members.some((member) => changed.has(member));
  return {
    events: groups.length,
    assignments: groups.flatMap((group) => findMoved(group, known)),
    written: groups.filter(needsWriting).map((group) => planEvent(group, known)),
    gone: [...written.keys()].filter((id) => !ids.has(id)),
    redirects: findRedirects(previous, groups),
  };
}

function groupByEvent(
  articles: readonly { readonly id: string; readonly event: string }[],
): Group[] {
  const groups = new Map<string, string[]>();
  for (const { id, event } of articles) {
    const members = groups.get(event);
    if (members === undefined) groups.set(event, [id]);
    else members.push(id);
  }
  return [...groups].map(([id, members]) => ({ id, articles: members.sort() }));
}

function isSame(members: readonly string[], others: readonly string[]): boolean {
  return members.length === others.length && members.every((id) => others.includes(id));
}

function findMoved(group: Group, known: ReadonlyMap<string, KnownArticle>): Assignment[] {
  const shared = group.articles.length > 1;
  return group.articles.flatMap((id) => {
    const article = known.get(id);
    if (article === undefined || (article.event === group.id && article.shared === shared))
      return [];
    return [{ id, size: article.size, event: group.id, shared }];
  });
}

function planEvent(group: Group, known: ReadonlyMap<string, KnownArticle>): PlannedEvent {
  const members = group.articles.flatMap((id) => known.get(id) ?? []);
  return { id: group.id, ...labelEvent(members.map(({ signature }) => signature)), members };
}
