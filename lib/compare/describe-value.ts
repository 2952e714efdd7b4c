import type { FigureClaim } from "#lib/compare/comparison";
import { sayVague } from "#lib/compare/say-vague";

type Said = Pick<FigureClaim, "said" | "low" | "high" | "bound" | "unknown"> & {
  readonly text?: string;
};

/** A claim's value in words: "4", "at least 30", "more than 400", "several", "7 to 8", "number not known". */
export function describeValue(claim: Said): string {
  const { said, low, high, bound, unknown } = claim;
  if (unknown || (low === null && high === null)) return "number not known";
  if (said !== null) return `${boundBefore(said, claim)}${said}`;
  const vague = bound === "exactly" ? null : sayVague(claim);
  if (vague !== null) return vague;
  return high === null ? `at least ${low}` : `${low ?? 0} to ${high}`;
}

function boundBefore(said: number, { low, high, bound }: Said): string {
  if (bound === "at least" && low === said + 1) return "more than ";
  if (bound === "at most" && high === said - 1) return "less than ";
  return bound === "exactly" ? "" : `${bound} `;
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
