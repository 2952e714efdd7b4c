import { keepChoice, readChosen } from "#app/keep-choice";
import { KEYS_COOKIE, readKeys } from "#app/settings/settings";

/** Switches the keyboard shortcuts on or off and goes back to the page it was chosen on. */
export async function POST(request: Request): Promise<Response> {
  const keys = readKeys(await readChosen(request, "keys"));
  return keepChoice(request, KEYS_COOKIE, keys ? "on" : "off", keys);
}
