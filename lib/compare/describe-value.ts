import type { FigureClaim } from "#lib/compare/comparison";

type Said = Pick<FigureClaim, "said" | "low" | "high" | "bound" | "unknown">;

/** A claim's value in words: "4", "at least 30", "about 5", "7 to 8", "number not known". */
export function describeValue({ said, low, high, bound, unknown }: Said): string {
  if (unknown || (low === null && high === null)) return "number not known";
  if (said !== null) return bound === "exactly" ? `${said}` : `${bound} ${said}`;
  return high === null ? `at least ${low}` : `${low ?? 0} to ${high}`;
}

/** Values with the outlets that give them: "4 (Wire), 1 (Ledger) and about 5 (Daily)". */
export function listValues(claims: readonly FigureClaim[]): string {
  const outlets = new Map<string, Set<string>>();
  for (const claim of claims) {
    const value = describeValue(claim);
    outlets.set(value, (outlets.get(value) ?? new Set()).add(claim.outlet));
  }
  return joinWords([...outlets].map(([value, names]) => `${value} (${[...names].join(", ")})`));
}

/** "a", "a and b", "a, b and c"; with "or" in place of "and" where these are alternatives. */
export function joinWords(words: readonly string[], link: "and" | "or" = "and"): string {
  if (words.length < 2) return words.join("");
  return `${words.slice(0, -1).join(", ")} ${link} ${words.at(-1)}`;
}
