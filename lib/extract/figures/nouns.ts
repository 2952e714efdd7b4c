/** What a counted noun stands for. Fighters and protesters are people who are also counted as such. */
export type NounClass =
  | "person"
  | "fighter"
  | "attacker"
  | "protester"
  | "rocket"
  | "vote"
  | "seat"
  | "money"
  | "body"
  | "thing";

export type Noun = { readonly class: NounClass; readonly singular: boolean };

// Singular forms; the plural is regular unless given after a slash.
const NOUNS: Readonly<Record<NounClass, string>> = {
  person: `person/people persons/persons civilian member police/police policeman/policemen policewoman/policewomen
    officer guard bodyguard escort child/children kid boy girl baby/babies infant toddler teenager youth man/men
    woman/women adult student pupil teacher schoolchild/schoolchildren passenger worker employee staff/staff
    staffer farmer peasant journalist reporter photographer cameraman/cameramen priest nun monk victim resident
    villager pedestrian bystander terrorist suspect hostage prisoner inmate detainee
    captive leader official judge agent detective driver crew/crew crewman/crewmen crewmember relative
    family/families mother father parent son daughter brother sister sibling cousin husband wife/wives friend
    neighbour neighbor colleague combatant commander pilgrim shopper tourist worshipper worshiper fan patient
    patrolman/patrolmen criminal lawyer mayor individual personnel/personnel recruit cadet sailor seaman/seamen
    lieutenant sergeant colonel captain major general conscript pilot airman/airmen serviceman/servicemen
    servicewoman/servicewomen motorist firefighter medic paramedic doctor nurse rescuer contractor engineer
    minister lawmaker politician candidate migrant refugee foreigner national citizen local settler soul
    casualty/casualties shepherd merchant trader shopkeeper vendor customer guest diner operative aide adviser
    activist cleric imam sheikh scholar scientist chief deputy player spectator skier climber hiker swimmer
    elder tribesman/tribesmen labourer laborer miner volunteer associate loyalist supporter follower
    sympathiser sympathizer collaborator informant smuggler inspector marine peacekeeper nomad trooper
    businessman/businessmen businesswoman/businesswomen organiser organizer editor blogger writer academic preacher
    butcher baker fisherman/fishermen tailor cyclist commuter holidaymaker evacuee survivor defendant convict
    trafficker robber thief/thieves kidnapper hijacker pirate arsonist extremist separatist expatriate diplomat
    ambassador senator councillor parliamentarian magistrate prosecutor footballer athlete singer artist musician
    bride newlywed teen pensioner widow orphan newborn schoolgirl schoolboy grandson granddaughter
    grandchild/grandchildren nephew niece uncle aunt devotee`,
  fighter: `soldier troop/troops militant militiaman/militiamen fighter guerrilla guerilla rebel insurgent
    gunman/gunmen paramilitary/paramilitaries commando jihadist jihadi mercenary/mercenaries paratrooper
    infantryman/infantrymen sniper militia/militia peshmerga/peshmerga mujahideen/mujahideen`,
  attacker: "attacker assailant bomber assassin",
  protester: "protester protestor demonstrator rioter marcher striker",
  rocket: "rocket missile drone projectile shell mortar",
  vote: "vote ballot",
  seat: "seat",
  money: "dollar euro dinar rial riyal lira/lira shekel yuan/yuan yen/yen rupee rouble ruble franc",
  body: "body/bodies corpse martyr",
  thing: `percent/percent year-old year day week month hour minute second decade century/centuries night
    kilometre kilometer mile metre meter foot/feet inch/inches yard acre hectare km/km kg/kg kilo kilogram ton
    tonne litre liter gram degree point house home building car vehicle truck bus/buses tank plane aircraft
    helicopter ship boat bomb explosive explosion blast attack clash/clashes strike raid airstrike wave round
    shot time game match/matches goal season dog cat cow sheep/sheep goat camel horse bird fish/fish animal
    cattle/cattle chicken turtle whale elephant province city/cities town village country/countries
    neighbourhood neighborhood district area site base camp school mosque church/churches hospital shop store
    company/companies firm bank group party/parties tribe nation state office unit brigade battalion division
    regiment weapon gun rifle bullet case incident report video photo image page article item step part piece
    side place location street block floor storey apartment room tree pound job rule law article
    occasion anniversary/anniversaries term set kind type way front checkpoint post position bid`,
};

/** Nouns by folded form, singular and plural. */
export const NOUN_BY_WORD: ReadonlyMap<string, Noun> = new Map(
  Object.entries(NOUNS).flatMap(([name, list]) =>
    list
      .trim()
      .split(/\s+/)
      .flatMap((entry) => formsOf(entry, name as NounClass)),
  ),
);

// A plural that equals the singular ("police") is entered last, so that it counts as plural.
function formsOf(entry: string, name: NounClass): [string, Noun][] {
  const [singular = "", plural = `${singular}s`] = entry.split("/");
  return [
    [singular, { class: name, singular: true }],
    [plural, { class: name, singular: false }],
  ];
}

/** Words that follow a singular collective: "a family of five", "a force of 200". */
export const COLLECTIVES: ReadonlySet<string> = new Set(
  "family crew group team force unit convoy squad gang contingent crowd band".split(" "),
);

/** Of these collectives the number counts fighters. */
export const FIGHTING_COLLECTIVES: ReadonlySet<string> = new Set(
  "force unit squad contingent garrison".split(" "),
);
