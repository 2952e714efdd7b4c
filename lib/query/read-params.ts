import { z } from "zod";
import { isFault, type Notice } from "#lib/query/notice";
import { readPartialDate } from "#lib/query/partial-date";

const MAX_VALUE = 200;
const MAX_VALUES = 50;
const MAX_PAGE = 50_000;

/** One value of a parameter, composed and trimmed; "" when it is not there. */
export function readText(params: URLSearchParams, name: string): string {
  return (params.get(name) ?? "").normalize("NFC").trim();
}

/** Text to search for, its white space made single, cut to `most` characters. */
export function readQuery(params: URLSearchParams, most: number, notices: Notice[]): string {
  const q = readText(params, "q")
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim();
  if (q.length <= most) return q;
  const message = `The query was cut to its first ${most} characters.`;
  notices.push({ code: "too-long", field: "q", message });
  return q
    .slice(0, most)
    .replace(/[\uD800-\uDBFF]$/, "")
    .trim();
}

/** The distinct values of a parameter in order, at most `most`; empty and overlong ones are left out. */
export function readValues(
  params: URLSearchParams,
  name: string,
  notices: Notice[],
  most = MAX_VALUES,
): readonly string[] {
  const values = params.getAll(name).map((value) => value.normalize("NFC").trim());
  const usable = [...new Set(values.filter((value) => value !== "" && value.length <= MAX_VALUE))];
  if (usable.length > most) {
    const message = `Only the first ${most} values of "${name}" are used.`;
    notices.push({ code: "too-long", field: name, message });
  }
  return usable.slice(0, most).sort();
}

/** One of the choices; `fallback` when the parameter is not there or holds something else. */
export function readChoice<T extends string>(
  params: URLSearchParams,
  name: string,
  choices: readonly T[],
  fallback: T,
  notices: Notice[],
): T {
  const value = readText(params, name);
  if (value === "") return fallback;
  const parsed = z.enum(choices).safeParse(value);
  if (parsed.success) return parsed.data as T;
  const message = `"${name}" was ignored: got "${value.slice(0, 40)}", expected ${choices.join(" or ")}.`;
  notices.push({ code: "invalid-value", field: name, message });
  return fallback;
}

/** A whole number of the range; `fallback` when the parameter is not there or is something else. */
export function readNumber(
  params: URLSearchParams,
  name: string,
  { least, most, fallback }: { least: number; most: number; fallback: number },
  notices: Notice[],
): number {
  const value = readText(params, name);
  if (value === "") return fallback;
  const parsed = z.coerce.number().int().min(least).max(most).safeParse(value);
  if (parsed.success) return parsed.data;
  const message = `"${name}" was ignored: got "${value.slice(0, 40)}", expected a number from ${least} to ${most}.`;
  notices.push({ code: "invalid-value", field: name, message });
  return fallback;
}

/** The page, from 1. */
export function readPage(params: URLSearchParams, notices: Notice[]): number {
  return readNumber(params, "page", { least: 1, most: MAX_PAGE, fallback: 1 }, notices);
}

/**
 * The parameters that could not be used, as typed. An address keeps them: what is wrong with them is said
 * where it leads, and the reader can mend it.
 */
export function faultyFields(
  params: URLSearchParams,
  notices: readonly Notice[],
): (readonly [name: string, value: string])[] {
  return notices
    .filter(isFault)
    .flatMap(({ field }) => (field === null ? [] : [field]))
    .map((name) => [name, readText(params, name).slice(0, MAX_VALUE).trim()]);
}

/** What the two ends of a range of dates hold. */
export type DateParams = { readonly from: string | null; readonly to: string | null };

/** `from` and `to` as partial dates in order; `from` may also be the one word given as `unknown`. */
export function readDates(
  params: URLSearchParams,
  notices: Notice[],
  unknown: string | null = null,
): DateParams {
  const read = (field: "from" | "to"): string | null => {
    const value = padDate(readText(params, field));
    if (value === "") return null;
    if (readPartialDate(value) !== null || (field === "from" && value === unknown)) return value;
    notices.push(dateNotice(field, value));
    return null;
  };
  const from = read("from");
  const to = from !== null && from === unknown ? null : read("to");
  if (isOrdered(from, to)) return { from, to };
  const message = `"To" was ignored: ${to} is before ${from}.`;
  notices.push({ code: "invalid-date", field: "to", message });
  return { from, to: null };
}

const SHORT_DATE = /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?$/;
const DIGIT = /[\u0660-\u0669\u06F0-\u06F9]/g;

/** "2022-9" as 2022-09, and Arabic digits as Latin ones; anything else as it is. */
function padDate(typed: string): string {
  const written = typed.trim().replace(DIGIT, (digit) => String(digit.charCodeAt(0) & 15));
  const [, year, ...parts] = SHORT_DATE.exec(written) ?? [];
  if (year === undefined) return written;
  return [year, ...parts.flatMap((part) => part?.padStart(2, "0") ?? [])].join("-");
}

function isOrdered(from: string | null, to: string | null): boolean {
  const first = from === null ? null : readPartialDate(from);
  const last = to === null ? null : readPartialDate(to);
  return first === null || last === null || first.first <= last.last;
}

function dateNotice(field: "from" | "to", value: string): Notice {
  const message = `"${value.slice(0, 40)}" is not a date this search knows. Write 2022, 2022-08 or 2022-08-31.`;
  return { code: "invalid-date", field, message };
}
