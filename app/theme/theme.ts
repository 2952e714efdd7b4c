export const THEME_COOKIE = "theme";
const THEMES = ["system", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

/** The theme a cookie or form field asks for; the system's own for anything else. */
export function readTheme(value: unknown): Theme {
  return THEMES.find((theme) => theme === value) ?? "system";
}
