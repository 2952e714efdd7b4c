import type { ReactNode } from "react";
import { DateFields, type TypedDates } from "#components/date-fields";
import { FilterSheet } from "#components/filter-sheet";
import { EVENT_GROUPS, type EventGroup } from "#lib/query/events-state";
import type { Notice } from "#lib/query/notice";
import type { EventsPage } from "#lib/use-cases/browse-events";

const NOUNS: Readonly<Record<EventGroup, { readonly label: string; readonly any: string }>> = {
  actor: { label: "Actor", any: "Any actor" },
  city: { label: "City", any: "Any city" },
  outlet: { label: "Outlet", any: "Any outlet" },
};

type Props = {
  readonly page: EventsPage;
  readonly notices: readonly Notice[];
  readonly typed: TypedDates;
};

/** The filters of the list of events. */
export function EventFilter({ page, notices, typed }: Props) {
  const { state, chosen, choices } = page;
  return (
    <FilterSheet path="/events">
      {state.sort === "newest" ? null : <input type="hidden" name="sort" value={state.sort} />}
      <Field label="Words in the event or its headlines" id="event-words">
        <input
          id="event-words"
          name="q"
          type="search"
          defaultValue={state.q}
          maxLength={200}
          dir="auto"
          className="field min-h-9 px-2"
        />
      </Field>
      {EVENT_GROUPS.map((group) => (
        <Choice
          key={group}
          group={group}
          choices={choices[group]}
          chosen={chosen.filter((value) => value.group === group)}
        />
      ))}
      <fieldset className="border-t border-rule pt-3 pb-4">
        <legend className="float-start w-full pb-1 font-semibold">Day of the event</legend>
        <DateFields typed={typed} notices={notices} />
      </fieldset>
      <Tick name="disputed" value="1" isTicked={state.disputed}>
        Only where reports disagree
      </Tick>
      <Tick name="reports" value="any" isTicked={state.reports === "any"}>
        Also events with one report
      </Tick>
    </FilterSheet>
  );
}

type FieldProps = {
  readonly label: string;
  readonly id: string;
  readonly children: ReactNode;
};

function Field({ label, id, children }: FieldProps) {
  return (
    <div className="border-t border-rule pt-3 pb-4">
      <label htmlFor={id} className="block pb-1 font-semibold">
        {label}
      </label>
      {children}
    </div>
  );
}

type ChoiceProps = {
  readonly group: EventGroup;
  readonly choices: EventsPage["choices"][EventGroup];
  readonly chosen: EventsPage["chosen"];
};

/** What is chosen already stays as ticks; the list adds one more to them. */
function Choice({ group, choices, chosen }: ChoiceProps) {
  const { label, any } = NOUNS[group];
  const id = `event-${group}`;
  return (
    <Field label={label} id={id}>
      {chosen.map((value) => (
        <label key={value.id} className="flex min-h-8 cursor-pointer items-center gap-2 py-1">
          <input type="checkbox" name={group} value={value.id} defaultChecked />
          <bdi>{value.label}</bdi>
        </label>
      ))}
      <select id={id} name={group} defaultValue="" className="field min-h-9 px-2">
        <option value="">{chosen.length === 0 ? any : "or also …"}</option>
        {choices.map((value) => (
          <option key={value.id} value={value.id}>
            {value.label}
          </option>
        ))}
      </select>
    </Field>
  );
}

type TickProps = {
  readonly name: string;
  readonly value: string;
  readonly isTicked: boolean;
  readonly children: string;
};

function Tick({ name, value, isTicked, children }: TickProps) {
  return (
    <label className="flex min-h-8 cursor-pointer items-center gap-2 border-t border-rule py-2">
      <input type="checkbox" name={name} value={value} defaultChecked={isTicked} />
      {children}
    </label>
  );
}
