import { MONTH_NAMES } from "#lib/article/month-names";

/** A date as a person writes it: `2022-08-31` as "31 August 2022", `2022-08` as "August 2022", `XXXX-08-31` as "31 August". */
export function describeDate(date: string): string {
  const [year = "", month, day] = date.split("-");
  const name = month === undefined ? null : (MONTH_NAMES[Number(month) - 1]?.[0] ?? month);
  const known = year === "XXXX" ? null : year;
  return [day === undefined ? null : String(Number(day)), name, known]
    .filter((part) => part !== null)
    .join(" ");
}
