type Props = {
  /** What the links choose, for those who hear the page. */
  readonly label: string;
  /** The same in a word, before the links. */
  readonly lead?: string;
  readonly links: readonly {
    readonly key: string;
    readonly label: string;
    readonly href: string;
    readonly isCurrent?: boolean;
  }[];
};

/** Ways to see the same page, or its parts, as a line of links. */
export function LinkRow({ label, lead, links }: Props) {
  return (
    <nav aria-label={label} className="screen-only link-row">
      {lead === undefined ? null : (
        <span aria-hidden="true" className="pe-1 text-muted">
          {lead}
        </span>
      )}
      <ul>
        {links.map(({ key, label: text, href, isCurrent }) => (
          <li key={key}>
            <a href={href} aria-current={isCurrent === true ? "true" : undefined} className="quiet">
              {text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
