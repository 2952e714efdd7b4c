import { keepChoice, readChosen } from "#app/keep-choice";
import { readTheme, THEME_COOKIE } from "#app/theme/theme";

/** Keeps the chosen theme in a cookie and goes back to the page it was chosen on. */
export async function POST(request: Request): Promise<Response> {
  const theme = readTheme(await readChosen(request, "theme"));
  return keepChoice(request, THEME_COOKIE, theme, theme === "system");
}
