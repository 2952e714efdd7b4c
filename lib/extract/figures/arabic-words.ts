/** Arabic words of casualties and counts, folded (see `fold`). */
const table = (rows: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(rows).flatMap(([name, list]) =>
      list
        .trim()
        .split(/\s+/)
        .map((word): [string, string] => [word, name]),
    ),
  );

/** Nouns of action: "the killing of", "the injury of". */
export const ARABIC_ACTS = table({
  killed: "مقتل مصرع استشهاد اغتيال اعدام وفاه بحياه رفات",
  wounded: "اصابه جرح",
  detained: "اعتقال توقيف احتجاز القبض قبض",
  kidnapped: "اختطاف خطف",
  displaced: "نزوح تهجير تشريد",
  missing: "فقدان",
  rescued: "انقاذ",
});

/** Verbs, of which the count follows as subject (passive) or object. */
export const ARABIC_VERBS = table({
  killed: "قتل قتلت قتلوا استشهد استشهدت استشهدوا قضي قضوا لقي لقوا اعدم اعدمت توفي توفيت توفوا",
  wounded: "اصيب اصيبت اصيبوا جرح جرحت جرحوا اصابت",
  detained: "اعتقل اعتقلت اوقف اوقفت احتجز احتجزت",
  kidnapped: "خطف خطفت اختطف اختطفت",
  displaced: "نزح نزحت نزحوا شرد شردت شردوا",
  missing: "فقد",
  rescued: "انقذ انقذت",
});

/** Nouns that are counted and name the metric: "three killed". */
export const ARABIC_COUNTED = table({
  killed: "قتيل قتيلا قتلي شهيد شهيدا شهداء جثه جثث جثمان جثمانا جثامين",
  wounded: "جريح جريحا جرحي مصاب مصابا مصابين مصابون اصابه اصابات",
  casualties: "ضحيه ضحايا",
  detained: "معتقل معتقلا معتقلين معتقلون موقوف موقوفا موقوفين",
  kidnapped: "مخطوف مخطوفا مخطوفين مختطف مختطفا مختطفين",
  displaced: "نازح نازحا نازحين نازحون",
  missing: "مفقود مفقودا مفقودين",
  fighters: "مقاتل مقاتلا مقاتلين جندي جنديا جنود مسلح مسلحا مسلحين",
  protesters: "متظاهر متظاهرا متظاهرين متظاهرون محتج محتجا محتجين",
  rockets: "صاروخ صاروخا صواريخ قذيفه قذايف مسيره مسيرات",
  seats: "مقعد مقعدا مقاعد",
  money: "دولار دولارا دينار دينارا يورو",
});

/** The same as duals, which count two without a number. */
export const ARABIC_DUALS = table({
  killed: "قتيلان قتيلين شهيدان شهيدين جثتان جثتين",
  wounded: "جريحان جريحين مصابان مصابين اصابتان اصابتين",
  rockets: "صاروخان صاروخين",
});

/** People, singular: one of them after a trigger counts one. */
export const ARABIC_PERSON = new Set(
  `شخص مدني جندي عنصر طفل طفله امراه رجل مسلح متظاهر مواطن شرطي ضابط صحفي صحافي مقاتل قيادي ناشط عامل
  سايق طالب فتي شاب حارس منتسب ارهابي قايد مسافر`.split(/\s+/),
);

/** People, dual. */
export const ARABIC_PERSON_DUALS = new Set(
  [...ARABIC_PERSON].flatMap((noun) => {
    const stem = noun.replace(/ه$/u, "ت");
    return [`${stem}ان`, `${stem}ين`];
  }),
);

/** Letters written to the next word: "and", "so", "by", "for", "as". */
export const ARABIC_PREFIX = /^[وفبلك](?=\p{L}{3})/u;
