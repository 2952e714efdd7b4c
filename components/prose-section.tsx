import type { ReactNode } from "react";

type Props = { readonly heading: string; readonly children: ReactNode };

/** A section of running text with its heading in the margin. */
export function ProseSection({ heading, children }: Props) {
  return (
    <section className="grid gap-x-10 gap-y-2 border-t border-rule py-6 md:grid-cols-[12rem_minmax(0,1fr)] lg:grid-cols-[17rem_minmax(0,1fr)]">
      <h2 className="text-base font-semibold">{heading}</h2>
      <div className="max-w-[66ch] space-y-3 text-base">{children}</div>
    </section>
  );
}
