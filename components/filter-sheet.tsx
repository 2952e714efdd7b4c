import type { ChangeEventHandler, ReactNode, Ref } from "react";

type Props = {
  /** The address of the list without parameters. */
  readonly path: string;
  /** true: the filters can be applied from above the first of them too. */
  readonly isLong?: boolean;
  /** true while other results are on their way. */
  readonly isBusy?: boolean;
  readonly form?: Ref<HTMLFormElement>;
  readonly onChange?: ChangeEventHandler<HTMLFormElement>;
  readonly onSubmit?: () => void;
  readonly children: ReactNode;
};

/** The filters of a list: one GET form. Below 64rem it is a sheet that the Filters link opens. */
export function FilterSheet({
  path,
  isLong = false,
  isBusy = false,
  form,
  onChange,
  onSubmit,
  children,
}: Props) {
  return (
    <section
      id="filters"
      aria-labelledby="filters-heading"
      data-busy={isBusy ? "" : undefined}
      className="sheet text-dense"
    >
      <form
        ref={form}
        onChange={onChange}
        onSubmit={onSubmit}
        action={`${path}#results`}
        method="get"
        autoComplete="off"
        className="mx-auto max-w-[32rem]"
      >
        <div className="flex items-center justify-between gap-2 pb-4">
          <h2 id="filters-heading" className="text-base font-semibold">
            Filters
          </h2>
          <a href="#results" className="steady inline-flex min-h-10 items-center lg:hidden">
            Close
          </a>
          {isLong ? (
            <button type="submit" className="button hidden min-h-8 px-3 lg:inline-flex">
              Apply filters
            </button>
          ) : null}
        </div>
        {children}
        <div className="sticky bottom-0 -mx-4 border-t border-rule bg-page px-4 py-3 lg:static lg:mx-0 lg:px-0">
          <button type="submit" className="button button-second w-full">
            Apply filters
          </button>
        </div>
      </form>
    </section>
  );
}
