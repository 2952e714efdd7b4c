import type { MarkedPart } from "#lib/query/cut-snippets";

/** Text with the words of the search marked; as text, never as markup. */
export function MarkedParts({ parts }: { readonly parts: readonly MarkedPart[] }) {
  let at = 0;
  return parts.map(({ text, mark }) => {
    const key = at;
    at += text.length;
    return mark ? <mark key={key}>{text}</mark> : text;
  });
}
