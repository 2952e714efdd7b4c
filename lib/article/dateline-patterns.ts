import { MONTH_NAMES, WEEKDAY_NAMES } from "#lib/article/month-names";

/** A form of dateline: the place of filing, often with the agency or the date, before the running text. */
export type DatelinePattern = {
  readonly pattern: RegExp;
  /** Whether the form is a dateline only if no second dash follows: "Basra - the oil hub - was quiet". */
  readonly loneDash: boolean;
};

const WORD = "\\p{Lu}[\\p{L}\\p{M}.'’\\-]*";
const CAPS_WORD = "\\p{Lu}[\\p{Lu}\\p{M}.'’\\-]+";
const CAPS = `${CAPS_WORD}(?:\\s\\p{Lu}[\\p{Lu}\\p{M}.'’\\-]*){0,4}`;
const CAPS_PLACES = `${CAPS}(?:\\s?/\\s?${CAPS})?`;
const TITLED = (words: number) => `${WORD}(?:\\s(?:al-)?${WORD}){0,${words - 1}}`;
const PART_WORD = "(?:[\\p{Lu}\\d][\\p{L}\\p{M}\\d.'’\\-]*|al-\\p{Lu}\\p{L}+|of|the|and|de|el)";
const PART = `,\\s${PART_WORD}(?:\\s${PART_WORD}){0,3}`;
const AGENCY = "\\s?\\([^()]{2,40}\\)";
const MONTH = MONTH_NAMES.flat()
  .filter((name) => /^\w/.test(name))
  .join("|");
const DATE_PART = `,\\s(?:(?:${MONTH})\\.?\\s\\d{1,2}|\\d{1,2}\\s(?:${MONTH})\\.?)(?:,?\\s\\d{4})?`;

const DASH = "(?:\\s*(?:[—–―]|--+)\\s*|\\s+[-_]\\s*|-\\s+)";
const SPACED_DASH = "\\s+(?:[—–―-]|--)\\s+";
const STARTS = "(?=[\"“”'‘’«(\\[]*[\\p{Lu}\\p{Lo}\\d]|al-)";

const ARABIC_WORD = "[\\p{Script=Arabic}\\p{M}]+";
const ARABIC = (words: number) => `${ARABIC_WORD}(?:\\s${ARABIC_WORD}){0,${words - 1}}`;
const ARABIC_AGENCY = `(?:(?:${ARABIC_WORD}\\s){0,2}(?:نيوز|برس|وكالة)(?:\\s${ARABIC_WORD}){0,2}|واع|رويترز|أ ?ف ?ب|د ب أ|الأناضول|أسوشيتد برس)`;

// Without running text behind it a place must look the part: "US, Iran Sign Deal" is a headline.
const LONG_CAPS = `(?=\\p{Lu}{4})${CAPS_PLACES}`;
const PLACE_PART = `,\\s${PART_WORD}(?:\\s${PART_WORD})?`;
const WHOLE_FORMS = [
  `${LONG_CAPS}(?:${PLACE_PART}){1,3}(?:${AGENCY})?`,
  `${CAPS_PLACES}(?:${PLACE_PART}){0,3}(?:${AGENCY}|${DATE_PART})`,
  `${TITLED(2)}(?:${PLACE_PART}){0,2}(?:${AGENCY}|${DATE_PART})`,
].join("|");

function row(pattern: string, { loneDash = false }: { loneDash?: boolean } = {}): DatelinePattern {
  return { pattern: new RegExp(`^(?:${pattern})`, "u"), loneDash };
}

/** Datelines that running text follows, tried in order. Each match ends where that text starts. */
export const DATELINE_PATTERNS: readonly DatelinePattern[] = [
  row(`${CAPS_PLACES}(?:${PART}){0,4}(?:${AGENCY})?(?:${PART}){0,2}${DASH}${STARTS}`),
  row(`${CAPS_PLACES}(?:${PART}){0,2}(?:${AGENCY})?:\\s+${STARTS}`),
  row(`${TITLED(3)}(?:${PART}){0,3}${AGENCY}(?:${PART}){0,2}${DASH}${STARTS}`),
  row(`${TITLED(3)}(?:${PART}){0,2}${DATE_PART}(?:${AGENCY})?${DASH}${STARTS}`),
  row(`${TITLED(3)}(?:\\s?/\\s?${TITLED(3)})?/\\s+(?:${TITLED(3)}${SPACED_DASH})?${STARTS}`),
  row(`\\(${CAPS_WORD}\\)\\s*(?:[—–―-]+\\s*)?${STARTS}|\\(${WORD}\\)\\s*[—–―-]+\\s*${STARTS}`),
  row(`${TITLED(2)}(?:${PART}){0,2}${SPACED_DASH}${STARTS}`, { loneDash: true }),
  row(`${ARABIC(3)}\\s?\\([^()]{2,40}\\)\\s*(?:[-–—:]+|/)\\s*${STARTS}`),
  row(`${ARABIC(2)}\\s?[/–—-]\\s?${ARABIC_AGENCY}\\s?(?:[-–—:/]+)\\s*${STARTS}`),
  row(`${ARABIC(2)}\\s?/\\s?${ARABIC(4)}\\s?[-–—]+\\s+${STARTS}`),
  row(`${ARABIC_AGENCY}\\s?[/–—-]\\s?${ARABIC(2)}\\s?[-–—:/]+\\s*${STARTS}`),
  row(`${ARABIC_AGENCY}\\s?(?:/|[-–—]+)\\s*${STARTS}`),
  row(`${ARABIC(2)}/\\s+${STARTS}`),
  row(`${ARABIC(2)}\\s+[-–—]\\s+${STARTS}`, { loneDash: true }),
];

/** A paragraph that is a dateline and nothing else. */
export const WHOLE_DATELINES: readonly RegExp[] = [
  `(?:${WHOLE_FORMS})(?:${DATE_PART}|${PLACE_PART})?${DASH}?`,
  `${CAPS_PLACES}(?:${PART}){0,4}\\s?(?:[—–―-]|--)`,
  `${ARABIC(3)}\\s?(?:\\([^()]{2,40}\\)\\s?[-–—:/]?|[-–—/]\\s?${ARABIC_AGENCY})`,
].map((form) => new RegExp(`^(?:${form})$`, "u"));

/** First words that make a line a label ("Breaking - …") and no dateline; compared folded. */
export const NO_PLACES: readonly string[] = [
  ...["breaking", "exclusive", "update", "updated", "watch", "video", "photos", "opinion", "note"],
  ...["analysis", "explainer", "profile", "live", "interview", "correction", "editorial", "q", "a"],
  ...[
    "q&a",
    "fact",
    "key",
    "file",
    "review",
    "comment",
    "timeline",
    "factbox",
    "read",
    "related",
    "more",
    "i",
    "but",
  ],
  ...["عاجل", "خاص", "فيديو", "بالفيديو", "بالصور", "تحديث", "تحليل", "رأي", "حصري", "متابعة"],
  ...MONTH_NAMES.flat(),
  ...WEEKDAY_NAMES.flat(),
];
