import type { ReactNode } from "react";

type Props = {
  readonly id: string;
  readonly heading: string;
  /** The full list, if this is a part of it. */
  readonly more?: { readonly href: string; readonly label: string } | undefined;
  readonly children: ReactNode;
};

/** A column of the index on the home page. */
export function IndexColumn({ id, heading, more, children }: Props) {
  return (
    <section aria-labelledby={id} className="min-w-0">
      <h2 id={id} className="border-b-2 border-ink pb-2 text-base font-semibold">
        {heading}
      </h2>
      {children}
      {more === undefined ? null : (
        <p className="pt-2">
          <a href={more.href} className="steady inline-block py-1 text-dense">
            {more.label}
          </a>
        </p>
      )}
    </section>
  );
}
