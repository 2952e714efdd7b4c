/**
 * How a trigger stands to its count:
 * participle: object after it, or subject before it ("killed two", "two were killed", "two killed");
 * active: object after it ("killing two"); present: object after it, in headlines ("blast kills two");
 * adjective: count before it ("two dead"); intransitive: subject before it ("two died");
 * noun: "the death of two", "two deaths".
 */
export type TriggerForm =
  | "participle"
  | "active"
  | "present"
  | "adjective"
  | "intransitive"
  | "noun";

export type Trigger = {
  readonly metric: string;
  readonly form: TriggerForm;
  /** Further words of the trigger, after the first. */
  readonly rest: readonly string[];
};

// metric, form, words (of several words: joined by +)
const ROWS: readonly (readonly [string, TriggerForm, string])[] = [
  [
    "killed",
    "participle",
    `killed slain slayed murdered assassinated massacred executed beheaded lynched martyred slaughtered
    neutralised neutralized hanged electrocuted put+to+death crushed+to+death shot+dead shot+and+killed gunned+down stabbed+to+death beaten+to+death burned+to+death burnt+to+death`,
  ],
  [
    "killed",
    "active",
    "killing slaying murdering assassinating massacring executing beheading slaughtering claiming+the+lives+of",
  ],
  [
    "killed",
    "active",
    "claimed+the+lives+of took+the+lives+of claims+the+lives+of cost+the+lives+of",
  ],
  ["killed", "active", "claimed+the+life+of took+the+life+of bodies+of remains+of"],
  ["killed", "present", "kill kills murders"],
  ["killed", "adjective", "dead deceased lifeless"],
  [
    "killed",
    "intransitive",
    "died die dies perished drowned suffocated froze+to+death starved+to+death lost+their+lives lose+their+lives",
  ],
  [
    "killed",
    "noun",
    `death deaths killing killings murder murders assassination assassinations slaying slayings massacre
    fatality fatalities execution executions beheading lives`,
  ],
  [
    "wounded",
    "participle",
    `wounded injured hurt maimed hospitalized hospitalised shot+and+wounded shot+and+injured
    stabbed+and+wounded stabbed+and+injured`,
  ],
  ["wounded", "active", "wounding injuring hurting maiming"],
  ["wounded", "present", "injures wounds hurts injure wound"],
  [
    "wounded",
    "intransitive",
    `suffered+injuries sustained+injuries suffered+wounds sustained+wounds suffered+minor+injuries
    sustained+minor+injuries suffered+serious+injuries sustained+serious+injuries suffered+burns sustained+burns
    suffered+gunshot+wounds sustained+gunshot+wounds suffered+shrapnel+wounds`,
  ],
  ["killed", "intransitive", "among+the+dead among+those+killed among+the+killed"],
  [
    "wounded",
    "intransitive",
    "among+the+wounded among+the+injured among+those+wounded among+those+injured",
  ],
  ["wounded", "noun", "injury injuries wounding woundings"],
  ["casualties", "noun", "casualties"],
  ["missing", "adjective", "missing unaccounted+for"],
  ["kidnapped", "participle", "kidnapped abducted taken+hostage held+hostage"],
  ["kidnapped", "active", "kidnapping abducting"],
  ["kidnapped", "present", "kidnap abduct kidnaps abducts"],
  ["kidnapped", "noun", "kidnapping kidnappings abduction abductions"],
  [
    "detained",
    "participle",
    "arrested detained captured rounded+up taken+prisoner taken+into+custody imprisoned apprehended",
  ],
  ["detained", "active", "arresting detaining capturing apprehending rounding+up"],
  ["detained", "present", "arrest arrests detain detains"],
  ["detained", "noun", "arrest arrests detention detentions"],
  ["displaced", "participle", "displaced uprooted forced+to+flee driven+from forced+from"],
  ["displaced", "active", "displacing uprooting forcing forced driving drove driven"],
  ["displaced", "intransitive", "fled flee left+their+homes lost+their+homes leave+their+homes"],
  ["displaced", "noun", "displacement"],
  [
    "rescued",
    "participle",
    "rescued pulled+out+alive pulled+alive brought+to+safety led+to+safety carried+to+safety freed+from+the+rubble",
  ],
  ["rescued", "active", "rescuing"],
  ["rescued", "present", "rescue rescues"],
];

/** Triggers by first word; longer ones first. */
export const TRIGGERS: ReadonlyMap<string, readonly Trigger[]> = indexTriggers();

function indexTriggers(): ReadonlyMap<string, readonly Trigger[]> {
  const index = new Map<string, Trigger[]>();
  for (const [metric, form, list] of ROWS) {
    for (const phrase of list.trim().split(/\s+/)) {
      const [first = "", ...rest] = phrase.split("+");
      const known = index.get(first) ?? [];
      index.set(
        first,
        [...known, { metric, form, rest }].sort((a, b) => b.rest.length - a.rest.length),
      );
    }
  }
  return index;
}

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Verbs to be, have and the like between a subject and its participle. */
export const AUXILIARIES =
  words(`was were is are am be been being has have had having get gets got getting
  remain remains remained left leaves leaving`);

/** What may stand between an auxiliary and a participle besides adverbs in -ly. */
export const FILLERS =
  words(`also already later then still reported believed feared presumed confirmed
  pronounced declared found thought known said either both all so far now even again seriously critically
  once there just not only shot to have since`);

/** A trigger before which one of these stands tells what might be, not what was. */
export const MODALS =
  words(`could would might may can will shall should must if unless threaten threatens
  threatened threatening threat threats plan plans planned planning plot plots plotted plotting attempt
  attempts attempted attempting try tries tried trying want wants wanted intend intends intended vow vows
  vowed hope hopes aim aims aimed aiming seek sought seeking refuse refused wont cannot cant whether risk
  risks risked ordered order orders conspired conspiring conspiracy wishes prevent prevented avoid avoided`);

/** A trigger before which one of these stands is denied. */
export const DENIALS =
  words(`not never neither nor didnt wasnt werent hasnt havent isnt arent denied denies deny denying
  dismissed rejected refuted`);

/** A trigger after which one of these stands names a thing: "assassination attempt", "death threats". */
export const COMPOUND_HEADS =
  words(`attempt attempts threat threats plot plots penalty sentence sentences row
  rate rates squad squads charge charges warrant warrants trial case suspect certificate camp spree zone
  field fields machine star metal himself herself themselves itself myself yourself`);

/** What tells how often something happens in general, not that it happened. */
export const GENERAL =
  /\b(?:(?:every|each|per) (?:year|month|week|day)|annually|on average|over the (?:years|decades)|in recent (?:years|decades)|for (?:years|decades)|over the (?:past|last) decades?|throughout history|year after year)\b|(?<!\b(?:after|in|for|than|within|over|about|nearly|almost|under|of|half) )\ba (?:year|month|week|day)\b(?! (?:ago|after|later|before|earlier|since|of|in (?:prison|jail|custody|detention|office|exile|hiding)))|\bevery (?:\w+ ){0,2}(?:second|minute|hour|day|week|month|year)s?\b|(?<!\p{L})(?:سنويا|سنوياً|يوميا|يومياً|شهريا|شهرياً|كل (?:عام|سنة|يوم|شهر|أسبوع))(?!\p{L})/iu;

/** What tells that a report of it was not true. */
export const UNTRUE =
  /\b(?:reports?|claims?|rumou?rs?|fears|allegations)\b[^.;]{0,200}\b(?:false|untrue|unfounded|baseless|incorrect|wrong)\b|\bno evidence that\b|\b(?:rejected|dismissed|denied|refuted)\b[^.;,]{0,60}\b(?:claims?|reports?|rumou?rs?|allegations|accusations)\b/iu;

/** After these a count stands for what a word like "toll" tells. */
export const TOLL_LEADS = words(
  "to at is was of reached stood hit stands now exceeded topped passed",
);

/** After "fled" or "forced": that people left their homes. */
export const LEAVING =
  words(`home homes house houses village villages fighting violence clashes flee leave
  evacuate from out area town city camp camps conflict war country`);

/** Verbs by which a count of lives tells of deaths. */
export const TAKING = words("claimed claiming claims took taken taking cost costing costs lost");
