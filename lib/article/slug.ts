/** A name as it stands in URLs and filters: lower-case letters and digits of any script, joined by hyphens. */
export function slug(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/[\u0300-\u036f'’ʿʾ]/gu, "")
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, "-")
    .replace(/^-+|-+$/gu, "");
}

/** The same in letters of a to z and digits alone; "" when the name holds none. */
export function asciiSlug(name: string): string {
  return slug(slug(name).replace(/[^a-z0-9]+/g, "-"));
}
