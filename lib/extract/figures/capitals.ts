const ROWS = `iraq baghdad|iran tehran|syria damascus|lebanon beirut|jordan amman|turkey ankara|egypt cairo
  |saudi-arabia riyadh|kuwait kuwait-city|yemen sanaa|libya tripoli|israel jerusalem|afghanistan kabul
  |pakistan islamabad|india new-delhi|united-states washington|united-kingdom london|france paris
  |germany berlin|russia moscow|ukraine kyiv|china beijing|japan tokyo|spain madrid|italy rome`;

/** Id of the capital by id of the country: what "in the capital" means in a report about it. */
export const CAPITALS: ReadonlyMap<string, string> = new Map(
  ROWS.split("|").map((row): [string, string] => {
    const [country = "", capital = ""] = row.trim().split(" ");
    return [country, capital];
  }),
);
