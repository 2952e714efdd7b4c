export type Choice = { readonly label: string; readonly href: string; readonly isCurrent: boolean };

type Props = { readonly choices: readonly Choice[]; readonly className: string };

/** Ways to see or order the same things, as links of which one is the present way. */
export function ChoiceList({ choices, className }: Props) {
  return (
    <ul className={`flex ${className}`}>
      {choices.map(({ label, href, isCurrent }) => (
        <li key={label}>
          <a
            href={href}
            aria-current={isCurrent ? "true" : undefined}
            className="quiet flex min-h-8 items-center px-2 aria-[current]:font-semibold aria-[current]:text-ink"
          >
            {label}
          </a>
        </li>
      ))}
    </ul>
  );
}
