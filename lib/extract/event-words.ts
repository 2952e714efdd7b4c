import { wordKey } from "#lib/extract/word-key";

/** Verbs of things that happen; the groups are the forms of one verb that hardly mean anything else. */
const VERBS = `
  clash clashed clashes clashing | erupt erupted erupts erupting | kill killed kills killing | attack attacked
  attacks attacking | explode exploded explodes exploding | storm stormed storms storming | fire fired fires
  firing | strike struck strikes striking stricken | hit hits hitting | meet met meets meeting | parade
  paraded parades parading | shell shelled shells shelling | die died dies dying | arrest arrested arrests
  arresting | detain detained detains | collapse collapsed collapses | protest protested protests protesting |
  march marched marches marching | rally rallied rallies | demonstrate demonstrated | bomb bombed bombing
  bombs | detonate detonated detonates detonating | shoot shot shoots shooting | wound wounded wounds wounding
  | injure injured injures injuring | assassinate assassinated assassinates | ambush ambushed | raid raided
  raids raiding | seize seized seizes seizing | capture captured captures | abduct abducted | kidnap kidnapped
  | crash crashed crashes crashing | burn burned burnt burns burning | torch torched | ignite ignited | break
  broke | flee fled | evacuate evacuated | displace displaced | destroy destroyed destroys destroying | damage
  damaged damages damaging | landed | fall fell | launch launched launches | targeted targeting | bombard
  bombarded | besiege besieged | invade invaded invades invading | occupy occupied occupies | withdraw
  withdrew | resign resigned resigns | quit quits | vote voted votes | elect elected elects | appoint
  appointed appoints | signed signs | ban banned bans | suspend suspended suspends | closed | opened opens |
  deploy deployed deploys | impose imposed | declare declared declares | announce announced announces |
  execute executed | sentenced | convict convicted | charged | acquit acquitted | rescue rescued | freed |
  drown drowned | sank sunk capsized | capsize capsized | derail derailed | engulf engulfed | gather gathered
  gathers | converge converged | blocked blocks | intercept intercepted | downed | lobbed | stab stabbed |
  behead beheaded | hanged | gunned | mowed | rammed | plough ploughed plow plowed | overrun overran | repel
  repelled | surrender surrendered | disperse dispersed | beat beaten | loot looted | smash smashed |
  exchanged | traded trades | fight fought fighting fights | battle battled battles | escalate escalated |
  held | won | lost | defeat defeated | arrive arrived arrives | visited visits | left | perish perished |
  succumb succumbed | blow blew blown | rocked rocks | shook shaken | quake quaked | flood flooded | rip
  ripped | trapped | hurt | survive survived survives | escape escaped escapes | postpone postponed | dissolve
  dissolved dissolves | approve approved approves | reject rejected rejects | passed | began begun | started |
  unveil unveiled unveils | remove removed removes | cancel cancelled canceled | sue sued | leaked | stole
  stolen | hacked | merged | bought | sold | fined | recalled`;

/** Nouns of the same, which tell an event where they are not "the" known one. */
const NOUNS = `clashes attack attacks explosion explosions blast blasts bombing bombings shooting shootings airstrike
  airstrikes raid raids protest protests demonstration demonstrations fire gunfire battle battles fighting
  assassination earthquake crash ambush shots`;

/** Arabic verbs and verbal nouns; the groups are forms of one word. */
const ARABIC = `
  اندلعت اندلع اندلاع | قتل قتلت قتلوا مقتل | أصيب أصيبت إصابة جرح | هاجم هاجمت هجوم هاجموا | انفجر انفجرت انفجار
  انفجارات | اقتحم اقتحمت اقتحام | أطلق أطلقت إطلاق | قصف قصفت القصف | اعتقل اعتقلت اعتقال | التقى التقت | اجتمع اجتمعت
  اجتماع | اشتبك اشتبكت اشتباكات اشتباك | تظاهر تظاهرت تظاهرات مظاهرات تظاهرة | احتجاجات احتج | استهدف استهدفت استهداف |
  وقع وقعت | شهدت شهد | لقي لقوا | استشهد | توفي توفيت | اغتال اغتيال اغتالت اغتيل | سقط سقطت سقوط | أضرم أضرمت | احترق
  حريق احترقت | فجر تفجير | انسحب انسحبت | استقال استقالة | أعلن أعلنت | فرضت فرض | أغلق أغلقت | تعرض تعرضت | نفذ نفذت |
  ضرب ضربت | دخل دخلت | انتشرت انتشر | فتح فتحت | سيطر سيطرت | خطف اختطف | هز هزت | التهم التهمت | ارتفع ارتفعت | قضى |
  أودى أودت | أسفر أسفرت | طعن | أحرق أحرقت أحرقوا`;

/** Verbs whose clause tells an outcome, so that the "after" behind them tells the event itself. */
const OUTCOMES = `killed injured wounded died hurt perished arrested detained displaced evacuated trapped fled
  missing hospitalised hospitalized dead sentenced charged قتل قتلت أصيب لقي توفي`;

/** Verbs of saying: a date beside one tells when it was said. */
const REPORTS = `said says told tells stated announced reported added confirmed warned claimed wrote tweeted declared
  denied insisted acknowledged قال قالت أعلن أعلنت أكد أكدت ذكر ذكرت أفاد أفادت صرح`;

/** A date beside one of these tells when it was over, or a count of it. */
const ENDINGS = `ended ends stopped ceased subsided rose risen climbed reached`;

const list = (text: string): readonly string[] => text.trim().split(/\s+/).map(wordKey);

function groups(text: string): (readonly [string, string])[] {
  return text.split("|").flatMap((group) => {
    const forms = list(group);
    return forms.map((form) => [form, forms[0] ?? form] as const);
  });
}

/** Base form by form: sentences that share one tell the same happening. */
export const EVENT_VERBS: ReadonlyMap<string, string> = new Map([
  ...groups(ARABIC),
  ...groups(VERBS),
]);
export const EVENT_NOUNS: ReadonlySet<string> = new Set(list(NOUNS));
export const OUTCOME_WORDS: ReadonlySet<string> = new Set(list(OUTCOMES));
export const ENDING_VERBS: ReadonlySet<string> = new Set(list(ENDINGS));
export const REPORT_VERBS: ReadonlySet<string> = new Set(list(REPORTS));
