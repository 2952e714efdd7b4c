/** What a reader can choose, kept in a cookie of the same name; the first choice is the default and needs none. */
export const SETTINGS = {
  theme: ["system", "light", "dark"],
  keys: ["on", "off"],
  instant: ["on", "off"],
} as const;

export type Setting = keyof typeof SETTINGS;
type Choice<S extends Setting> = (typeof SETTINGS)[S][number];

/** Every setting as a reader keeps it in cookies. */
export function readChoices(kept: {
  readonly get: (name: Setting) => { readonly value: string } | undefined;
}): { readonly [S in Setting]: Choice<S> } {
  return {
    theme: readSetting("theme", kept.get("theme")?.value),
    keys: readSetting("keys", kept.get("keys")?.value),
    instant: readSetting("instant", kept.get("instant")?.value),
  };
}

/** The choice that a cookie or a form field holds; the default for anything else. */
export function readSetting<S extends Setting>(setting: S, value: unknown): Choice<S> {
  const choices: readonly Choice<S>[] = SETTINGS[setting];
  return choices.find((choice) => choice === value) ?? SETTINGS[setting][0];
}
