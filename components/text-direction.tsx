const RIGHT_TO_LEFT = new Set(["ar", "arc", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"]);

type Direction = "ltr" | "rtl" | "auto";

/** The direction a language is written in; `auto` (decided by the letters) when it is not known. */
function textDirection(lang: string | null): Direction {
  if (lang === null) return "auto";
  return RIGHT_TO_LEFT.has(lang) ? "rtl" : "ltr";
}

/** `lang` and `dir` of a text, for the element that holds it. */
export function languageOf(lang: string | null): { lang?: string; dir: Direction } {
  return lang === null ? { dir: "auto" } : { lang, dir: textDirection(lang) };
}
