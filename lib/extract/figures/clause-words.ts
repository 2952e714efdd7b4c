/** Words by which the clauses around a trigger are read, folded. */
const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));
export const BE = set("was were is are am be been being got get gets getting");
export const BREAKS = set('. ; : ! ? ( ) [ ] “ ” " « » — – |');
export const SUBORDINATORS =
  set(`after when while although though but because as before since until whereas that which
  who whom if where than amid despite so`);
export const CONJUNCTIONS = set("and , plus & along together");
export const RELATIVES = set("who that which");
export const DETERMINERS = set("the all his her its their our both these those");
export const POSSESSIVES = set("his her its their our");
export const PREPOSITIONS =
  set(`in on at by from of near inside outside during with aboard among across around
  between through throughout belonging for under over against via en including to into`);
export const HEADLINE_NEXT = set(
  "in on at by during when after as near while over following amid outside inside",
);
// A present tense after these tells what anyone would do, not what happened.
export const GENERIC_LEADS = set("to who that which anyone whoever he she they we you i not never");
export const INCLUDING = set("including among includes included");
