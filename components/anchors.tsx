/** Places without words that links lead to. */
export function Anchors({ ids }: { readonly ids: readonly string[] }) {
  return ids.map((id) => <span key={id} id={id} />);
}
