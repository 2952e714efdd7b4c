const QUESTIONS = [
  {
    name: "theme",
    legend: "Colours",
    hint: null,
    choices: [
      { value: "system", label: "As the system" },
      { value: "light", label: "Light" },
      { value: "dark", label: "Dark" },
    ],
  },
  {
    name: "instant",
    legend: "Filters",
    hint: "On a wide screen with a mouse, where scripts run. Elsewhere the button applies them.",
    choices: [
      { value: "on", label: "Update the results as I tick" },
      { value: "off", label: "Only with the button “Apply filters”" },
    ],
  },
  {
    name: "keys",
    legend: "Keyboard shortcuts",
    hint: "Single keys such as / and j; the key ? lists them. They rest while you type.",
    choices: [
      { value: "on", label: "On" },
      { value: "off", label: "Off" },
    ],
  },
] as const;

type Props = {
  /** The choice in force for each setting. */
  readonly chosen: Readonly<Record<(typeof QUESTIONS)[number]["name"], string>>;
  /** true right after they were saved. */
  readonly saved: boolean;
};

/** The choices of a reader, as a form that needs no script. */
export function SettingsForm({ chosen, saved }: Props) {
  return (
    <form action="/settings/keep" method="post" autoComplete="off" className="max-w-[36rem]">
      {saved ? (
        <p role="status" className="mb-4 border-s-4 border-ink bg-sunken px-4 py-2 font-semibold">
          Saved.
        </p>
      ) : null}
      {QUESTIONS.map(({ name, legend, hint, choices }) => (
        <fieldset
          key={name}
          aria-describedby={hint === null ? undefined : `${name}-hint`}
          className="border-t border-rule pt-3 pb-5"
        >
          <legend className="float-start w-full pb-1 font-semibold">{legend}</legend>
          {choices.map(({ value, label }) => (
            <label
              key={value}
              className="clear-both flex min-h-8 w-fit cursor-pointer items-center gap-2 py-1 hover:text-link"
            >
              <input
                type="radio"
                name={name}
                value={value}
                defaultChecked={chosen[name] === value}
              />
              {label}
            </label>
          ))}
          {hint === null ? null : (
            <p id={`${name}-hint`} className="clear-both pt-1 text-dense text-muted">
              {hint}
            </p>
          )}
        </fieldset>
      ))}
      <p className="border-t border-rule pt-4">
        <button type="submit" className="button">
          Save
        </button>
      </p>
    </form>
  );
}
