/** How the counts of a metric compare: people are people; of things only those of one kind. */
export type MetricRule = "count" | "by thing" | "never";

/** Rules of metrics that are not plain counts of one thing. */
const RULES: Readonly<Record<string, MetricRule>> = {
  rockets: "by thing",
  fighters: "by thing",
  protesters: "never",
  displaced: "count",
  votes: "never",
  seats: "never",
  money: "never",
};

/** Kinds of counted things, by the word that counts them. Matched in lower-case text. */
const THINGS: readonly (readonly [string, RegExp])[] = [
  ["drones", /\b(?:drones?|uavs?|quadcopters?)\b|(?:طائر|مسير|درون)/u],
  ["shells", /\b(?:shells?|mortars?|mortar rounds?)\b|(?:قذيف|قذائف|هاون)/u],
  // Arabic has one word for rockets and missiles.
  ["rockets", /\b(?:rockets?|missiles?|katyushas?)\b|(?:صاروخ|صواريخ|كاتيوشا)/u],
  [
    "attackers",
    /\b(?:gunm[ae]n|attackers?|assailants?|bombers?|assassins?|masked men|motorcyclists?)\b|(?:مسلح|مهاجم|انتحاري)/u,
  ],
];

export const ruleOf = (metric: string): MetricRule => RULES[metric] ?? "count";

/** The kind of thing that a figure's words count; null when they do not say. */
export function thingOf(text: string): string | null {
  const lower = text.toLowerCase();
  return THINGS.find(([, words]) => words.test(lower))?.[0] ?? null;
}
