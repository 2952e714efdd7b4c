import type { ExportedRow } from "#app/api/exported-article";

/** The columns of exported articles. */
export const ARTICLE_COLUMNS = [
  "exported_from",
  "exported_at",
  "rank",
  "id",
  "headline",
  "outlet",
  "published",
  "language",
  "event",
  "event_id",
  "actors",
  "cities",
  "paragraph",
  "words",
  "file",
  "original",
  "link",
] as const satisfies readonly (keyof ExportedRow)[];

/** The columns of exported events. */
export const EVENT_COLUMNS =
  "exported_from exported_at id event date place reports outlets actors disputed disputes link".split(
    " ",
  );

/** The columns of exported figures, a line per claim. */
export const CLAIM_COLUMNS =
  "fact metric place relation status reason outlet headline published value low high bound parts attribution origin via words paragraph article link exported_from exported_at".split(
    " ",
  );
