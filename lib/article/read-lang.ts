const NAMES = new Intl.DisplayNames(["en"], { type: "language", fallback: "none" });
const LETTERS = [..."abcdefghijklmnopqrstuvwxyz"];

/** English and own names of the two-letter languages, in lower case, with their codes. */
const CODES_BY_NAME = new Map(
  LETTERS.flatMap((first) => LETTERS.map((second) => first + second)).flatMap(namesOf),
);

/** ISO 639-1 code (639-3 where there is none) of a language stated by code or name; null if it names none. */
export function readLang(stated: string): string | null {
  const written = stated.trim().replaceAll("_", "-");
  return CODES_BY_NAME.get(written.toLowerCase()) ?? readCode(written);
}

function readCode(tag: string): string | null {
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag)) return null;
  try {
    const { language } = new Intl.Locale(tag);
    return NAMES.of(language) === undefined ? null : language;
  } catch {
    return null;
  }
}

function namesOf(code: string): (readonly [string, string])[] {
  const english = NAMES.of(code);
  if (english === undefined || new Intl.Locale(code).language !== code) return [];
  const own = new Intl.DisplayNames([code], { type: "language" }).of(code) ?? english;
  return [
    [own.toLowerCase(), code],
    [english.toLowerCase(), code],
  ];
}
