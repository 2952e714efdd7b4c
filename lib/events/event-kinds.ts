/** A kind of event and the words that tell it. */
export type EventKind = {
  readonly id: string;
  /** As a label begins. */
  readonly label: string;
  /** For a killing: as a label begins when the person killed is known; "of" and the name follow. */
  readonly ofPerson?: string;
  readonly words: RegExp;
  /** Those of English alone: all that a text without Arabic letters can hold, and found in half the time. */
  readonly english: RegExp;
  /** How much it tells against more general kinds that the same report speaks of. */
  readonly weight: number;
};

const english = (words: string) => `\\b(?:${words})\\b`;
const arabic = (words: string) => `(?<![\\p{L}\\p{M}])(?:و|ف)?(?:ال|بال|لل|ب|ل)?(?:${words})`;

function kind(
  id: string,
  label: string,
  words: { readonly en: string; readonly ar: string },
  { weight = 1, ofPerson }: { readonly weight?: number; readonly ofPerson?: string } = {},
): EventKind {
  const row = {
    id,
    label,
    words: new RegExp(`${english(words.en)}|${arabic(words.ar)}`, "giu"),
    english: new RegExp(english(words.en), "gi"),
    weight,
  };
  return ofPerson === undefined ? row : { ...row, ofPerson };
}

/** Kinds of event by which labels are made; on equal evidence the first one counts. */
export const EVENT_KINDS: readonly EventKind[] = [
  kind(
    "assassination",
    "Assassination",
    {
      en: "assassinat(?:ed?|es|ing|ions?)(?! (?:attempt|bid|plot))|shot dead|gunned down",
      ar: "(?<!محاولة )اغتيال|اغتالت?|اغتيل",
    },
    { weight: 1.6, ofPerson: "Assassination" },
  ),
  kind(
    "suicide-bombing",
    "Suicide bombing",
    { en: "suicide (?:bomb\\w*|attack\\w*|blast\\w*)", ar: "انتحاري\\p{L}*" },
    { weight: 2 },
  ),
  kind(
    "rocket-attack",
    "Rocket attack",
    { en: "rockets?|katyushas?", ar: "كاتيوشا|صواريخ|صاروخ\\p{L}*" },
    { weight: 1.5 },
  ),
  kind(
    "missile-attack",
    "Missile attack",
    { en: "missiles?", ar: "صواريخ (?:باليستية|بالستية|إيرانية)" },
    { weight: 1.6 },
  ),
  kind(
    "drone-attack",
    "Drone attack",
    { en: "drones?|unmanned aircraft", ar: "مسي[رّ]+ات?|طائر(?:ة|ات) مسي\\p{L}+" },
    { weight: 1.4 },
  ),
  kind(
    "air-strike",
    "Air strike",
    {
      en: "air ?strikes?|air raids?|bombing raids?|warplanes?|(?:us|american|turkish|israeli) strikes?",
      ar: "غار(?:ة|ات)|ضربة (?:جوية|أميركية|أمريكية)",
    },
    { weight: 1.6, ofPerson: "Killing" },
  ),
  kind(
    "shelling",
    "Shelling",
    { en: "shell(?:ed|ing|s)|artillery|mortars?", ar: "قصف\\p{L}*|هاون|مدفعي\\p{L}*" },
    { weight: 1.3 },
  ),
  kind(
    "bombing",
    "Bombing",
    {
      en: "bomb(?:s|ed|ing|ings|er|ers)?|explosions?|blasts?|explosives?|explode[sd]?|ied",
      ar: "تفجير\\p{L}*|انفجار\\p{L}*|عبوة|مفخخ\\p{L}*",
    },
    { weight: 1.2 },
  ),
  kind(
    "clashes",
    "Clashes",
    {
      en: "clash(?:es|ed|ing)?|fighting|gun ?battles?|firefights?|skirmish\\w*|street battles?|fought|gunfire",
      ar: "اشتباك\\p{L}*|مواجهات|قتال",
    },
    { weight: 1.3 },
  ),
  kind(
    "shooting",
    "Shooting",
    {
      en: "open(?:ed|s|ing)? fire|shootings?|gunm[ae]n|fired (?:on|at|into)|live (?:fire|rounds|ammunition)|shoot|shot",
      ar: "إطلاق (?:ال)?(?:نار|رصاص)|رصاص\\p{L}*|مسلح\\p{L}*",
    },
    { ofPerson: "Killing" },
  ),
  kind(
    "storming",
    "Storming",
    {
      en: "storm(?:ed|s|ing)|storm (?:the|an?|gates?|embassy|parliament|offices?|building)|occup(?:y|ied|ies|ation)|br(?:eak|oke) into|overr[au]n|besieg\\w*|siege",
      ar: "اقتح\\p{L}*|احتل\\p{L}*",
    },
    { weight: 1.2 },
  ),
  kind("fire", "Fire", {
    en: "(?<!open |opened |opens |under |came under |live )fires?(?! (?:on|at))|blazes?|inferno|burn(?:ed|s|ing|t)?",
    ar: "حريق\\p{L}*|حرائق",
  }),
  kind(
    "protest",
    "Protest",
    {
      en: "protest(?:s|ers?|ed|ing)?|demonstrat\\w+|rall(?:y|ies|ied)|sit-ins?|march(?:es|ed)",
      ar: "تظاهر\\p{L}*|متظاهر\\p{L}*|احتجاج\\p{L}*|محتج\\p{L}*|اعتصام",
    },
    { weight: 0.7 },
  ),
  kind("ambush", "Ambush", { en: "ambush(?:ed|es)?", ar: "كمين" }, { weight: 1.4 }),
  kind("massacre", "Massacre", { en: "massacres?", ar: "مجزرة|مذبحة" }, { weight: 1.4 }),
  kind(
    "kidnapping",
    "Kidnapping",
    { en: "kidnap\\w*|abduct\\w*", ar: "خطف|اختطاف|اختطف\\p{L}*" },
    { weight: 1.2 },
  ),
  kind(
    "arrest",
    "Arrest",
    { en: "arrest(?:s|ed|ing)?|detain(?:ed|s)?", ar: "اعتقال\\p{L}*|اعتقلت?" },
    {
      weight: 0.6,
    },
  ),
  kind(
    "earthquake",
    "Earthquake",
    { en: "earthquakes?|quake|tremors?", ar: "زلزال|هزة أرضية" },
    {
      weight: 2,
    },
  ),
  kind("flood", "Flood", { en: "flood(?:s|ing|ed)?", ar: "فيضان\\p{L}*|سيول" }, { weight: 1.4 }),
  kind(
    "crash",
    "Crash",
    { en: "crash(?:es|ed)?|derail\\w*|collisions?", ar: "تحطم|تصادم|حادث سير" },
    { weight: 1.2 },
  ),
  kind(
    "election",
    "Election",
    { en: "elections?|polls|ballots?", ar: "انتخابات" },
    { weight: 0.6 },
  ),
  kind(
    "labour-strike",
    "Strike",
    { en: "general strike|(?:on|went on|go on) strike|walkouts?", ar: "إضراب|اضراب" },
    { weight: 1.3 },
  ),
  kind(
    "execution",
    "Execution",
    { en: "execut(?:ed|ions?)|hanged", ar: "إعدام|اعدام" },
    {
      weight: 1.2,
      ofPerson: "Execution",
    },
  ),
  kind(
    "meeting",
    "Meeting",
    { en: "meet(?:s|ing|ings)?|met|talks|summit", ar: "اجتماع\\p{L}*|قمة|مباحثات" },
    { weight: 0.5 },
  ),
  kind(
    "attack",
    "Attack",
    { en: "attack(?:s|ed|ers?)?|assault(?:s|ed)?|raids?", ar: "هجوم|هجمات|اعتداء" },
    {
      weight: 0.7,
    },
  ),
  kind(
    "killing",
    "Killing",
    { en: "kill(?:s|ed|ing|ings)?|murder(?:s|ed)?|slain", ar: "مقتل|قتل\\p{L}*|مصرع" },
    { weight: 0.5, ofPerson: "Killing" },
  ),
];
