import type { ParagraphKind } from "#lib/article/article";
import { MONTH_NAMES, WEEKDAY_NAMES } from "#lib/article/month-names";

/** A rule for lines that are not the reporter's running text: the whole line must match. */
export type LinePattern = {
  readonly kind: Exclude<ParagraphKind, "headline" | "body" | "subheading">;
  readonly pattern: RegExp;
  /** Longer lines are running text, whatever they begin with. */
  readonly maxLength: number;
  /** Whether a line that ends as a sentence does may match; a credit line seldom does. */
  readonly sentence: boolean;
};

const AGENCY = [
  "(?:the )?associated press",
  "ap",
  "reuters",
  "(?:agence )?france[- ]presse",
  "afp",
  "upi",
  "dpa",
  "efe",
  "ansa",
  "xinhua",
  "tass",
  "anadolu(?: agency)?",
  "(?:news )?agencies",
  "wires?",
  "staff(?: reporters?| writers?)?",
  "رويترز",
  "(?:وكالة )?فرانس برس",
  "أ ?ف ?ب",
  "أ\\. ?ف\\. ?ب\\.?",
  "أسوشيتد برس",
  "د ب أ",
  "واع",
  "الأناضول",
  "(?:ال)?وكالات",
].join("|");
const PHOTO_AGENCY =
  "(?:AP|Associated Press|AFP|EPA|EPA-EFE|UPI|Reuters|REUTERS|Getty(?: Images)?|GETTY IMAGES|Shutterstock|iStock|Anadolu)";
const WORK =
  "reporting|writing|editing|compiled|edited|written|translated|translation|photographs?";
const ARABIC_WORK = "كتابة|كتب|كتبه|كتبها|كتبت|بقلم|إعداد|اعداد|تحرير|ترجمة|تصوير|مراسلة|متابعة";
const DATE_WORD = [...MONTH_NAMES, ...WEEKDAY_NAMES].flat().join("|");
const NAME = "(?:al-|el-)?\\p{Lu}[\\p{L}\\p{M}.'’\\-]*";
const NAMES = `${NAME}(?:,?\\s(?:${NAME}|and|for|of|in|the|al|bin|van|de|\\||&)){1,11},?`;
const PICTURE = "photo|photograph|image|picture|caption|graphic";
const SHOWN = "released|provided|made available|taken|shows";
const PHOTO_NOTE = `(?:\\b(?:Photo|File|FILE|Courtesy|via ${PHOTO_AGENCY})\\b|/\\s?${PHOTO_AGENCY})`;
const STAMP_SUBJECT = "(?:(?:last|first|originally|article|story|post)\\s)?";
const STAMP_WORD = "update|modified|edited|published|posted|story created|created";
const STAMP_TIME = `(?:\\stime)?\\s?(?:at|on)?\\s?[:–—-]?\\s?(?:(?:${DATE_WORD})\\.?,?\\s?){0,3}\\d.*`;
const ARABIC_STAMP =
  "تحديث|حُدّث|تاريخ النشر|تاريخ التحديث|نُشر في|نشر في|نشرت في|نشر بتاريخ|نُشر بتاريخ";
const PIECE = "article|story|report|post|piece";
const REVISED = "(?:\\p{L}+ )?(?:updated|amended|corrected|revised)";
const BUTTON =
  "share|print|email|e-mail|save|comments?|photos?|video|image|facebook|twitter|whatsapp|telegram|pinterest|linkedin|copy link|scroll down for video";
const CHANNEL =
  "(?:article|story|facebook|twitter|telegram|instagram|channel|newsletter|whatsapp|youtube)";

function row(
  kind: LinePattern["kind"],
  maxLength: number,
  pattern: string,
  { flags = "iu", sentence = false }: { flags?: string; sentence?: boolean } = {},
): LinePattern {
  return { kind, maxLength, pattern: new RegExp(`^(?:${pattern})$`, flags), sentence };
}

const ANY_END = { sentence: true };
const CASED = { flags: "u" };
const CASED_ANY_END = { ...CASED, ...ANY_END };

/** The rules in order; the first that matches gives the kind. */
export const LINE_PATTERNS: readonly LinePattern[] = [
  row("site", 400, "[^\\p{L}\\p{N}©]+", ANY_END),
  row("site", 400, "(?:https?\\s?:\\s?/\\s?/|www\\s?\\.)\\s?[\\p{L}\\p{N}].*", ANY_END),
  row("credit", 300, "(?:©|\\(c\\)\\s).*", ANY_END),
  row("credit", 300, "copyright\\s?(?:©|\\(c\\)|\\d{4}|:|by\\b).*", ANY_END),
  row("credit", 300, "(?:copyright|Copyright|COPYRIGHT)\\s\\p{Lu}\\S*(?:\\s\\S+){0,5}", CASED),
  row("credit", 300, ".*\\ball rights reserved\\b.*", ANY_END),
  row("credit", 200, "(?:جميع |كافة |كل )?(?:ال)?حقوق (?:النشر|الطبع|الملكية|محفوظة).*", ANY_END),
  row("credit", 200, "(?:جميع|كافة|كل) الحقوق محفوظة.*", ANY_END),
  row("credit", 100, `[([]?(?:${AGENCY})(?:\\s?[/,،;|+&-]\\s?(?:${AGENCY}))*[)\\]]?`, ANY_END),
  row(
    "credit",
    300,
    `\\(?(?:additional |with )?(?:${WORK})(?: and (?:${WORK}))? by:?\\s.*`,
    ANY_END,
  ),
  row("credit", 400, ".*\\bcontributed to this (?:report|story|article|dispatch)\\b.*", ANY_END),
  row("credit", 200, "(?:with )?(?:additional|further) reporting (?:by|from)\\b.*", ANY_END),
  row("credit", 150, `(?:By|BY|by):?\\s${NAMES}`, CASED),
  row("credit", 100, `(?:${NAME}\\s){1,3}${NAME},\\s\\S+\\.\\p{Ll}{2,4}`, CASED),
  row("credit", 60, "(?:news )?(?:sources?|via|credits?|agency)\\s?[:/]\\s?.*"),
  row("credit", 300, `(?:file )?(?:${PICTURE})s?(?: credits?| by)?\\s?[:/]\\s?.*`, ANY_END),
  row("credit", 300, "image (?:copyright|source|caption)\\b.*", ANY_END),
  row("credit", 800, "file ?(?:photo)? ?[-–—:] .*", ANY_END),
  row("credit", 400, `.*[([][^()[\\]]{0,60}${PHOTO_NOTE}[^()[\\]]{0,60}[)\\]]\\.?`, CASED_ANY_END),
  row("credit", 300, `.*[\\p{L}.]\\s?/\\s?${PHOTO_AGENCY}`, CASED),
  row("credit", 300, `.*\\bREUTERS/${NAME}(?:\\s${NAME}){0,3}`, CASED),
  row("credit", 150, ".*\\b(?:image|photo|photograph|picture)s? (?:via|courtesy)\\b.*"),
  row(
    "credit",
    600,
    `this (?:.{0,25} )?(?:${PICTURE})(?: \\p{L}+){0,3} (?:${SHOWN})\\b.*`,
    ANY_END,
  ),
  row("credit", 120, `(?:${ARABIC_WORK})\\s?[:/\\-–]\\s?.*`),
  row("credit", 60, `(?:${ARABIC_WORK})(?:\\s[\\p{L}\\p{M}]+){1,4}`),
  row("credit", 120, "(?:المصدر|المصادر|نقلا عن|نقلاً عن|صورة|الصورة)\\s?[:/\\-–]\\s?.*"),
  row("update", 200, `\\(?${STAMP_SUBJECT}updated${STAMP_TIME}`, ANY_END),
  row("update", 120, `\\(?${STAMP_SUBJECT}(?:${STAMP_WORD})${STAMP_TIME}`),
  row("update", 200, "(?:last|latest) updated?\\b.*", ANY_END),
  row("update", 400, `(?:this|the) (?:${PIECE})(?: has been| was)? ${REVISED}\\b.*`, ANY_END),
  row(
    "update",
    500,
    "(?:corrections?|clarifications?|editor['’]?s['’]? note)\\s?[:—–-].*",
    ANY_END,
  ),
  row("update", 200, "(?:تم|جرى) (?:ال)?تحديث.*", ANY_END),
  row("update", 200, "(?:آخر|اخر) (?:تحديث|تعديل).*", ANY_END),
  row("update", 120, `(?:${ARABIC_STAMP})\\s?:?\\s?.*\\p{N}.*`, ANY_END),
  row(
    "site",
    200,
    "(?:read (?:more|also|next)|see also|also read|related(?: \\S+)?)\\s?[:»›>].*",
    ANY_END,
  ),
  row(
    "site",
    80,
    "(?:read (?:more|also|next|full)|see also|related(?: \\S+)?|watch(?: \\S+)?|listen).?",
  ),
  row("site", 60, "(?:just watched|trending|most (?:read|popular)|recommended|top stories)\\b.*"),
  row("site", 80, ".* read more"),
  row("site", 100, "advertisements?(?: continue reading.*)?|sponsored(?: content)?", ANY_END),
  row("site", 100, "(?:story|article) continues (?:below|after).*|continue reading.*", ANY_END),
  row("site", 120, `(?:${BUTTON})(?:[\\s,|/]+(?:${BUTTON}))*`),
  row("site", 200, `(?:share|follow|like|join|find) (?:this|us|our)\\b.*${CHANNEL}[.!]?`, ANY_END),
  row(
    "site",
    200,
    "(?:sign up|subscribe)\\b.*(?:newsletters?|updates|alerts|inbox|today|here|now)[.!]?",
    ANY_END,
  ),
  row(
    "site",
    200,
    "(?:click|tap) here\\b.*|read or share this story.*|enlarge this image.*",
    ANY_END,
  ),
  row(
    "site",
    200,
    "read the (?:full|original) (?:article|story)\\b.*|media playback is.*",
    ANY_END,
  ),
  row("site", 160, "more (?:from|on|about)\\b[^:]{1,40}:.*"),
  row("site", 160, "\\[[^[\\]]*[^[\\].]\\]"),
  row("site", 160, "(?:tags?|topics?|keywords|categor(?:y|ies)|filed under)\\s?:.*"),
  row("site", 160, "(?:اقرأ|إقرأ|اقرا|شاهد|طالع) (?:أيضا|أيضاً|ايضا|المزيد)\\s?[:.…]?.*"),
  row(
    "site",
    160,
    "(?:للمزيد|مواضيع|أخبار|مقالات)(?: ذات صلة| ذو صلة| متعلقة)?\\s?[:.…]?",
    ANY_END,
  ),
  row("site", 60, "(?:إعلان|اعلان|إعلانات|شارك(?:ها|نا)?|مشاركة|طباعة)\\s?:?"),
  row("site", 160, "(?:الكلمات (?:المفتاحية|الدلالية)|الوسوم)\\s?:?.*"),
  row(
    "site",
    160,
    "(?:تابعونا|تابعنا|اشترك|اشتركوا|انضم|انضموا) (?:على|عبر|في|إلى|الى) .*",
    ANY_END,
  ),
];
