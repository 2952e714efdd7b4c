import { type Choice, ChoiceList } from "#components/choice-list";

type Props = {
  /** What is put in order, for those who cannot see where the links stand. */
  readonly label: string;
  readonly orders: readonly Choice[];
};

/** The orders of a list, as links. */
export function OrderLinks({ label, orders }: Props) {
  return (
    <nav aria-label={label} className="screen-only flex items-center text-dense">
      <span aria-hidden="true" className="pe-1 text-muted">
        Sort
      </span>
      <ChoiceList choices={orders} className="-me-2 flex-wrap" />
    </nav>
  );
}
