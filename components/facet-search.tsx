import type { FormEvent, KeyboardEvent } from "react";
import { FACET_NOUNS } from "#components/facet-nouns";
import { HiddenFields } from "#components/hidden-fields";
import { facetHref, hiddenFields } from "#lib/query/hrefs";
import { EMPTY_STATE, type FacetGroup, type SearchState } from "#lib/query/search-state";

type Props = {
  readonly group: FacetGroup;
  /** Called with the words at every change of them. */
  readonly onType: (typed: string) => void;
  /** Called when the reader wants to go on to what was found. */
  readonly onEnter: () => void;
};

/** A small box that finds values of a group by name. It belongs to the form that leads to their full list. */
export function FacetSearch({ group, onType, onEnter }: Props) {
  const label = `Find ${/^[aeiou]/.test(group) ? "an" : "a"} ${FACET_NOUNS[group].singular}`;
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Enter") {
      event.preventDefault();
      onEnter();
    } else if (event.key === "Escape" && event.currentTarget.value !== "") {
      event.preventDefault();
      event.currentTarget.value = "";
      onType("");
    }
  };
  return (
    <div className="flex gap-2 py-1">
      <input
        form={formId(group)}
        name="facet_q"
        type="search"
        dir="auto"
        maxLength={100}
        autoComplete="off"
        aria-label={label}
        placeholder={label}
        className="field min-h-8 px-2"
        onInput={(event: FormEvent<HTMLInputElement>) => onType(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <noscript>
        <button type="submit" form={formId(group)} className="button button-line min-h-8 px-3">
          Find
        </button>
      </noscript>
    </div>
  );
}

type FormProps = { readonly group: FacetGroup; readonly state: SearchState };

/** The form of that box. It stands outside the form of the filters: neither sends what is in the other. */
export function FacetSearchForm({ group, state }: FormProps) {
  return (
    <form id={formId(group)} action={facetHref(group, EMPTY_STATE)} method="get">
      <HiddenFields fields={hiddenFields(state, [])} />
    </form>
  );
}

const formId = (group: FacetGroup) => `find-${group}`;
