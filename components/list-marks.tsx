import type { TextMark } from "#components/marked-text";
import { lowerFirst, upperFirst } from "#lib/article/first-letter";
import { groupBy } from "#lib/article/group-by";
import { describeSides } from "#lib/compare/describe-dispute";
import type { Analysis, Evidence } from "#lib/extract/analysis";
import { toggleValue } from "#lib/query/change-state";
import { disputeHref, type ShowMode, searchHref } from "#lib/query/hrefs";
import { EMPTY_STATE, type FacetGroup } from "#lib/query/search-state";
import type { ArticleView } from "#lib/use-cases/views";

type Placed = Evidence & TextMark;
export type MarksByParagraph = ReadonlyMap<number, readonly TextMark[]>;

/** The marks of an article for one of the ways to show it, by paragraph number. */
export function listMarks(view: ArticleView, show: ShowMode): MarksByParagraph {
  if (show === "none") return new Map();
  if (show === "words") return searchWords(view.marks);
  if (show === "conflicts") return groupBy(conflictMarks(view), paragraphOf);
  const placed = show === "names" ? nameMarks(view.analysis) : factMarks(view.analysis);
  return groupBy(placed, paragraphOf);
}

const paragraphOf = ({ paragraph }: Placed) => paragraph;

function searchWords(marks: ArticleView["marks"]): MarksByParagraph {
  return new Map(
    [...marks].map(([n, spans]) => [n, spans.map((span) => ({ ...span, kind: "word" as const }))]),
  );
}

function nameMarks({ actors, places }: Analysis): Placed[] {
  const named = actors.flatMap(({ id, kind, mentions }) =>
    linkFirst(mentions, kind === "person" ? "person" : "actor", filterHref("actor", id)),
  );
  const placed = places.flatMap(({ city, mentions }) =>
    linkFirst(mentions, "place", city === null ? undefined : filterHref("city", city)),
  );
  return [...named, ...placed];
}

// One link per name keeps the number of stops for the keyboard small; the side list has every mention.
function linkFirst(
  mentions: readonly Evidence[],
  kind: TextMark["kind"],
  href: string | undefined,
): Placed[] {
  return mentions.map(({ paragraph, start, end }, index) => ({
    paragraph,
    start,
    end,
    kind,
    href: index === 0 ? href : undefined,
  }));
}

function conflictMarks({ event, disputed }: ArticleView): Placed[] {
  return disputed.map(({ paragraph, start, end, value, sides }) => ({
    paragraph,
    start,
    end,
    kind: "figure",
    conflict: {
      value,
      label: `Conflict: ${lowerFirst(sides.label)}. ${upperFirst(describeSides(sides).replace("; others", ". Others"))}. Open in comparison`,
      href: disputeHref(event.id, sides.label),
    },
  }));
}

function factMarks({ figures, dates, quotes }: Analysis): Placed[] {
  const at = (kind: TextMark["kind"]) => (fact: Evidence) => ({
    paragraph: fact.paragraph,
    start: fact.start,
    end: fact.end,
    kind,
  });
  return [...figures.map(at("figure")), ...dates.map(at("date")), ...quotes.map(at("quote"))];
}

function filterHref(group: FacetGroup, id: string): string {
  return searchHref(toggleValue(EMPTY_STATE, group, id));
}
