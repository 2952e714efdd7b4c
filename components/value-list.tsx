import { NameLabel } from "#components/name-label";
import { formatNumber } from "#components/quantity";
import { type EntityGroup, entityHref, valueHref } from "#lib/query/hrefs";
import type { FacetValue, Labelled } from "#lib/use-cases/views";

type Props = {
  readonly group: EntityGroup;
  readonly values: readonly (FacetValue & {
    readonly role?: string | null;
    readonly members?: readonly Labelled[];
  })[];
  /** With the Arabic form and the role, where there is room for them. */
  readonly detailed?: boolean;
  /** Utility classes of the list, for its columns. */
  readonly className?: string;
};

/** An index of names: each leads to its page, the unknown to the articles it counts. */
export function ValueList({ group, values, detailed = false, className = "" }: Props) {
  return (
    <ul className={className}>
      {values.map((value) => (
        <li key={value.id} className="break-inside-avoid border-b border-rule">
          <a
            href={valueHref(group, value.id)}
            className="plain steady flex min-h-9 items-baseline justify-between gap-4 py-1.5"
          >
            <span className="min-w-0">
              <NameLabel label={value.label} arabic={detailed ? value.arabic : undefined} />
              {detailed && value.role != null ? (
                <span className="text-dense text-muted"> {value.role}</span>
              ) : null}
            </span>
            <span className="tabular shrink-0 text-muted">{formatNumber(value.count)}</span>
          </a>
          <Members group={group} members={detailed ? (value.members ?? []) : []} />
        </li>
      ))}
    </ul>
  );
}

type MembersProps = { readonly group: EntityGroup; readonly members: readonly Labelled[] };

/** Who belongs to it, set back below its name. */
function Members({ group, members }: MembersProps) {
  if (members.length === 0) return null;
  return (
    <ul className="flex flex-wrap gap-x-4 pb-1 ps-4 text-dense">
      {members.map(({ id, label }) => (
        <li key={id}>
          <a href={entityHref(group, id)} className="name-link">
            {label}
          </a>
        </li>
      ))}
    </ul>
  );
}
