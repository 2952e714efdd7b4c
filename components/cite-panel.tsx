import { CopyText } from "#components/copy-text";
import { HiddenFields } from "#components/hidden-fields";
import { CITATION_FORMS, type Cited } from "#lib/article/cite";
import { articleHref, hiddenFields, type ShowMode } from "#lib/query/hrefs";
import type { SearchState } from "#lib/query/search-state";

type Props = {
  readonly cited: Cited;
  readonly paragraphs: number;
  /** What the address of the page holds besides: it stays when another paragraph is chosen. */
  readonly state: SearchState | null;
  readonly n: number | null;
  readonly show: ShowMode;
};

/** The article, or one paragraph of it, in the forms that notes and reference managers take. */
export function CitePanel({ cited, paragraphs, state, n, show }: Props) {
  const kept = [
    ...(state === null ? [] : hiddenFields(state, [])),
    ...(n === null ? [] : [{ name: "n", value: String(n) }]),
    ...(show === "words" ? [] : [{ name: "show", value: show }]),
  ];
  return (
    <details id="cite" open={cited.paragraph !== null} className="screen-only mt-3 text-dense">
      <summary className="disclosure">Cite</summary>
      <div className="mt-2 border-y border-rule pt-3 pb-1">
        <form
          key={cited.paragraph}
          action={`${articleHref(cited.id)}#cite`}
          method="get"
          autoComplete="off"
          className="flex flex-wrap items-center gap-2 pb-3"
        >
          <HiddenFields fields={kept} />
          <label htmlFor="cite-paragraph">Paragraph</label>
          <input
            id="cite-paragraph"
            name="paragraph"
            type="number"
            min={1}
            max={paragraphs}
            defaultValue={cited.paragraph ?? ""}
            placeholder="all"
            className="field max-w-20"
          />
          <button type="submit" className="button button-line">
            Cite it
          </button>
        </form>
        {CITATION_FORMS.map(({ id, label, write }) => (
          <section key={id} className="border-t border-rule py-2">
            <div className="flex min-h-8 items-center justify-between gap-4">
              <h2 className="font-semibold">{label}</h2>
              <CopyText from={{ id: `cite-${id}` }} what={`the citation, ${label}`} />
            </div>
            <pre id={`cite-${id}`} dir="auto" className="citation">
              {write(cited)}
            </pre>
          </section>
        ))}
      </div>
    </details>
  );
}
