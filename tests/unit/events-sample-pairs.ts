/** Two short reports of one day that name the same actors. */
export type Pair = {
  readonly what: string;
  readonly day: string;
  readonly a: string;
  readonly b: string;
};

/** They tell of different happenings. */
export const OTHER_EVENTS: readonly Pair[] = [
  {
    what: "a clash and a protest in two cities of Iraq",
    day: "2022-02-08",
    a: "Fighters of Saraya al-Salam and Asaib Ahl al-Haq clashed in Amara on Tuesday, killing three people, police said.",
    b: "Teachers protested in Kirkuk on Tuesday against Saraya al-Salam and Asaib Ahl al-Haq, who they said keep schools closed.",
  },
  {
    what: "a clash and an arrest that names the other place",
    day: "2022-02-08",
    a: "Fighters of Saraya al-Salam and Asaib Ahl al-Haq clashed in Amara on Tuesday, killing three people, police said.",
    b: "Police arrested a member of Asaib Ahl al-Haq in Basra on Tuesday over a dispute with Saraya al-Salam. He is from Amara.",
  },
  {
    what: "two clashes of the same groups in two cities",
    day: "2022-02-08",
    a: "Gunmen of Saraya al-Salam and Asaib Ahl al-Haq fought in Amara on Tuesday, leaving three people dead, police said.",
    b: "Gunmen of Saraya al-Salam and Asaib Ahl al-Haq fought in Basra on Tuesday, leaving seven people wounded, police said.",
  },
  {
    what: "two clashes of which both speak of two men",
    day: "2022-02-08",
    a: "Two men of Saraya al-Salam fired at an office of Asaib Ahl al-Haq in Kut on Tuesday, police said.",
    b: "Two men of Saraya al-Salam fired at an office of Asaib Ahl al-Haq in Diwaniya on Tuesday, police said.",
  },
  {
    what: "an air strike and a rally in Syria and Lebanon",
    day: "2024-04-02",
    a: "An Israeli air strike killed five fighters of Hezbollah in Homs on Tuesday, residents said.",
    b: "Supporters of Hezbollah rallied in Tripoli on Tuesday against Israel, and soldiers closed the roads.",
  },
  {
    what: "a killing, and a gathering told without a word for its kind",
    day: "2020-02-04",
    a: "A follower of Muqtada al-Sadr was shot dead in Najaf on Tuesday, hospital staff said.",
    b: "Followers of Muqtada al-Sadr gathered in Baquba on Tuesday to hear a sermon about bread prices.",
  },
  {
    what: "a bombing and a flood in two cities of Afghanistan",
    day: "2023-01-12",
    a: "A bomb of Islamic State exploded outside an office of the Taliban in Kabul on Thursday, killing nine.",
    b: "The Taliban asked for help after floods in Herat on Thursday. Islamic State has threatened aid workers there.",
  },
  {
    what: "a clash in a province and a protest in a city of another",
    day: "2022-02-08",
    a: "Fighters of Saraya al-Salam and Asaib Ahl al-Haq clashed in Maysan province on Tuesday, killing three people.",
    b: "Teachers protested in Kirkuk on Tuesday against Saraya al-Salam and Asaib Ahl al-Haq, who keep schools closed.",
  },
  {
    what: "clash and protest in Arabic",
    day: "2022-02-08",
    a: "اندلعت اشتباكات مسلحة في العمارة الثلاثاء بين سرايا السلام وعصائب أهل الحق، وقتل فيها ثلاثة أشخاص.",
    b: "تظاهر معلمون في كركوك الثلاثاء ضد سرايا السلام وعصائب أهل الحق، وطالبوا بفتح المدارس.",
  },
  {
    what: "two clashes in two cities in Arabic",
    day: "2022-02-08",
    a: "اندلعت اشتباكات مسلحة في العمارة الثلاثاء بين سرايا السلام وعصائب أهل الحق، وقتل فيها ثلاثة أشخاص.",
    b: "اندلعت اشتباكات مسلحة في البصرة الثلاثاء بين سرايا السلام وعصائب أهل الحق، وأصيب فيها سبعة أشخاص.",
  },
  {
    what: "an English report of a clash and an Arabic one of a protest elsewhere",
    day: "2022-02-08",
    a: "Fighters of Saraya al-Salam, Asaib Ahl al-Haq and Kataib Hezbollah clashed in Amara on Tuesday, killing three people, and Muqtada al-Sadr asked for calm.",
    b: "تظاهر معلمون في كركوك الثلاثاء ضد سرايا السلام وعصائب أهل الحق وكتائب حزب الله، ودعا مقتدى الصدر إلى الهدوء.",
  },
];

/** They tell of one, though one of them names only the province, a facility or a place besides. */
export const SAME_EVENT: readonly Pair[] = [
  {
    what: "the province for the city",
    day: "2022-02-08",
    a: "Fighters of Saraya al-Salam and Asaib Ahl al-Haq clashed in Amara on Tuesday, killing three people, police said.",
    b: "Three people were killed in Maysan province on Tuesday as Saraya al-Salam and Asaib Ahl al-Haq clashed, an official said.",
  },
  {
    what: "a facility of the city for the city",
    day: "2022-08-29",
    a: "Supporters of Muqtada al-Sadr stormed the Republican Palace on Monday and fought Asaib Ahl al-Haq, medics said.",
    b: "Clashes broke out in Baghdad on Monday when supporters of Muqtada al-Sadr stormed a palace; Asaib Ahl al-Haq fired back.",
  },
  {
    what: "the base for the city near it",
    day: "2021-03-03",
    a: "Ten rockets hit the Ain al-Asad airbase on Wednesday, and Kataib Hezbollah praised the rocket attack, the army said.",
    b: "A rocket attack on the Ain al-Asad base near Hit in Anbar on Wednesday, with ten rockets, was praised by Kataib Hezbollah.",
  },
  {
    what: "the city from where a death is reported",
    day: "2022-02-08",
    a: "Clashes between Saraya al-Salam and Asaib Ahl al-Haq in Amara on Tuesday killed three people; one died in Basra, medics said.",
    b: "A third man died in Basra on Tuesday after clashes between Saraya al-Salam and Asaib Ahl al-Haq in Amara, medics said.",
  },
  {
    what: "the province for the city in Arabic",
    day: "2022-02-08",
    a: "اندلعت اشتباكات مسلحة في العمارة الثلاثاء بين سرايا السلام وعصائب أهل الحق، وقتل فيها ثلاثة أشخاص.",
    b: "قتل ثلاثة أشخاص في محافظة ميسان الثلاثاء في اشتباكات بين سرايا السلام وعصائب أهل الحق، بحسب الشرطة.",
  },
];
