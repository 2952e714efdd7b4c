import { quantity } from "#components/quantity";
import { withExact } from "#lib/query/change-state";
import { searchHref } from "#lib/query/hrefs";
import { listOtherForms } from "#lib/query/other-forms";
import type { SearchState } from "#lib/query/search-state";
import type { SearchPage } from "#lib/use-cases/views";

const SHOWN = 4;
const FORMS_SHOWN = 6;

/** Which other spellings and words were searched, and the way to search only what was typed, or back. */
export function ExpansionNote({ page }: { readonly page: SearchPage }) {
  const { state, expansions } = page;
  if (state.exact && state.q !== "") {
    return (
      <p className="mt-3 text-dense text-ink-2">
        Only the words as typed were searched.{" "}
        <a href={searchHref(withExact(state, false))} className="steady inline-block py-1">
          Search all spellings
        </a>
      </p>
    );
  }
  if (expansions.length === 0) return <OtherForms page={page} />;
  return (
    <div className="mt-3 max-w-[66ch] text-dense text-ink-2">
      {expansions.map((expansion) => (
        <p key={expansion.id} className="py-0.5">
          Also searched for <bdi className="font-semibold">{expansion.label}</bdi>:{" "}
          <FirstWords words={plainFirst(expansion.names)} most={SHOWN} noun="spelling" />
        </p>
      ))}
      <AsTyped state={state} />
    </div>
  );
}

/** Longer words and near spellings count too: which ones, as far as this page shows them. */
function OtherForms({ page: { hits, state } }: { readonly page: SearchPage }) {
  const parts = hits.flatMap(({ headline, snippets }) => [
    ...headline,
    ...snippets.flatMap((snippet) => snippet.parts),
  ]);
  const forms = listOtherForms(parts, state.q);
  if (forms.length === 0) return null;
  return (
    <p className="mt-3 max-w-[66ch] text-dense text-ink-2">
      Also found:{" "}
      <FirstWords words={forms} most={FORMS_SHOWN} noun="word" className="font-semibold" />{" "}
      <AsTyped state={state} />
    </p>
  );
}

const PLAIN = /^[\p{ASCII}\p{Script=Arabic}’‘]*$/u;

/** The spellings reporters type, in Latin or Arabic letters, before transliterations with macrons and dots. */
function plainFirst(names: readonly string[]): string[] {
  return [
    ...names.filter((name) => PLAIN.test(name)),
    ...names.filter((name) => !PLAIN.test(name)),
  ];
}

type FirstWordsProps = {
  readonly words: readonly string[];
  readonly most: number;
  readonly noun: string;
  readonly className?: string;
};

/** The first of some words, and how many more there are, to the end of the sentence. */
function FirstWords({ words, most, noun, className }: FirstWordsProps) {
  return (
    <>
      {words.slice(0, most).map((word, index) => (
        <span key={word}>
          {index === 0 ? "" : ", "}
          <bdi className={className}>{word}</bdi>
        </span>
      ))}
      {words.length > most ? ` and ${quantity(words.length - most, `more ${noun}`)}` : ""}.
    </>
  );
}

function AsTyped({ state }: { readonly state: SearchState }) {
  return (
    <a href={searchHref(withExact(state, true))} className="steady inline-block py-1">
      Only the words as typed
    </a>
  );
}
