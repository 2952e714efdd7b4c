import type { PlaceEntry, PlaceKind } from "#lib/extract/authority-entry";

/** Columns of the generated table of places, in order; lists inside a field are parted by `|`. */
export const PLACE_COLUMNS = [
  "id",
  "kind",
  "label",
  "names",
  "arabic",
  "country",
  "population",
  "lat",
  "lon",
] as const;

const KINDS: Readonly<Record<string, PlaceKind>> = { "": "city", p: "province", c: "country" };

/** The places of the generated table. Throws an Error that names the line. */
export function parsePlaceTable(text: string, fileName: string): PlaceEntry[] {
  const places: PlaceEntry[] = [];
  let headed = false;
  for (const [index, line] of text.split("\n").entries()) {
    if (line === "" || line.startsWith("#")) continue;
    if (headed) places.push(readRow(line, `${fileName}, line ${index + 1}`));
    else headed = isHeader(line, fileName);
  }
  return places;
}

function isHeader(line: string, fileName: string): true {
  const wanted = PLACE_COLUMNS.join(" ");
  const found = line.split("\t").join(" ");
  if (found !== wanted) {
    throw new Error(`Cannot read places "${fileName}": columns are "${found}", wanted "${wanted}"`);
  }
  return true;
}

function readRow(line: string, where: string): PlaceEntry {
  const fields = line.split("\t");
  const [id, code, label, names, arabic, country, population, lat, lon] = fields;
  const kind = KINDS[code ?? "?"];
  if (!id || !label || kind === undefined || fields.length !== PLACE_COLUMNS.length) {
    throw new Error(
      `Cannot read places "${where}": row is "${line}", wanted ${PLACE_COLUMNS.length} fields`,
    );
  }
  return {
    id,
    kind,
    label,
    names: readList(names),
    arabic: readList(arabic),
    city: kind === "city" ? id : null,
    country: country || null,
    population: readNumber(population, where) ?? 0,
    lat: readNumber(lat, where),
    lon: readNumber(lon, where),
  };
}

function readList(field: string | undefined): readonly string[] {
  return field ? field.split("|") : [];
}

function readNumber(field: string | undefined, where: string): number | null {
  if (!field) return null;
  const value = Number(field);
  if (Number.isNaN(value)) {
    throw new Error(`Cannot read places "${where}": number is "${field}", wanted digits`);
  }
  return value;
}
