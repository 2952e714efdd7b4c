/**
 * Whether every typed word begins a word of the name; both as keys of `tokenize`. "haq" and "khaz"
 * find by the beginning of any word.
 */
export function holdsWords(name: readonly string[], typed: readonly string[]): boolean {
  return typed.every((word) => name.some((key) => key.startsWith(word)));
}
