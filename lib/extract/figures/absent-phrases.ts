/** Words that name a metric where a text tells of none or of an unknown number. */
export const ABSENT_METRICS: Readonly<Record<string, string>> = {
  casualties: "casualties",
  casualty: "casualties",
  victims: "casualties",
  harmed: "casualties",
  toll: "killed",
  killed: "killed",
  dead: "killed",
  died: "killed",
  deaths: "killed",
  fatalities: "killed",
  "loss of life": "killed",
  hurt: "wounded",
  injured: "wounded",
  wounded: "wounded",
  injuries: "wounded",
  arrested: "detained",
  detained: "detained",
  arrests: "detained",
  detainees: "detained",
  missing: "missing",
  kidnapped: "kidnapped",
  abducted: "kidnapped",
  displaced: "displaced",
  اصابات: "wounded",
  الاصابات: "wounded",
  المصابين: "wounded",
  الجرحي: "wounded",
  يصب: "wounded",
  ضحايا: "casualties",
  الضحايا: "casualties",
  "خساير بشريه": "casualties",
  خساير: "casualties",
  القتلي: "killed",
  قتلي: "killed",
  يقتل: "killed",
};

const NOUN =
  "(casualties|victims|injuries|deaths|fatalities|loss of life|arrests|wounded|dead|missing|injured|displaced|killed|detained|detainees)";
const PARTICIPLE =
  "(killed|hurt|injured|wounded|harmed|arrested|detained|kidnapped|abducted|missing|died)";
const NOT_KNOWN =
  "(?:unknown|unclear|uncertain|unconfirmed|not (?:been )?(?:yet |immediately |officially )*(?:been )?(?:known|clear|available|confirmed|released|announced|disclosed|determined))";

/** That none was killed or hurt; each group that takes part names a metric. Matched against folded words. */
export const NONE_PHRASES: readonly RegExp[] = [
  new RegExp(
    `\\b(?:no one|noone|nobody|none(?: of(?: [\\w-]+){1,5})?|no(?: [\\w-]+){1,3}) (?:was|were|is|are|has been|have been|had been)(?: reported| reportedly| seriously| believed| either| else)* ${PARTICIPLE}(?: (?:or|nor|and) ${PARTICIPLE})?\\b`,
    "gu",
  ),
  /\b(?:no one|nobody|none(?: of(?: [\w-]+){1,5})?) (died)\b/gu,
  new RegExp(
    `(?<!\\b(?:could be|would be|will be|mean|be|with|if) )\\bno (?:(?!reports|report|word|news|information|details|confirmation|immediate)[\\w-]+ ){0,2}?${NOUN}(?: (?:or|and) ${NOUN})?\\b(?! (?:toll|figure|count|number))`,
    "gu",
  ),
  new RegExp(`\\bno reports of (?:any )?${NOUN}(?: or ${NOUN})?\\b`, "gu"),
  new RegExp(`\\bwithout (?:causing |any |inflicting |further )*${NOUN}(?: or ${NOUN})?\\b`, "gu"),
  new RegExp(
    `\\b(?:did not|didnt|has not|have not) (?:cause|caused|result in|resulted in|lead to|led to) (?:any )?${NOUN}(?: or ${NOUN})?\\b`,
    "gu",
  ),
  /(?<![\p{L}])و?لم (يصب|يقتل) احد(?![\p{L}])/gu,
  /(?<![\p{L}])(?:دون|بدون|من دون) (?:وقوع |تسجيل |سقوط |حدوث )?(?:اي )?(اصابات|خساير بشريه|ضحايا|قتلي)/gu,
  /(?<![\p{L}])ب?عدم (?:وقوع|تسجيل|سقوط|حدوث) (?:اي )?(اصابات|خساير بشريه|خساير|ضحايا|قتلي)/gu,
  /(?<![\p{L}])و?لم (?:تقع|تسجل|يسجل|تحدث|يسفر عن|تسفر عن) (?:اي |سقوط )*(اصابات|خساير بشريه|ضحايا|قتلي)/gu,
];

/** That the number is not known. */
export const UNKNOWN_PHRASES: readonly RegExp[] = [
  new RegExp(
    `\\b(?:number|numbers|extent|figures?|count) (?:of|for) (?:[\\w-]+ ){0,4}?${NOUN}(?: [\\w-]+){0,6}? ${NOT_KNOWN}`,
    "gu",
  ),
  new RegExp(
    `\\b(?:did not|didnt|would not|could not|declined to|refused to) (?:say|give|disclose|specify|confirm|release) (?:exactly )?(?:how many|(?:an? |the |any )?(?:exact )?(?:number|numbers|figures?|count)(?: of| for)) (?:[\\w-]+ ){0,5}?(?:${PARTICIPLE}|${NOUN})\\b`,
    "gu",
  ),
  new RegExp(`\\b(?:death |casualty )?(toll)(?: [\\w-]+){0,6}? ${NOT_KNOWN}`, "gu"),
  new RegExp(
    `\\b(casualty)(?: figures| numbers| count| toll)(?: [\\w-]+){0,6}? ${NOT_KNOWN}`,
    "gu",
  ),
  new RegExp(
    `\\b(casualties|injuries|deaths|arrests) (?:was|were|is|are|remains?|remained) (?:still )?${NOT_KNOWN}`,
    "gu",
  ),
  new RegExp(
    `\\b(?:unclear|unknown|uncertain|not (?:yet |immediately )*(?:clear|known)) (?:exactly )?how many (?:[\\w-]+ ){0,6}?${PARTICIPLE}`,
    "gu",
  ),
  new RegExp(
    `\\b(?:an? )?(?:unknown|unspecified|undisclosed|undetermined|unconfirmed) number of (?:[\\w-]+ ){0,5}?(?:${PARTICIPLE}|${NOUN})\\b`,
    "gu",
  ),
  new RegExp(
    `\\bno (?:immediate |official |further )?(?:reports?|word|news|information|details|confirmation)(?<!no reports) (?:of|on|about) (?:any |possible |the )*${NOUN}`,
    "gu",
  ),
  /(?<![\p{L}])(?:لم|ولم) (?:يعرف|تعرف|تتضح|يتضح)(?: [\p{L}]+){0,3}? (?:عدد|حصيله) (الضحايا|القتلي|الجرحي|المصابين|الاصابات)/gu,
];
