import { type Choice, ChoiceList } from "#components/choice-list";

type Props = {
  /** What the links choose, for those who cannot see where they stand. */
  readonly label: string;
  /** The same in a word, before the links. */
  readonly lead: string;
  readonly choices: readonly Choice[];
};

/** The orders of a list, or what it shows, as links. */
export function ChoiceLinks({ label, lead, choices }: Props) {
  return (
    <nav aria-label={label} className="screen-only flex items-center text-dense">
      <span aria-hidden="true" className="pe-1 text-muted">
        {lead}
      </span>
      <ChoiceList choices={choices} className="-me-2 flex-wrap" />
    </nav>
  );
}
