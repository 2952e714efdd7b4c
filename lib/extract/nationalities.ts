const ROWS =
  "IQ iraqi iraqis|IR iranian iranians persian|SY syrian syrians|TR turkish turks|JO jordanian|KW kuwaiti|SA saudi saudis|LB lebanese|IL israeli israelis|PS palestinian palestinians gazan|EG egyptian egyptians|YE yemeni houthi|QA qatari|AE emirati|BH bahraini|OM omani|AF afghan afghans|PK pakistani|IN indian indians|RU russian russians|UA ukrainian ukrainians|US american americans|GB british britons english scottish welsh|FR french|DE german germans|IT italian italians|ES spanish|CN chinese|JP japanese|KR korean|LY libyan libyans|TN tunisian|DZ algerian|MA moroccan|SD sudanese|SO somali|NG nigerian|KE kenyan|ZA african|CA canadian canadians|AU australian australians|MX mexican|BR brazilian|NL dutch|BE belgian|SE swedish|NO norwegian|DK danish|PL polish|GR greek|ID indonesian|PH philippine filipino|VN vietnamese|TH thai|IE irish|IQ عراقي عراقيه العراقي العراقيه العراقيين العراقيون|IR ايراني ايرانيه الايراني الايرانيه|SY سوري سوريه السوري السوريه|TR تركي تركيه التركي التركيه|LB لبناني اللبناني اللبنانيه|US امريكي امريكيه الاميركي الاميركيه الامريكي الامريكيه";

/** Country (ISO 3166) by nationality word, folded: evidence for which namesake an article means. */
export const NATIONALITIES: ReadonlyMap<string, string> = new Map(
  ROWS.split("|").flatMap((row) => {
    const [country = "", ...names] = row.split(" ");
    return names.map((name): [string, string] => [name, country]);
  }),
);
