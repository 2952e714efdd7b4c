import { languageOf } from "#components/text-direction";

type Props = {
  readonly title: string | null;
  /** First words of the text, shown where there is no headline. */
  readonly opening: string;
  readonly lang: string | null;
};

/** The headline, or the plain statement that there is none and how the text begins. */
export function Headline({ title, opening, lang }: Props) {
  if (title !== null) return <bdi {...languageOf(lang)}>{title}</bdi>;
  return (
    <>
      <span className="font-sans font-normal text-muted">(No headline)</span> “
      <bdi {...languageOf(lang)}>{opening.replace(/\s*…$/, "")} …</bdi>”
    </>
  );
}
