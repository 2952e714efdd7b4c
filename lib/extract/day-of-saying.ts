import { REPORTING, SAYING } from "#lib/extract/attributions/cues";

const REACH = 120;
const SAID_ON = new RegExp(
  `\\b(?:${[...SAYING, ...REPORTING].join("|")})(?: late| early)?(?: on)? $`,
  "iu",
);
/** A verb of saying and who says it, before "that": "قالت وزارة الصحة يوم الثلاثاء إن". */
const ARABIC_SPEECH =
  /(?:^|[.؟!]\s+)و?(?:قال|أعلن|أكد|أفاد|ذكر|أوضح|صرح|كشف)ت?(?!\p{L})(?:(?!\s(?:إن|أن|بأن|عن)\s)[^،.])*$/u;
/** "reached 92 on", "rose to 30 by": the day of a toll. */
const TOLL_ON =
  /\b(?:reached|rose|risen|climbed|jumped|grown|stood|stands)\b[^.,;]{0,24}\b(?:on|by|as of)(?: late| early)? $/iu;

/** Whether the day that starts at `start` tells when something was said or counted, not when it was. */
export function isDayOfSaying(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  return SAID_ON.test(before) || TOLL_ON.test(before) || ARABIC_SPEECH.test(before);
}
