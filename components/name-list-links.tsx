import { ExportLinks } from "#components/export-links";
import { LIST_FORMATS, type NameList, nameListHref } from "#lib/query/hrefs";

type Props = { readonly list: NameList; readonly total: number };

/** A list of names as a file, below what its page says of it. */
export function NameListLinks({ list, total }: Props) {
  return (
    <ExportLinks
      of={list}
      total={total}
      formats={LIST_FORMATS}
      hrefOf={(format) => nameListHref(list, format)}
      className="mt-1"
    />
  );
}
