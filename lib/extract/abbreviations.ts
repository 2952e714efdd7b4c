/** What may follow an abbreviation's full stop when the sentence goes on. */
export type AbbreviationClass = "title" | "number" | "place" | "time" | "plain";

const ABBREVIATIONS: Readonly<Record<AbbreviationClass, string>> = {
  // A name follows: "Gen. Qasim".
  title: `mr mrs ms mx dr prof gen lt col maj capt cpt sgt brig adm cmdr cmd cpl pvt sen rep gov rev hon
    pres sec amb supt insp fr st mt ft sheik messrs mme mlle brig-gen maj-gen lt-gen د أ م ا ص`,
  // A number follows: "No. 4", "Aug. 30".
  number: `no nos pp vol ch fig art sect jan feb mar apr jun jul aug sep sept oct nov dec`,
  // A name or a lower-case word follows, or the sentence ends: "U.S. forces", "in the U.S. The".
  place: `u.s u.n u.k e.u u.a.e u.s.a u.s.s.r d.c n.y l.a jr sr inc corp ltd co bros ph.d m.d b.a m.a esq
    dept univ assn bn`,
  time: "a.m p.m",
  // Something always follows.
  plain: "vs v i.e e.g cf approx est ca al viz incl",
};

/** Abbreviations by lower-case form without the last full stop. */
export const ABBREVIATION_CLASS: ReadonlyMap<string, AbbreviationClass> = new Map(
  Object.entries(ABBREVIATIONS).flatMap(([name, list]) =>
    list
      .trim()
      .split(/\s+/)
      .map((word) => [word, name as AbbreviationClass] as const),
  ),
);

/** Words that, with a capital after "U.S." or "Inc.", begin a sentence rather than continue a name. */
export const SENTENCE_OPENERS: ReadonlySet<string> = new Set(
  `the a an he she it they we you i this that these those his her its their our my there here in on at by
    for from with but and or so yet if when while after before since as although though however meanwhile
    moreover also then now later earlier both all some many most several no not one two three officials
    police what who why how where monday tuesday wednesday thursday friday saturday sunday according`.split(
    /\s+/,
  ),
);

/** Words that go on after "a.m." and "p.m.": days, zones. */
export const TIME_CONTINUATIONS: ReadonlySet<string> = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july
    august september october november december jan feb mar apr jun jul aug sept sep oct nov dec gmt utc est
    edt cst cdt pst pdt bst cet cest eet msk ast local baghdad tehran eastern pacific central`.split(
    /\s+/,
  ),
);
