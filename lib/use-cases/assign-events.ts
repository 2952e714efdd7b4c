import type { EventDocument } from "#lib/engine/documents";
import type { Assignment } from "#lib/engine/writer";
import { type Group, regroupArticles } from "#lib/events/group-articles";
import { labelEvent } from "#lib/events/label-event";
import type { Signature } from "#lib/events/signature";

/** What is known of an article when events are assigned. */
export type KnownArticle = {
  readonly id: string;
  readonly file: string;
  readonly outlet: string | null;
  readonly signature: Signature;
  /** Number of its paragraphs. */
  readonly size: number;
  /** As the index has it. */
  readonly event: string;
  readonly shared: boolean;
};

export type EventPlan = {
  /** How many events there are. */
  readonly events: number;
  /** Articles whose event is another than the index has. */
  readonly assignments: readonly Assignment[];
  /** Events that are new or have changed. */
  readonly written: readonly EventDocument[];
  /** Events that no article belongs to any more. */
  readonly gone: readonly string[];
};

/**
 * The events of all articles, and what the index must be told of them, when `changed` are the articles
 * added, replaced or removed since `before`.
 */
export function assignEvents(
  before: readonly { readonly id: string; readonly event: string }[],
  articles: readonly KnownArticle[],
  changed: ReadonlySet<string>,
): EventPlan {
  const previous = groupByEvent(before);
  const known = new Map(articles.map((article) => [article.id, article]));
  const groups = regroupArticles(
    previous,
    articles.map(({ signature }) => signature),
    changed,
  );
  const assignments = groups.flatMap((group) => findMoved(group, known));
  const moved = new Set([...changed, ...assignments.map(({ id }) => id)]);
  const ids = new Set(groups.map(({ id }) => id));
  const sizes = new Map(previous.map((group) => [group.id, group.articles.length]));
  return {
    events: groups.length,
    assignments,
    written: groups
      .filter(
        (group) =>
          group.articles.length !== sizes.get(group.id) ||
          group.articles.some((id) => moved.has(id)),
      )
      .map((group) => describeEvent(group, known)),
    gone: previous.map(({ id }) => id).filter((id) => !ids.has(id)),
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

function findMoved(group: Group, known: ReadonlyMap<string, KnownArticle>): Assignment[] {
  const shared = group.articles.length > 1;
  return group.articles.flatMap((id) => {
    const article = known.get(id);
    if (article === undefined || (article.event === group.id && article.shared === shared))
      return [];
    return [{ id, size: article.size, event: group.id, shared }];
  });
}

function describeEvent(group: Group, known: ReadonlyMap<string, KnownArticle>): EventDocument {
  const members = group.articles.flatMap((id) => known.get(id) ?? []);
  const { label, date, place } = labelEvent(members.map(({ signature }) => signature));
  const outlets = [...new Set(members.flatMap(({ outlet }) => outlet ?? []))].sort();
  return {
    id: group.id,
    label,
    date,
    place,
    articles: members.map(({ id, file, outlet }) => ({ id, file, outlet })),
    outlets,
    size: members.length,
  };
}
