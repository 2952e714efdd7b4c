import { MarkedParts } from "#components/marked-parts";
import { languageOf } from "#components/text-direction";
import type { MarkedPart } from "#lib/query/cut-snippets";

type Props = {
  readonly title: string | null;
  /** First words of the text, shown where there is no headline. */
  readonly opening: string;
  readonly lang: string | null;
  /** The headline with the words of the search marked. */
  readonly parts?: readonly MarkedPart[];
};

/** The headline, or the plain statement that there is none and how the text begins. */
export function Headline({ title, opening, lang, parts }: Props) {
  if (title !== null) {
    return <bdi {...languageOf(lang)}>{parts ? <MarkedParts parts={parts} /> : title}</bdi>;
  }
  return (
    <>
      <span className="font-sans font-normal text-muted">(No headline)</span> “
      <bdi {...languageOf(lang)}>{opening.replace(/\s*…$/, "")} …</bdi>”
    </>
  );
}
