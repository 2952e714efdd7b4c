import { MONTH_NAMES, WEEKDAY_NAMES } from "#lib/article/month-names";
import { rememberWords } from "#lib/article/remember-words";
import { buildLexicon, type LexiconRows } from "#lib/extract/dates/build-lexicon";
import type { DateForm, DateLanguage } from "#lib/extract/dates/language";
import { ANCHOR } from "#lib/extract/dates/term";

const LATIN = /^[A-Za-z]+$/;
/** Months whose name is also a word or a person's. */
const WORDS_TOO = ["March", "May"];

const numbered = (names: readonly string[], from: number): Record<string, number> =>
  Object.fromEntries(names.map((name, index) => [name, from + index]));

const same = (words: string, value: number): Record<string, number> => ({
  [words.trim().split(/\s+/).join(",")]: value,
});

function monthRows(): LexiconRows {
  const full: Record<string, number> = {};
  const short: Record<string, number> = {};
  MONTH_NAMES.forEach((names, index) => {
    names
      .filter((name) => LATIN.test(name))
      .forEach((name, place) => {
        const target = place > 0 || WORDS_TOO.includes(name) ? short : full;
        target[name] = index + 1;
      });
  });
  return [
    ["M", full],
    ["m", short],
  ];
}

// The table of names begins with Monday; here Sunday is 0.
function weekdayRows(): LexiconRows {
  const full: Record<string, number> = {};
  const short: Record<string, number> = {};
  WEEKDAY_NAMES.forEach((names, index) => {
    names
      .filter((name) => LATIN.test(name))
      .forEach((name, place) => {
        (place > 0 ? short : full)[name] = (index + 1) % 7;
      });
  });
  return [
    ["W", full],
    ["w", short],
  ];
}

const UNITS = ["day", "week", "month", "year"];
const COUNTED = `people person civilians troops soldiers men women children policemen officers members fighters
  militants militiamen protesters demonstrators insurgents gunmen rebels prisoners detainees refugees migrants
  families victims casualties deaths bodies injuries wounded dead killed injured others houses homes buildings
  schools villages cars vehicles tanks rockets missiles shells drones bombs dollars euros pounds dinars rials
  percent per miles kilometres kilometers km metres meters feet hectares acres tons tonnes barrels megawatts
  volunteers workers employees students voters votes seats candidates pilgrims times copies shares points
  cases patients beds residents inhabitants`;
const HAPPENINGS = `attack attacks strike strikes airstrike airstrikes raid raids bombing bombings blast blasts
  explosion explosions shooting shootings clash clashes battle battles fighting protest protests demonstration
  demonstrations rally rallies march marches election elections poll polls vote votes ballot killing killings
  assassination assassinations massacre invasion war wars coup uprising referendum agreement deal ceasefire
  truce offensive operation operations session meeting summit talks speech statement ruling verdict budget law
  constitution report census crisis crackdown unrest violence riots flood floods earthquake crash fire fires
  parade visit sermon prayers`;

const ROWS: LexiconRows = [
  ...weekdayRows(),
  ...monthRows(),
  [
    "R",
    { "the day before yesterday, day before yesterday": -2, yesterday: -1, today: 0, tomorrow: 1 },
  ],
  ["R", { "the day after tomorrow, day after tomorrow": 2 }],
  ["l", { tonight: 0 }],
  ["V", { overnight: 0 }],
  ["P", { morning: 0, afternoon: 1, evening: 2, night: 3, dawn: 4 }],
  ["Z", { midnight: 0, "noon, midday": 720 }],
  ["U", numbered(UNITS, 0)],
  ["U", { decade: 4, century: 4 }],
  ["u", numbered(["days", "weeks", "months", "years"], 0)],
  ["u", { "decades, centuries": 4 }],
  ["h", same("hour hours minute minutes seconds", 0)],
  ["K", { weekend: 0 }],
  ["S", same("summer winter spring autumn", 0)],
  ["L", { last: -1 }],
  ["X", { "next, coming, upcoming": 1 }],
  ["T", { this: 0 }],
  ["p", { past: -1 }],
  ["J", { previous: -1, following: 1 }],
  ["E", { early: 1, late: 2, "end, beginning, start, middle, mid": 0 }],
  ["G", { ago: 0 }],
  ["g", { "earlier, beforehand": -1, later: 1 }],
  ["Q", same("few several many some", 0)],
  ["Q", { couple: 2 }],
  ["t", { the: 0 }],
  ["a", same("a an", 1)],
  ["o", { of: 0 }],
  ["i", same("in on at by since during before after throughout circa into post pre", 0)],
  ["~", same("around about approximately nearly almost exactly roughly just some shortly", 0)],
  ["~", { "shortly before, shortly after, just before, just after, more than, less than": 0 }],
  ["f", { from: 0 }],
  ["b", { between: 0 }],
  ["&", { and: 0 }],
  [">", same("to until till through", 0)],
  ["A", { am: 0, pm: 1 }],
  ["O", { "o'clock": 0 }],
  ["N", numbered("one two three four five six seven eight nine ten eleven twelve".split(" "), 1)],
  ["N", { fifteen: 15, twenty: 20, thirty: 30, forty: 40, fifty: 50 }],
  ["q", same(COUNTED, 0)],
  ["e", same(HAPPENINGS, 0)],
];

const DOW = "(?:[Ww]P?,?\\(?t?)?";
const EDGE = "(?:t?Ei?t?|t?Eht?o)?";
const PART_OF = "(?:t?P[oi]t?)?";
const MONTH = "[Mm]";
const COUNT = "(?:a|aQo?|Qo?|[ND])?";

// Letters are term kinds (term.ts). Rows above win over rows below where both match.
const FORMS: readonly DateForm[] = (
  [
    [`${DOW}I\\)?`, "numeric"],
    [`${PART_OF}${DOW}${MONTH}(?:r|D[->]D(?!${MONTH}))(?:,?Y)?(?![qA])`, "dayRange"],
    [`${PART_OF}${DOW}t?(?:r|D[->]t?D|bt?D&t?D)o?${MONTH}(?:,?Y)?`, "dayRange"],
    [`D(?:,D){0,3}&Do?${MONTH}(?:,?Y)?`, "dayList"],
    [`${MONTH}D(?:,D){0,3},?&D(?!${MONTH})(?:,?Y)?(?![qA])`, "dayList"],
    [`${PART_OF}${EDGE}${DOW}${MONTH}D(?:,?Y)?(?!A)\\)?`, "calendar"],
    [`${PART_OF}${EDGE}${DOW}Do?${MONTH}(?:,?Y)?\\)?`, "calendar"],
    [`t?E[-o]?t?[LTX]?${MONTH}(?:[o,]?Y|[o,]?[LTX]U)?`, "month"],
    [`${MONTH}[o,]?Y`, "month"],
    [`${MONTH}[o,]?[LTX]U`, "month"],
    [`[LTX]${MONTH}`, "month"],
    [`t?So?Y`, "seasonYear"],
    [`R[,(]?W\\)?`, "offset"],
    [`V[i>]?WP?`, "overnight"],
    ["V", "overnight"],
    [`${PART_OF}${EDGE}(?:T?p|[LTX])?W(?:P|i?tP|iP)?(?:[o,]?[LTX]U)?`, "weekday"],
    [`${EDGE}[LT]P`, "offset"],
    [`${PART_OF}${EDGE}R(?:P|iP)?`, "offset"],
    ["l", "offset"],
    [`~?${COUNT}[Uu]G`, "ago"],
    [`~?${COUNT}hG`, "vague"],
    [`${COUNT}[Uu]g`, "narrative"],
    ["t?JW|t?J[UP]|tX[UP]", "narrative"],
    [`t?E[-o]?[LTX]U|t?EotU`, "unit"],
    ["[LTX]U(?!o)", "unit"],
    ["[LTX]S|[LTXt]K", "vague"],
    [`t?E[-o]?Y`, "year"],
    [MONTH, "month"],
    ["y", "yearRange"],
    ["Y", "year"],
    ["~?(?:b[CD]A?&|[CD]A?[->])(?:CA?|DA)", "clock"],
    ["~?rA", "clock"],
    ["~?(?:CA?|DA|DO)(?:itP)?", "clock"],
    ["~?DitP", "clock"],
    ["~?Z", "clock"],
  ] as const
).map(([pattern, reader]) => [new RegExp(pattern, "g"), reader] as const);

/** Tells the words that can be of a time, alone or in a compound, and digits. */
function bindAnchors(lexicon: DateLanguage["lexicon"]): (word: string) => boolean {
  const anchors = [...lexicon].filter(([, { kind }]) => ANCHOR.test(kind)).map(([word]) => word);
  const anchor = new RegExp(`\\p{Nd}|\\b(?:${anchors.join("|")})`, "u");
  const tells = rememberWords((word) => anchor.test(word.toLowerCase()));
  const beginnings = new Set(anchors.map((word) => beginningOf(word)));
  // Half of all words do not even begin like one.
  return (word) => (PLAIN.test(word) && !beginnings.has(beginningOf(word)) ? false : tells(word));
}

const PLAIN = /^[A-Za-z]+$/;
/** The first two letters of a plain word as one number, whatever their case. */
const beginningOf = (word: string) => (word.charCodeAt(0) & 31) * 32 + (word.charCodeAt(1) & 31);

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));
const LEXICON = buildLexicon(ROWS, (word) => word.toLowerCase());

/** The date rules of English. */
export const ENGLISH: DateLanguage = {
  ...LEXICON,
  mayTell: bindAnchors(LEXICON.lexicon),
  proclitics: null,
  forms: FORMS,
  numberOrder: null,
  nameBefore: words(
    "bloody black good super palm holy easter cyber ash red white giving ruby sheffield fat mardi every each any",
  ),
  nameAfter: words(
    `movement movements revolution uprising intifada war protests protest protesters demonstrations demonstrators
    martyrs generation times telegraph mirror express mail herald independent supplement league school mass market
    dam bridge brigade brigades square`,
  ),
  tense: {
    future: words(
      `will shall would must should may might going scheduled slated expected expects expect plan plans planned
      planning intends intend tomorrow upcoming postponed rescheduled starting`,
    ),
    past: words(
      `said told was were had has have did went came left took began broke met held fell rose struck fought
      shot hit led found saw made gave got became won lost sent spoke withdrew fled says announces put ran
      stood kept brought wrote burnt taken been built cut set quit drew swore sought`,
    ),
    pastForm: /^[a-z]{2,}ed$/,
    futureForm: null,
    notPast: words(
      "armed hundred united based backed rival speed need bed indeed red feed seed exceed succeed proceed",
    ),
    futureBefore: new Map([
      ["due", words("to on in for")],
      ["set", words("to for")],
      ["is", words("to")],
      ["are", words("to")],
    ]),
    later: words("before ahead eve"),
    ahead: words("ahead eve"),
    be: words("be being"),
    have: words("have"),
    call: words(
      "call calls called calling urge urged urges invite invited invites appeal appealed",
    ),
    gathering: words(
      "protest protests demonstration demonstrations rally rallies march strike election elections vote session meeting sit-in gathering prayer prayers",
    ),
  },
};
