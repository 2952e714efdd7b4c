import type { ReactNode } from "react";

type Props = { readonly heading: string; readonly children?: ReactNode };

/** The heading of a page and, below it, what the page is in a sentence or two. */
export function PageHeading({ heading, children }: Props) {
  return (
    <div className="mb-8 max-w-[46rem]">
      <h1 className="font-serif text-[1.625rem] leading-tight font-semibold md:text-h1">
        {heading}
      </h1>
      {children === undefined ? null : (
        <div className="mt-3 max-w-[66ch] text-base text-ink-2">{children}</div>
      )}
    </div>
  );
}
