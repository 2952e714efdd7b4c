/** What a page says of itself in one vocabulary: names in lower case, with every value stated, in order. */
export type Statements = ReadonlyMap<string, readonly string[]>;

/** Metadata elements of a page: `<meta>` by property, name, itemprop or http-equiv. */
export function readMeta(document: Document): Statements {
  const found = new Map<string, string[]>();
  for (const meta of document.querySelectorAll("meta[content]")) {
    const content = meta.getAttribute("content") ?? "";
    const names = ["property", "name", "itemprop", "http-equiv"].map((by) => meta.getAttribute(by));
    for (const name of names) {
      if (name === null || name === "") continue;
      const key = name.trim().toLowerCase();
      found.set(key, [...(found.get(key) ?? []), content]);
    }
  }
  return found;
}
