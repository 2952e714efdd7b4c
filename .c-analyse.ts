import { findMentions } from "#lib/extract/find-mentions";
import { findDates } from "#lib/extract/find-dates";
import { findFigures } from "#lib/extract/find-figures";
import { findQuotes } from "#lib/extract/find-quotes";
import { findAttributions } from "#lib/extract/find-attributions";
import { splitSentences } from "#lib/extract/split-sentences";
import { plainAttribution } from "#lib/extract/governed-attribution";
export function scratchAnalyse(article: any, matcher: any, fact?: any, placeId?: any): any {
  const { paragraphs } = article; const { actors, places } = findMentions(paragraphs, matcher);
  const sentences = paragraphs.map((p:any)=>splitSentences(p.text));
  const dates = findDates(paragraphs, article.published);
  const attributions = findAttributions({ paragraphs, sentences, actors });
  const eventDate = fact?.eventDate ? {value:fact.eventDate,basis:"stated",evidence:null} : article.published ? {value:article.published,basis:"publication",evidence:null}:null;
  const lead = new Map<string,number>(); for (const p of places) if (p.city) lead.set(p.city,(lead.get(p.city)??0)+p.mentions.filter((m:any)=>m.paragraph<=3).length);
  const main = fact?.mainPlace ? placeId(fact.mainPlace) : [...lead].sort((a,b)=>b[1]-a[1])[0]?.[0];
  const mainPlace = main ? { id: main, evidence:{paragraph:1,start:0,end:0} } : null;
  const figures = findFigures({ paragraphs, sentences, clausesOf: (_p:any, s:any)=>[{...s, background:false}], actors, places, dates, eventDate, mainPlace, attributions } as any);
  const quotes = findQuotes({ paragraphs, sentences, actors, places, attributions });
  return { actors, places, dates, figures, quotes, attributions: attributions.map((a:any)=>plainAttribution(a)!), unknownNames: [], eventDate, mainPlace };
}
