/** Opens the filters where they do not stand beside the results. A plain link: `:target` does the rest. */
export function SheetLink({ filters }: { readonly filters: number }) {
  return (
    <a href="#filters" className="button button-line lg:hidden">
      {filters === 0 ? "Filters" : `Filters (${filters})`}
    </a>
  );
}
