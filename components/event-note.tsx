import { ConflictLine } from "#components/conflict-line";
import { THIS_EVENT } from "#components/event-box";
import { chooseDispute } from "#lib/compare/choose-dispute";
import { describeSides } from "#lib/compare/describe-dispute";
import type { EventCard } from "#lib/use-cases/views";

type Props = { readonly article: string; readonly event: EventCard | null };

/** Above the text, where the box on the event stands below it: that other reports say something else. */
export function EventNote({ article, event }: Props) {
  const sides = chooseDispute(event?.disputes ?? [], article);
  if (sides === null) return null;
  return (
    <p className="screen-only mt-3 text-dense lg:hidden">
      <ConflictLine href={`#${THIS_EVENT}`} label={sides.label} words={describeSides(sides)} />
    </p>
  );
}
