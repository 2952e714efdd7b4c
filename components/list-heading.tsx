import type { ReactNode } from "react";
import { SheetLink } from "#components/sheet-link";

type Props = {
  readonly title: ReactNode;
  /** How many filters are in force. */
  readonly filters: number;
  /** The orders of the list, and what else can be done with it. */
  readonly children: ReactNode;
};

/** How much a filtered list holds, beside what changes it. */
export function ListHeading({ title, filters, children }: Props) {
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-8 gap-y-3 lg:items-end">
      <h1
        id="results"
        tabIndex={-1}
        className="tabular w-full font-serif text-[1.625rem] leading-tight font-semibold wrap-anywhere md:text-h1 lg:w-auto lg:max-w-full"
      >
        {title}
      </h1>
      <div className="flex grow flex-wrap items-center justify-between gap-4 lg:justify-end">
        <SheetLink filters={filters} />
        {children}
      </div>
    </div>
  );
}
