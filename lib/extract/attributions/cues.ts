const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Verbs whose subject is a source whatever it is called. */
export const SAYING = words("said says told tells added adds");

/** Verbs that report, if their subject is somebody who can say something. */
export const REPORTING =
  words(`announced announces reported reports claimed claims stated states confirmed confirms
  warned warns declared declares insisted insists noted notes denied denies acknowledged admitted explained
  revealed emphasized emphasised stressed indicated indicates indicate argued argues wrote writes tweeted alleged
  estimated estimates counted recorded documented suggested recalled recounted testified maintained asserted affirmed commented remarked
  concluded disclosed predicted replied complained mentioned disputed put report say claim state confirm warn tell`);

/** Verbs of speech that govern a quotation but not a report of facts. */
export const SPEAKING =
  words(`called calling calls urged urging urges instructed instructing asked asking asks
  telling ordered ordering described describing describes dismissed dismissing accused accusing demanded
  demanding criticised criticized blamed praised praising condemned condemning branded branding labelled labeled
  hailed referred termed promised vowed pledged warning responded responding replied adding confirming stating
  claiming saying insisting noting denying stressing calling thanked thanking appealed declaring writing
  tweeting arguing explaining threatened shouting shouted chanted chanting joked quipped spoke deemed decried
  denounced denouncing likened reiterated mocked lambasted dubbed`);

/** Of these forms that are nouns too: verbs only before "that". */
export const AMBIGUOUS = words(
  "report reports claim claims state states estimates estimate notes put confirm warn",
);

/** Verb forms after which the subject is told, not telling. */
export const PASSIVE_LEADS = words("was were is are be been being get got gets having to");

/** After "claimed", "added" and the like: no speech. */
export const NOT_SPEECH = words("responsibility lives victory credit to up out");

/** Between subject and verb. */
export const BEFORE_VERB =
  words(`has have had also later then reportedly previously recently still even only first
  repeatedly once did do does would will could now long often never separately further just already again always in turn`);

/** A source stands after these: "according to X". */
export const SOURCE_LEADS: readonly (readonly string[])[] = [
  ["according", "to"],
  ["as", "per"],
  ["per"],
  ["as", "reported", "by"],
  ["as", "stated", "by"],
  ["reported", "by"],
  ["quoted", "by"],
  ["cited", "by"],
  ["in", "the", "words", "of"],
];

/** What a phrase after a cue ends with. */
export const PHRASE_ENDS =
  words(`that which who whom whose what when after as while because if where although
  though but since until before than was were is are has have had will would could whether amid following
  saying adding citing quoting speaking during said told says reported announced via whereas so to by posted
  quoted cited published released killed wounded at least over more about nearly almost`);

export const PRONOUNS = words("he she they it i we you him her them");
export const PERSONAL = words("he she him her");

export const FEMININE_PRONOUNS = words("she her");

/** Nouns of women and of men: no pronoun of the other gender means them. */
export const FEMININE = words(
  "mother woman girl daughter sister wife widow grandmother aunt spokeswoman policewoman congresswoman chairwoman actress lady queen nun mrs ms miss",
);
export const MASCULINE = words(
  "father man boy son brother husband grandfather uncle spokesman policeman congressman chairman gunman cleric imam sheikh king mr",
);

/** A report is taken for the one who made it: "the latest figures by X", "a statement from X". */
export const DOCUMENTS =
  words(`numbers figures count tally report reports statement statements data estimates
  toll statistics account accounts information press release interview tweet post posts message bulletin study
  survey release reporting dispatch letter`);
export const DOCUMENT_LINKS = words("by from of released published provided compiled issued");

/** Nouns of people who speak without a name. */
export const ANONYMOUS =
  words(`source sources official officials witness witnesses eyewitness eyewitnesses activist
  activists resident residents analyst analysts expert experts officer officers leader leaders commander
  commanders doctor doctors medic medics diplomat diplomats aide aides insider insiders people person man woman
  villagers villager neighbour neighbours neighbor neighbors lawmaker lawmakers observer observers survivor
  survivors relative relatives shopkeeper shopkeepers teacher governor mayor minister judge lawyer spokesman
  spokeswoman spokesperson spokesmen protester protesters supporters fighters fighter militants soldier soldiers
  member members politician politicians rescuer rescuers investigators investigator prosecutors prosecutor
  detectives scientists scientist researchers researcher employee employees worker workers executives executive
  representative adviser advisers advisor advisors others one some many both critics opponents driver farmer`);

/** Of these, the ones who speak for somebody. */
export const SPEAKS_FOR = words(
  "spokesman spokeswoman spokesperson spokesmen representative office account",
);

export const INSTITUTIONS =
  words(`police army military ministry government office court council parliament hospital
  authority authorities agency organisation organization department company firm group committee commission
  embassy command cell party union bloc movement militia brigade faction coalition administration cabinet
  presidency navy force forces kremlin pentagon house crescent cross bank board bureau directorate federation
  institute university service services centre center foundation association leadership tribe state nations un eu nato city team club headquarters statement`);

export const MEDIA =
  words(`media newspaper newspapers paper daily television tv channel channels broadcaster website
  outlet outlets magazine network radio news press journal report reports agencies wire weekly`);

/** Outlets and agencies by name, folded; of several words the key is the first that no other thing bears. */
export const OUTLETS =
  words(`ap afp reuters rudaw euronews bbc cnn jazeera arabiya bloomberg xinhua tass irna fars
  tasnim sana ina nina shafaq alsumaria nbc abc cbs npr dpa efe ansa pti kyodo yonhap anadolu haaretz guardian
  telegraph associated agence times post monitor mehr isna presstv k24 nrt dw ria interfax wsj politico axios`);

/** Phrases of time that may stand between a comma and the verb. */
export const TIME_LEADS =
  words(`later earlier on in at by during meanwhile yesterday today tonight also however
  monday tuesday wednesday thursday friday saturday sunday late early early after for moreover`);

/** Anaphors that mean the latest source, whoever it was. */
export const ANAPHORS = words("statement report tweet post message letter bulletin release source");
