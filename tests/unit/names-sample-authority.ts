import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Paragraph, ParagraphKind } from "#lib/article/article";
import type { Authority } from "#lib/extract/authority-entry";
import { buildMatcher } from "#lib/extract/build-matcher";
import { parseActors, parsePlaces } from "#lib/extract/parse-authority";

const ACTORS = `
- { id: muqtada-al-sadr, kind: person, label: Muqtada al-Sadr, names: [Moqtada al-Sadr], short: [Sadr], arabic: [مقتدى الصدر], arabicShort: [الصدر], country: IQ }
- { id: sadrist-movement, kind: faction, label: Sadrist Movement, names: [Sadr Movement], country: IQ }
- { id: saraya-al-salam, kind: faction, label: Saraya al-Salam, names: [Saraya Salam, Seraya Selam, Seraya el Selam], short: [Saraya], arabic: [سرايا السلام], country: IQ }
- { id: asaib-ahl-al-haq, kind: faction, label: Asaib Ahl al-Haq, names: [Asayib Ahlilhak, Asayib Ehlilhak], short: [AAH, Asaib], arabic: [عصائب أهل الحق], arabicShort: [العصائب], country: IQ }
- { id: qais-al-khazali, kind: person, label: Qais al-Khazali, short: [Khazali], arabic: [قيس الخزعلي], country: IQ }
- { id: salih-mohammed-al-iraqi, kind: person, label: Salih Mohammed al-Iraqi, names: [Salah Mohammed al-Iraqi], short: [Iraqi], country: IQ }
- { id: asad-al-eidani, kind: person, label: Asad al-Eidani, short: [Eidani], country: IQ }
- { id: coordination-framework, kind: faction, label: Coordination Framework, country: IQ }
- { id: security-media-cell, kind: institution, label: Security Media Cell, names: [Iraqi Security Media Cell], short: [Media Cell, SMC], country: IQ }
- { id: popular-mobilization-forces, kind: institution, label: Popular Mobilization Forces, names: [Hashd al-Shaabi], standalone: [PMF, PMU], arabic: [الحشد الشعبي], country: IQ }
- { id: islamic-state, kind: faction, label: Islamic State, standalone: [ISIS], short: [IS] }
- { id: ali-al-sistani, kind: person, label: Ali al-Sistani, short: [Sistani], country: IQ }
- { id: mahdi-army, kind: faction, label: Mahdi Army, country: IQ }
- { id: qassem-soleimani, kind: person, label: Qassem Soleimani, names: [Qassem Suleimani], short: [Soleimani, Suleimani], country: IR }
- { id: ali-khamenei, kind: person, label: Ali Khamenei, short: [Khamenei], country: IR }
- { id: hadi-al-amiri, kind: person, label: Hadi al-Amiri, short: [Amiri], country: IQ }
- { id: badr-organization, kind: faction, label: Badr Organization, names: [Badr Organisation], short: [Badr], country: IQ }
- { id: abu-mahdi-al-muhandis, kind: person, label: Abu Mahdi al-Muhandis, short: [Muhandis], country: IQ }
- { id: hezbollah, kind: faction, label: Hezbollah, arabic: [حزب الله], country: LB }
- { id: kataib-hezbollah, kind: faction, label: Kataib Hezbollah, short: [Kataib], arabic: [كتائب حزب الله], country: IQ }
- { id: hassan-nasrallah, kind: person, label: Hassan Nasrallah, short: [Nasrallah], country: LB }
- { id: barham-salih, kind: person, label: Barham Salih, short: [Salih], country: IQ }
- { id: dawa-party, kind: faction, label: Dawa Party, short: [Dawa], country: IQ }
- { id: dawa-tanzim, kind: faction, label: Dawa Tanzim, short: [Dawa], country: IQ }
`;

/** A small authority of the tests' own: two dozen actors, and all the places that ship. */
export function sampleAuthority(): Authority {
  const folder = join("lib", "authority");
  const read = (name: string) => readFileSync(join(folder, name), "utf8");
  return {
    actors: parseActors(ACTORS),
    places: parsePlaces(read("places.yaml"), read("places.tsv")),
  };
}

export const sampleMatcher = buildMatcher(sampleAuthority());

/** Paragraphs of running text, or of the kinds given. */
export function paragraphsOf(texts: readonly string[], kinds: readonly ParagraphKind[] = []) {
  return texts.map(
    (text, index): Paragraph => ({ n: index + 1, text, kind: kinds[index] ?? "body" }),
  );
}
