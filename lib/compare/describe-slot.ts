import { describeDate } from "#lib/article/describe-date";
import { upperFirst } from "#lib/article/first-letter";
import type { Slot } from "#lib/compare/comparison";
import { METRICS } from "#lib/extract/figures/metrics";

const LABELS = new Map(METRICS.map(({ key, label }) => [key, label]));

/** What a row is about, for a heading: "Killed in Basra", "Killed in Baghdad, earlier", "Killed: Hisham al-Hashimi". */
export function describeSlot(slot: Slot, placeLabel: (id: string) => string): string {
  const what = upperFirst(slot.thing ?? LABELS.get(slot.metric) ?? slot.metric);
  if (slot.person !== null) return `${what}: ${slot.person.name}`;
  const place = slot.place === null ? "" : ` in ${placeLabel(slot.place)}`;
  return `${what}${place}${describeTime(slot)}`;
}

function describeTime({ relation, when }: Slot): string {
  if (when !== null && /^(?:\d{4}|XXXX)(?:-\d{2}){0,2}$/.test(when))
    return `, ${describeDate(when)}`;
  if (relation === "main") return "";
  return relation === "earlier" ? ", earlier" : ", another event";
}
