import { EVENT_NOUNS } from "#lib/extract/event-words";

/** Whether a place is said to be where something is: 1 in it, less near it, 0 as an actor or in passing. */
export type PlaceRole = 1 | 0.4 | 0;

const REACH = 60;
const PLAIN =
  "(?:in|at|on|inside|around|across|throughout|through|over|within|into|to|from|of|between)";
const NEAR =
  "(?:near|outside|off|towards?|north|south|east|west|northeast|northwest|southeast|southwest)";
const SETTING =
  "(?:the|a|an|central|downtown|eastern|western|northern|southern|north|south|east|west|nearby|city|town|village|capital|port|holy|old|\\p{L}+['’]s|\\p{L}*[- ]?(?:iraqi|iranian|syrian|rich|province|district|area|governorate))";
const INSIDE = new RegExp(`(?:^|\\s)${PLAIN}\\s+(?:${SETTING}[\\s,]+){0,5}$`, "iu");
const BESIDE = new RegExp(
  `(?:^|\\s)${NEAR}\\s+(?:of\\s+|from\\s+)?(?:${SETTING}[\\s,]+){0,3}$`,
  "iu",
);
// "Baghdad's Green Zone", "Basra clashes", "Basra airport": the place of the thing named after it.
const OWNS = /^['’]s\s+(\p{L}+)/u;
const BEFORE_THING = /^\s+(?:\p{L}+\s+)?(\p{L}+)/u;
const LAST_WORD = /(\p{L}+)\s+$/u;
const SPEAKERS = new Set(
  "allies ally government officials official leaders leader foreign policy influence rulers response position stance".split(
    " ",
  ),
);
const SITES = new Set(
  `airport airbase base street square district districts neighbourhood neighborhood suburb suburbs province port
    hospital market prison bridge university stadium embassy mosque church school hotel area metro station
    camp compound complex checkpoint road highway city town village`
    .trim()
    .split(/\s+/),
);
const ARABIC = /[\u0600-\u06FF]/;

/** The role of the place named from `start` to `end` in a text, by the words beside it. */
export function placeRole(text: string, start: number, end: number): PlaceRole {
  // Arabic joins "in" to the name or writes it in many ways; metonymy is rare there.
  if (ARABIC.test(text.slice(start, end))) return 1;
  const before = text.slice(Math.max(0, start - REACH), start);
  if (BESIDE.test(before)) return 0.4;
  if (INSIDE.test(before)) return 1;
  if (SITES.has(LAST_WORD.exec(before)?.[1]?.toLowerCase() ?? "")) return 1;
  const after = text.slice(end, end + REACH);
  const owned = OWNS.exec(after)?.[1]?.toLowerCase();
  if (owned !== undefined) return SPEAKERS.has(owned) ? 0 : 1;
  const words = BEFORE_THING.exec(after)?.[0].toLowerCase().trim().split(/\s+/) ?? [];
  return words.some((word) => SITES.has(word) || EVENT_NOUNS.has(word)) ? 1 : 0;
}
