import { wordKey } from "#lib/extract/word-key";

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/).map(wordKey));

/** Words that open a clause about what came before or goes on around the event. */
export const BACKGROUND_MARKERS: ReadonlySet<string> = words(
  "after following since amid amidst بعد عقب منذ إثر أعقاب خلفية غداة",
);

/** Background only before one of these: "وسط" is also the centre of a town. */
export const MARKERS_BEFORE: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["ahead", new Set(["of"])],
  [
    "وسط",
    words(
      "توتر توترات التوتر مخاوف استنفار أنباء دعوات انتشار تصاعد احتجاجات أزمة انقسام خلافات غضب إجراءات اتهامات تحذيرات صمت ترقب جدل",
    ),
  ],
]);

/** Background only after one of these: "hours before". */
export const MARKERS_AFTER: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["before", words("hours days weeks months minutes day week month year hour")],
]);

/** A marker before one of these is a time of day or an idiom: "after midnight", "بعد ظهر الخميس". */
export const NO_BACKGROUND_BEFORE: ReadonlySet<string> =
  words(`midnight noon midday dawn dark dusk sunset sunrise nightfall sundown daybreak all
    ظهر الظهر منتصف غد العصر الفجر`);

/** A marker after one of these is an adjective or a verb: "the following day". */
export const NO_BACKGROUND_AFTER: ReadonlySet<string> = words(
  "the his her their its was were is are be been",
);

/** Words of measure that belong to a marker: "just two days after". */
export const MARKER_MEASURES: ReadonlySet<string> =
  words(`days day hours hour weeks week months month years year minutes moments shortly soon just immediately only
    barely a an few several some couple of one two three four five six seven eight nine ten`);

/** Words that carry a background clause on over a comma: "since August, when supporters stormed…". */
export const RELATIVES: ReadonlySet<string> = words(
  "when which who whom whose where عندما حين حيث التي الذي الذين",
);
