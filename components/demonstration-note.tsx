import { formatNumber, quantity } from "#components/quantity";

type Props = { readonly demonstration: number; readonly articles: number };

/** Says that what is indexed are the texts that ship with the project, and what they are not. */
export function DemonstrationNote({ demonstration, articles }: Props) {
  if (demonstration === 0) return null;
  return (
    <p className="max-w-[66ch] border-s-[3px] border-ink ps-4 text-base text-ink-2">
      {demonstration === articles
        ? "These are demonstration articles, written for this project: "
        : `${formatNumber(demonstration)} of ${quantity(articles, "article")} are demonstration texts, written for this project: `}
      the events are real, the outlets are fictional and the figures are not to be cited. Your own
      articles are added with <code className="font-mono text-dense">npm run index -- folder</code>.
    </p>
  );
}
