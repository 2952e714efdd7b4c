import { fold } from "#lib/article/fold";
import { MONTH_NAMES, WEEKDAY_NAMES } from "#lib/article/month-names";
import { buildLexicon, type LexiconRows } from "#lib/extract/dates/build-lexicon";
import type { DateForm, DateLanguage } from "#lib/extract/dates/language";

const ARABIC_LETTERS = /^[\u0600-\u06FF ]+$/;
/** Months of the Maghreb, January first. */
const MAGHREB = ["جانفي", "فيفري", "", "أفريل", "ماي", "جوان", "جويلية", "أوت", "", "", "", ""];
/** Month names that are also other words once vowel signs are folded away ("father", "he exercised"). */
const WORDS_TOO = new Set(["آب", "مارس", "ماي", "أوت", "جوان"]);

function monthRows(): LexiconRows {
  const full: Record<string, number> = {};
  const doubtful: Record<string, number> = {};
  MONTH_NAMES.forEach((names, index) => {
    const all = [...names.filter((name) => ARABIC_LETTERS.test(name)), MAGHREB[index] ?? ""];
    for (const name of all) {
      if (name !== "") (WORDS_TOO.has(name) ? doubtful : full)[name] = index + 1;
    }
  });
  return [
    ["M", full],
    ["m", doubtful],
  ];
}

// The table of names begins with Monday; here Sunday is 0.
function weekdayRow(): Record<string, number> {
  return Object.fromEntries(
    WEEKDAY_NAMES.flatMap((names, index) =>
      names
        .filter((name) => ARABIC_LETTERS.test(name))
        .map((name) => [name, (index + 1) % 7] as const),
    ),
  );
}

const numbered = (list: string, from: number): Record<string, number> =>
  Object.fromEntries(list.split("|").map((names, index) => [names, from + index]));
const all = (list: string, value: number): Record<string, number> => ({ [list]: value });

const ORDINAL_UNITS = "الأول|الثاني|الثالث|الرابع|الخامس|السادس|السابع|الثامن|التاسع|العاشر";
const ORDINAL_TEENS = "الحادي|الثاني|الثالث|الرابع|الخامس|السادس|السابع|الثامن|التاسع"
  .split("|")
  .map((unit) => `${unit} عشر`)
  .join("|");
const ORDINAL_TWENTIES = "الحادي|الثاني|الثالث|الرابع|الخامس|السادس|السابع|الثامن|التاسع"
  .split("|")
  .map((unit) => `${unit} والعشرين,${unit} والعشرون`)
  .join("|");
const HOURS =
  "الواحدة|الثانية|الثالثة|الرابعة|الخامسة|السادسة|السابعة|الثامنة|التاسعة|العاشرة|الحادية عشرة,الحادية عشر|الثانية عشرة,الثانية عشر";

const PARTS: Readonly<Record<string, number>> = {
  "صباح, صبيحة, ضحى": 0,
  "ظهر, بعد ظهر, عصر, ظهيرة": 1,
  "مساء, عشاء": 2,
  "ليل, ليلة, منتصف ليل, بعد منتصف ليل": 3,
  "فجر, قبيل فجر": 4,
};

const ROWS: LexiconRows = [
  ["W", weekdayRow()],
  ...monthRows(),
  ["R", { "أول أمس, أمس الأول, قبل أمس, أول من أمس": -2, "أمس, البارحة": -1, اليوم: 0 }],
  ["R", { "غدا, غد, الغد": 1, "بعد غد": 2 }],
  ["l", { "الليلة الماضية, الليلة الفائتة, ليلة أمس, ليل أمس": -1, الليلة: 0 }],
  ["P", PARTS],
  ["Z", { "منتصف الليل, بعد منتصف الليل, قبيل منتصف الليل": 0, "منتصف النهار": 720 }],
  [
    "A",
    { "صباحا, فجرا, من صباح, من فجر": 0, "ظهرا, عصرا, بعد الظهر, من مساء, من عصر": 1, ليلا: 2 },
  ],
  ["O", all("الساعة, ساعة", 0)],
  ["H", numbered(HOURS, 1)],
  ["+", { "والنصف, ونصف": 30, "والربع, وربع": 15, "والثلث, وثلث": 20 }],
  ["D", numbered(ORDINAL_UNITS, 1)],
  ["D", numbered(ORDINAL_TEENS, 11)],
  ["D", numbered(ORDINAL_TWENTIES, 21)],
  ["D", { "العشرين, العشرون": 20, "الثلاثين, الثلاثون": 30, "الحادي والثلاثين": 31 }],
  ["d", all("يوم, يومي", 0)],
  ["U", { الأسبوع: 1, "الشهر, شهر": 2 }],
  ["U", { أسبوع: 1, "العقد, عقد": 4 }],
  ["v", all("عام, سنة, العام, السنة", 3)],
  ["u", { أيام: 0, أسابيع: 1, "أشهر, شهور": 2, "أعوام, سنوات, سنين": 3, عقود: 4 }],
  ["k", { يومين: 0, أسبوعين: 1, شهرين: 2, "عامين, سنتين": 3 }],
  ["h", all("ساعات, ساعتين, دقائق, دقيقة", 0)],
  ["L", all("الماضي, الماضية, المنصرم, المنصرمة, الفائت, الفائتة", -1)],
  ["X", all("المقبل, المقبلة, القادم, القادمة", 1)],
  ["T", all("هذا, هذه, الحالي, الحالية, الجاري, الجارية", 0)],
  ["J", { "السابق, السابقة": -1, "التالي, التالية": 1, "نفسه, نفسها, ذاته, ذاتها, عينه": 0 }],
  ["E", { "نهاية, أواخر, مطلع, بداية, أوائل, منتصف, أواسط": 0 }],
  ["B", { قبل: 0 }],
  ["Q", all("بضعة, بضع, عدة", 0)],
  ["o", { من: 0 }],
  ["i", all("في, منذ, خلال, حتى نهاية, بحلول, بعد", 0)],
  ["~", all("نحو, حوالي, قرابة, قبيل", 0)],
  ["b", { بين: 0 }],
  ["&", { و: 0 }],
  [">", all("إلى, حتى, ولغاية, لغاية", 0)],
  ["z", all("الموافق, المصادف", 0)],
  [
    "N",
    numbered(
      "واحد|اثنين|ثلاثة,ثلاث|أربعة,أربع|خمسة,خمس|ستة,ست|سبعة,سبع|ثمانية,ثماني|تسعة,تسع|عشرة,عشر",
      1,
    ),
  ],
  [
    "q",
    all(
      "شخص, شخصا, قتيل, قتيلا, جريح, جريحا, مدني, مدنيا, جندي, جنديا, دولار, صوتا, أشخاص, عنصر, عنصرا",
      0,
    ),
  ],
  [
    "e",
    all("انتخابات, احتجاجات, تظاهرات, مظاهرات, حرب, غزو, أحداث, موازنة, دستور, انتخابات عام", 0),
  ],
];

const DAY = "(?:(?:Pd?|d)?W[,،]?z?(?:Pd?)?)?";
const MONTH = "[Mm](?:/[Mm]|\\([Mm]\\))?";
const YEAR = "(?:,?o?v?Y)?";
const CLOCK = "(?:C|D|H)\\+?(?:A|P)?";

// Letters are term kinds (term.ts). Rows above win over rows below where both match.
const FORMS: readonly DateForm[] = (
  [
    [`${DAY}I`, "numeric"],
    [`bD&Do?U?${MONTH}${YEAR}`, "dayRange"],
    [`${DAY}(?:r|D[->]D)o?U?${MONTH}${YEAR}`, "dayRange"],
    [`D(?:,?&?D){0,3}&Do?U?${MONTH}${YEAR}`, "dayList"],
    [`R?${DAY}Do?U?${MONTH}${YEAR}`, "calendar"],
    [`E?U?${MONTH}(?:[LXT]|,?o?[Tv]?v[LXT]|,?o?v?Y)`, "month"],
    [`EU?${MONTH}`, "month"],
    ["(?:Pd?)?[Rd]J|WJ", "narrative"],
    ["RD", "none"],
    [`(?:Pd?)?d?R,?\\(?d?W\\)?`, "offset"],
    [`(?:Pd?|d)?W[LXT]?`, "weekday"],
    [`(?:Pd?)?d?R`, "offset"],
    ["Pd?d?l|l", "offset"],
    [`B~?(?:k|(?:Q|N|D)[Uuvd]|[Uuvd])(?!o)`, "ago"],
    [`E?(?:[Uv][LXT]|T[Uv])`, "unit"],
    [`E?vY`, "year"],
    [`U?${MONTH}`, "month"],
    ["y", "yearRange"],
    ["Y", "year"],
    [`~?bO?${CLOCK}&?O?${CLOCK}`, "clock"],
    [`~?O${CLOCK}[->]O?${CLOCK}`, "clock"],
    [`~?O~?${CLOCK}`, "clock"],
    [`~?C(?:A|P)`, "clock"],
    ["~?Z", "clock"],
  ] as const
).map(([pattern, reader]) => [new RegExp(pattern, "g"), reader] as const);

const words = (list: string): ReadonlySet<string> => new Set(list.split(" ").map(fold));
const NONE: ReadonlySet<string> = new Set();

/** The date rules of Arabic; words are compared folded. */
export const ARABIC: DateLanguage = {
  ...buildLexicon(ROWS, (phrase) => phrase.split(" ").map(fold).join(" ")),
  mayTell: null,
  proclitics: /^[وف]?[بلك]?/,
  forms: FORMS,
  numberOrder: "day first",
  nameBefore: words("حرب ثورة حركة انتفاضة حراك سوق جسر شارع ساحة مدينة كل"),
  nameAfter: words("الأسود"),
  tense: {
    future: words("سوف المقرر مقررة مقرر المزمع المتوقع يتوقع المرتقب عشية"),
    past: words("قال قالت أعلن أعلنت أكد أكدت قتل قتلت أصيب اندلعت وقع وقعت شهدت كان كانت"),
    pastForm: null,
    futureForm: /^[وف]?س[يتن]\p{L}{3,}$/u,
    notPast: NONE,
    futureBefore: new Map(),
    later: NONE,
    ahead: NONE,
    be: NONE,
    have: NONE,
    call: words("دعا دعت دعوة دعوات"),
    gathering: words("تظاهرة تظاهرات مظاهرة مظاهرات احتجاج احتجاجات جلسة"),
  },
};
