import { ParagraphLinks } from "#components/paragraph-links";
import { formatNumber } from "#components/quantity";
import type { Paragraph } from "#lib/article/article";
import type { ActorMentions, Analysis, Evidence, PlaceMentions } from "#lib/extract/analysis";
import { entityHref } from "#lib/query/hrefs";

type Named = ActorMentions | PlaceMentions;
type Section = { readonly heading: string; readonly holds: (named: Named) => boolean };

const SECTIONS: readonly Section[] = [
  { heading: "Factions", holds: ({ kind }) => kind === "faction" },
  { heading: "People", holds: ({ kind }) => kind === "person" },
  { heading: "Institutions", holds: ({ kind }) => kind === "institution" },
  { heading: "Cities", holds: ({ kind }) => kind === "city" || kind === "facility" },
  {
    heading: "Provinces and countries",
    holds: ({ kind }) => kind === "province" || kind === "country",
  },
];

type Props = { readonly analysis: Analysis; readonly paragraphs: readonly Paragraph[] };

/** Every actor and place of the article, how it is written here, and each paragraph that names it. */
export function NamesPanel({ analysis, paragraphs }: Props) {
  const all: readonly Named[] = [...analysis.actors, ...analysis.places];
  return SECTIONS.map(({ heading, holds }) => {
    const named = all.filter(holds).sort((a, b) => b.mentions.length - a.mentions.length);
    if (named.length === 0) return null;
    return (
      <section key={heading} className="border-t border-rule pt-3 pb-4">
        <h2 className="font-semibold">{heading}</h2>
        <ul>
          {named.map((each) => (
            <NamedRow key={each.id} named={each} paragraphs={paragraphs} />
          ))}
        </ul>
      </section>
    );
  });
}

type RowProps = { readonly named: Named; readonly paragraphs: readonly Paragraph[] };

function NamedRow({ named, paragraphs }: RowProps) {
  const href = hrefOf(named);
  const spellings = listSpellings(named.mentions, paragraphs).filter(
    (text) => text !== named.label,
  );
  return (
    <li className="py-0.5">
      <div className="flex items-baseline justify-between gap-3">
        {href === null ? (
          <bdi className="min-w-0 py-1">{named.label}</bdi>
        ) : (
          <a href={href} className="plain steady min-w-0 py-1">
            <bdi>{named.label}</bdi>
          </a>
        )}
        <span className="tabular shrink-0 text-muted">{formatNumber(named.mentions.length)}</span>
      </div>
      <p className="flex flex-wrap items-baseline gap-x-3 text-meta text-ink-2">
        <ParagraphLinks
          paragraphs={named.mentions.map((mention) => mention.paragraph)}
          of={named.label}
        />
        {spellings.length === 0 ? null : (
          <span>
            as{" "}
            {spellings.map((text, index) => (
              <span key={text}>
                {index === 0 ? "" : ", "}“<bdi>{text}</bdi>”
              </span>
            ))}
          </span>
        )}
      </p>
    </li>
  );
}

function hrefOf(named: Named): string | null {
  if (!("city" in named)) return entityHref("actor", named.id);
  return named.city === null ? null : entityHref("city", named.city);
}

/** The forms in which the mentions are written, in order of appearance. */
function listSpellings(mentions: readonly Evidence[], paragraphs: readonly Paragraph[]): string[] {
  const texts = new Map(paragraphs.map(({ n, text }) => [n, text]));
  const written = mentions.map(({ paragraph, start, end }) =>
    texts.get(paragraph)?.slice(start, end),
  );
  return [...new Set(written)].filter((text) => text !== undefined && text !== "") as string[];
}
