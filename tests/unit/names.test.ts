import { describe, expect, test } from "vitest";
import { findMentions } from "#lib/extract/find-mentions";
import { matchQuery } from "#lib/extract/match-query";
import { paragraphsOf, sampleMatcher } from "#tests/unit/names-sample-authority";

/** `id: surface surface` for every actor and place found, sorted by id. */
function readNames(...texts: string[]): string[] {
  const { actors, places } = findMentions(paragraphsOf(texts), sampleMatcher);
  return [...actors, ...places]
    .map(({ id, mentions }) => {
      const surfaces = mentions.map(({ paragraph, start, end }) =>
        texts[paragraph - 1]!.slice(start, end),
      );
      return `${id}: ${surfaces.join(" | ")}`;
    })
    .sort();
}

describe("actors", () => {
  test("the longest name wins, so Kataib Hezbollah is not Hezbollah", () => {
    expect(readNames("A depot of Kataib Hezbollah burned.")).toEqual([
      "kataib-hezbollah: Kataib Hezbollah",
    ]);
    expect(readNames("A depot of Harakat Hezbollah burned.")).toEqual([]);
  });

  test("spellings with and without the article meet, and the article belongs to the span", () => {
    expect(readNames("Moqtada Al Sadr spoke.", "Mr al-Sadr left; Al-Sadr’s men stayed.")).toEqual([
      "muqtada-al-sadr: Moqtada Al Sadr | al-Sadr | Al-Sadr",
    ]);
  });

  test("a short form counts only where the article has a full one, before or after", () => {
    expect(readNames("AAH closed its doors.")).toEqual([]);
    expect(readNames("AAH closed its doors.", "Asaib Ahl al-Haq gave no reason.")).toEqual([
      "asaib-ahl-al-haq: AAH | Asaib Ahl al-Haq",
    ]);
    expect(readNames("The PMF moved.")).toEqual(["popular-mobilization-forces: PMF"]);
  });

  test("a body of the country at hand needs no full name, written out", () => {
    const cell = "security-media-cell: Media Cell";
    expect(readNames("In Baghdad and Basra the Media Cell said nothing.")).toContain(cell);
    expect(readNames("In Tehran and Qom the Media Cell said nothing.")).not.toContain(cell);
    expect(readNames("In Baghdad and Basra the SMC said nothing.")).not.toContain(
      "security-media-cell: SMC",
    );
  });

  test("a surname after another given name is another person", () => {
    expect(
      readNames("Muqtada al-Sadr met Jaafar al-Sadr.", "Firebrand Sadr and Baqir al-Sadr differ."),
    ).toEqual(["muqtada-al-sadr: Muqtada al-Sadr | Sadr"]);
    expect(readNames("Barham Salih resigned.", "Salih Ahmed replaced him; Salih wept.")).toEqual([
      "barham-salih: Barham Salih | Salih",
    ]);
  });

  test("a nationality that is also a surname is a person only where it stands as a noun", () => {
    const text =
      "Salih Mohammed al-Iraqi wrote to Iraqi police; Iraqi’s note said so, replied Iraqi.";
    expect(readNames(text)).toEqual([
      "salih-mohammed-al-iraqi: Salih Mohammed al-Iraqi | Iraqi | Iraqi",
    ]);
  });

  test("names declared beside a full name hold in the whole article", () => {
    expect(
      readNames(
        "Peace Brigades marched.",
        "Saraya al-Salam (SS or Peace Brigades) denied it.",
        "The SS left.",
      ),
    ).toEqual(["saraya-al-salam: Peace Brigades | Saraya al-Salam | SS | Peace Brigades | SS"]);
    expect(
      readNames("The Coordination Framework, also known as the House, met.", "The House voted."),
    ).toEqual(["coordination-framework: Coordination Framework | House | House"]);
  });

  test("what stands in parentheses is no alias when it is somebody else or a person's party", () => {
    expect(readNames("Qais al-Khazali (State of Law) spoke.", "State of Law won.")).toEqual([
      "qais-al-khazali: Qais al-Khazali",
    ]);
    expect(
      readNames("Badr Organization (Iran) spoke.", "Hezbollah (AFP) spoke. AFP wrote."),
    ).toEqual(["badr-organization: Badr Organization", "hezbollah: Hezbollah", "iran: Iran"]);
  });

  test("a short form of two actors goes to the one named in full most recently", () => {
    expect(
      readNames("The Dawa Party met.", "Dawa agreed.", "Dawa Tanzim refused; Dawa walked out."),
    ).toEqual(["dawa-party: Dawa Party | Dawa", "dawa-tanzim: Dawa Tanzim | Dawa"]);
  });

  test("an abbreviation must be written in its capitals", () => {
    expect(readNames("Islamic State (IS) is gone, so it is said; IS denies it.")).toEqual([
      "islamic-state: Islamic State | IS | IS",
    ]);
    expect(readNames("They told us that the US and U.S. allies agree.")).toEqual([
      "united-states: US | U.S.",
    ]);
  });

  test("Arabic names are found behind particles, with vowel signs, and the span leaves the particle out", () => {
    expect(
      readNames("التقى مقتدى الصدر الوفد", "وقال الصدر إن سَرَايا السَّلام باقية", "وجعفر الصدر غائب"),
    ).toEqual(["muqtada-al-sadr: مقتدى الصدر | الصدر", "saraya-al-salam: سَرَايا السَّلام"]);
    expect(readNames("اشتباكات بالبصرة وبغداد، وموقف للعراق")).toEqual([
      "baghdad: بغداد",
      "basra: البصرة",
      "iraq: لعراق",
    ]);
  });
});

describe("places", () => {
  test("common spellings of a city are one place", () => {
    expect(readNames("From Basrah and Al-Basra to Nassiriya, Al-Kut and Irbil.")).toEqual([
      "basra: Basrah | Al-Basra",
      "erbil: Irbil",
      "kut: Al-Kut",
      "nasiriyah: Nassiriya",
    ]);
  });

  test("facilities are found beside their city and are not taken for actors", () => {
    expect(readNames("Muqtada al-Sadr left Baghdad's Green Zone for Sadr City.")).toEqual([
      "baghdad: Baghdad",
      "green-zone: Green Zone",
      "muqtada-al-sadr: Muqtada al-Sadr",
      "sadr-city: Sadr City",
    ]);
  });

  test("a province is named with its noun, a city without", () => {
    expect(readNames("In Basra province and the province of Wasit, Basra city was calm.")).toEqual([
      "basra-province: Basra province",
      "basra: Basra",
      "wasit: province of Wasit",
    ]);
  });

  test("a place inside a person's name is none", () => {
    const text = "Abu Mahdi al-Basri, Mr Paris and Tim Henderson spoke.";
    expect(readNames(text, "Henderson wept.")).toEqual([]);
    expect(readNames("In Lebanon, Hassan Khoury, a grocer, closed.")).toEqual(["lebanon: Lebanon"]);
  });

  test("a word that describes something else is no place", () => {
    expect(readNames("The Iran-backed group, a Baghdad-based paper and pro-Iran men.")).toEqual([]);
  });

  test("everyday words that are also cities need clear support", () => {
    expect(
      readNames("Reading this, Most of them Split. Nice try, Man. Police in Date form."),
    ).toEqual([]);
    expect(readNames("A lorry killed dozens in Nice.")).toEqual(["nice: Nice"]);
  });

  test("the region written after a city chooses between namesakes", () => {
    expect(readNames("She flew from Paris to Paris, Texas, and on to Nice, France.")).toEqual([
      "france: France",
      "nice: Nice",
      "paris-us-texas: Paris",
      "paris: Paris",
      "texas: Texas",
    ]);
  });

  test("the country an article speaks of chooses between namesakes", () => {
    expect(readNames("Lebanese troops entered Tripoli.", "Lebanon is tense.")).toContain(
      "tripoli-lb: Tripoli",
    );
    expect(readNames("Libyan troops entered Tripoli.")).toEqual(["tripoli: Tripoli"]);
    expect(readNames("Crowds held Tahrir Square.", "Iraqi police stood by.")).toEqual([
      "tahrir-square: Tahrir Square",
    ]);
    expect(readNames("Crowds held Tahrir Square.", "Egyptian police stood by.")).toEqual([
      "tahrir-square-cairo: Tahrir Square",
    ]);
    expect(readNames("Crowds held Tahrir Square.")).toEqual([]);
  });

  test("a paper or a treaty named after a city is not the city", () => {
    expect(readNames("The Washington Post and the New York Times say Washington knew.")).toEqual([
      "washington: Washington",
    ]);
  });

  test("a line in capitals is read with care", () => {
    expect(readNames("IRAN TELLS US TO LEAVE BAGHDAD AS MEN WATCH")).toEqual([
      "baghdad: BAGHDAD",
      "iran: IRAN",
    ]);
  });

  test("datelines, credits, site headers and update notes name no place of the event", () => {
    const texts = ["Baghdad News", "ERBIL, Iraq - Men fought in Basra.", "Updated in Mosul"];
    const [site, body, update] = paragraphsOf(texts, ["site", "body", "update"]);
    const dated = { ...body!, dateline: { start: 0, end: 14 } };
    const { places } = findMentions([site!, dated, update!], sampleMatcher);
    expect(places.map(({ id }) => id)).toEqual(["basra"]);
  });
});

describe("queries", () => {
  const ids = (query: string) => {
    const { actors, places } = matchQuery(query, sampleMatcher);
    return [...actors, ...places].map(({ id, start, end }) => `${id} ${query.slice(start, end)}`);
  };

  test("names are found in any case, short forms without justification", () => {
    expect(ids("khazali aah basrah")).toEqual([
      "qais-al-khazali khazali",
      "asaib-ahl-al-haq aah",
      "basra basrah",
    ]);
    expect(ids("dawa")).toEqual(["dawa-party dawa", "dawa-tanzim dawa"]);
    expect(ids("al-sadr in sadr city")).toEqual(["muqtada-al-sadr al-sadr", "sadr-city sadr city"]);
    expect(ids("العصائب بالبصرة")).toEqual(["asaib-ahl-al-haq العصائب", "basra البصرة"]);
  });

  test("everyday words are no names", () => {
    expect(ids("police told us it is nice")).toEqual([]);
    expect(ids("US")).toEqual(["united-states US"]);
  });
});
