import { Anchors } from "#components/anchors";
import { MarkedText, type TextMark } from "#components/marked-text";
import type { Paragraph, ParagraphKind } from "#lib/article/article";

type Props = {
  readonly paragraph: Paragraph;
  /** Names of the paragraph besides its number, which links that are kept lead to. */
  readonly anchors: readonly string[];
  readonly marks: readonly TextMark[];
};

/** What stands round the reporter's text is kept and numbered, but steps back. */
const STYLES: Readonly<Record<ParagraphKind, string>> = {
  headline: "font-semibold",
  body: "",
  subheading: "pt-2 text-h3 font-semibold",
  dateline: "font-sans text-dense text-ink-2",
  credit: "font-sans text-dense text-muted",
  site: "font-sans text-dense text-muted",
  update: "font-sans text-dense text-muted",
};

/** A paragraph with its number, which is a link to it. */
export function ArticleParagraph({ paragraph, anchors, marks }: Props) {
  const Text = paragraph.kind === "subheading" ? "h2" : "p";
  return (
    <div id={`p${paragraph.n}`} className="paragraph">
      <ParagraphNumber n={paragraph.n} anchors={anchors} />
      <Text className={STYLES[paragraph.kind]}>
        <MarkedText text={paragraph.text} marks={marks} />
      </Text>
    </div>
  );
}

type NumberProps = Pick<Props, "anchors"> & { readonly n: number };

function ParagraphNumber({ n, anchors }: NumberProps) {
  return (
    <a href={`#p${n}`} className="paragraph-number" lang="en">
      <Anchors ids={anchors} />
      <span className="sr-only">Paragraph </span>
      {n}
    </a>
  );
}
