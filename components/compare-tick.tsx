import { COMPARE_FORM } from "#components/compare-form";

type Props = { readonly id: string; readonly label: string };

/** A box that puts an article among those to compare; it belongs to the form below the results. */
export function CompareTick({ id, label }: Props) {
  return (
    <label className="hit-tick screen-only">
      <input
        type="checkbox"
        name="article"
        value={id}
        form={COMPARE_FORM}
        aria-label={`Compare ${label}`}
      />
      <span>Compare</span>
    </label>
  );
}
