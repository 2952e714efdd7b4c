/** Parts of a day as `DateFact.time` names them; the lexicons give their index. */
export const DAY_PARTS = ["morning", "afternoon", "evening", "night", "dawn"] as const;

/** What "early" and "late" before a day make of its time; the lexicons give their index. */
export const DAY_EDGES = [null, "early", "late"] as const;

/** Units as the lexicons give them. */
export const UNITS = ["day", "week", "month", "year", "decade"] as const;
