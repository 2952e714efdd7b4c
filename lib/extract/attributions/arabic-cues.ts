const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Verbs of saying, folded, without the "and" or "so" written to them. */
export const ARABIC_SAYING =
  words(`قال قالت ذكر ذكرت اعلن اعلنت افاد افادت اكد اكدت اضاف اضافت صرح صرحت اوضح
  اوضحت اشار اشارت كشف كشفت قالوا اعلنوا نفي نفت بين حذر حذرت تحدث تحدثت اعتبر اعتبرت تابع تابعت
  شدد شددت زعم زعمت رجح رجحت احصي احصت`);

/** "According to", of one or two words. */
export const ARABIC_LEADS: readonly (readonly string[])[] = [
  ["نقلا", "عن"],
  ["وفقا"],
  ["وفق"],
  ["بحسب"],
  ["حسب"],
];

/** Where the source's name ends and what it says begins. */
export const ARABIC_ENDS = words(
  "ان بان عن الي انه انها بانه بانها في خلال قوله قولها قولهم علي من يوم اليوم امس",
);

export const ARABIC_ANONYMOUS =
  words(`مصدر مصادر مصدران مصدرين شهود شاهد مسوول مسوولون مسوولين مسوولان ناشط
  ناشطون نشطاء مواطنون اهالي سكان المصدر المصادر`);
export const ARABIC_MEDIA = words(
  "وكاله قناه صحيفه موقع اذاعه تلفزيون وسايل الوكاله القناه الصحيفه",
);
export const ARABIC_INSTITUTIONS =
  words(`الشرطه شرطه وزاره الوزاره الجيش قياده خليه هييه الحكومه حكومه مديريه بيان
  البيان السفاره المحكمه مكتب دايره محافظه`);
export const ARABIC_PREFIXES = /^[وف](?=\p{L}{2})/u;
