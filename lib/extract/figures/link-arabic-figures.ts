import { applyBound } from "#lib/extract/figures/apply-bound";
import {
  ARABIC_ACTS,
  ARABIC_COUNTED,
  ARABIC_DUALS,
  ARABIC_PERSON,
  ARABIC_PERSON_DUALS,
  ARABIC_PREFIX,
  ARABIC_VERBS,
} from "#lib/extract/figures/arabic-words";
import { BOUNDS_AFTER, type BoundRule } from "#lib/extract/figures/bounds";
import { amongTheDead, isUnidentified } from "#lib/extract/figures/is-unidentified";
import type { Linked } from "#lib/extract/figures/link-ground";
import type { Quantity } from "#lib/extract/figures/quantity";
import type { NameGround } from "#lib/extract/figures/read-name";
import type { Word } from "#lib/extract/figures/split-words";
import { readNumber } from "#lib/extract/read-number";

const REACH = 4;
const ARABIC = /\p{Script=Arabic}/u;
const ARABIC_LETTERS = /\p{Script=Arabic}/gu;
const LATIN_LETTERS = /\p{Script=Latin}/gu;
const OPENING = 400;
const TOLLS = new Set("عدد حصيله اعداد".split(" "));
const DENIAL = new Set("لم ولم لن لا ينفي نفي نفت محاوله تهديد".split(" "));
const NOT_PEOPLE = new Set(
  `يوم يوما ايام ساعه ساعات سنه سنوات عام عاما اعوام شهر اشهر كيلومتر كيلومترا كم متر مترا اميال دقيقه دقايق
  قريه قري مدينه مدن منزل منازل سياره سيارات مره مرات اسبوع اسابيع بالميه باليه نقطه
  مقبره مقابر قبر قبور مبني مباني بنايه شقه محافظه محافظات دوله دول بلد بلدان`.split(/\s+/),
);

/** Whether a text is written in Arabic rather than Latin letters, by its beginning. */
export function isArabic(text: string): boolean {
  if (!ARABIC.test(text)) return false;
  const opening = text.slice(0, OPENING);
  return (opening.match(ARABIC_LETTERS)?.length ?? 0) > (opening.match(LATIN_LETTERS)?.length ?? 0);
}

/** The last trigger read, and the word up to which a count belongs to it. */
type Governing = { readonly metric: string; readonly from: number; readonly until: number };

type Count = Quantity & {
  /** The metric that its noun names ("three killed"). */
  readonly metric: string | null;
  /** The metric it has where no trigger governs it ("500 protesters"). */
  readonly alone: string | null;
};

/** What words `from` to `to` (an Arabic sentence) tell of killed, wounded and other counts. */
export function linkArabicFigures(
  words: readonly Word[],
  from: number,
  to: number,
  ground: NameGround,
): Linked[] {
  const found: Linked[] = [];
  let last: Governing | null = null;
  let loose: Count | null = null;
  for (let i = from; i < to; i++) {
    const titled = last === null ? null : namedAfterTitle(words, i, last, ground);
    if (last !== null && titled !== null) {
      found.push(
        linked("killed", nameCount(words, titled, ground.persons.get(titled)!), last.from),
      );
      last = null;
      i = titled;
      continue;
    }
    const count = readCount(words, i, to);
    if (count !== null) {
      const governed: Governing | null = last !== null && count.from <= last.until ? last : null;
      const metric = count.metric ?? governed?.metric ?? count.alone;
      const numbered = count.of !== "unknown" || governed !== null;
      const freed = metric === "detained" && isFreed(words, count.from);
      if (metric && numbered && !freed && !denied(words, governed?.from ?? i)) {
        const own =
          metric === "killed" && isUnidentified(words, count.to) ? amongTheDead(count) : count;
        found.push(linked(metric, own, governed?.from ?? count.from));
        if (governed !== null) last = extend(governed, count.to + REACH);
      }
      loose = metric === null ? count : null;
      i = count.to - 1;
      continue;
    }
    const named = last !== null && i <= last.until ? ground.persons.get(i) : undefined;
    if (last !== null && named !== undefined && last.metric === "killed" && i - last.from <= 3) {
      found.push(linked("killed", nameCount(words, i, named), last.from));
      last = null;
      continue;
    }
    const metric = triggerAt(words, i);
    if (metric !== null && PLURAL_VERB.test(words[i]?.key ?? "")) {
      if (readCount(words, i + 1, to) === null && takesBefore(found, i, metric)) continue;
      if (loose !== null && i - loose.to <= 1) {
        found.push(linked(metric, loose, loose.from));
        continue;
      }
    }
    if (metric !== null)
      last = { metric: joinedMetric(words, last, i, metric), from: i, until: i + REACH };
    else if (words[i]?.kind === "mark" && words[i]?.key !== "،") last = null;
  }
  return found;
}

const LONGEST_TITLE = 6;

/** "قُتل قائد فيلق القدس قاسم سليماني": where the name stands of whom the title means; null elsewhere. */
function namedAfterTitle(
  words: readonly Word[],
  i: number,
  { metric, from }: Governing,
  { persons }: NameGround,
): number | null {
  if (metric !== "killed" || i !== from + 1 || !ARABIC_PERSON.has(words[i]?.key ?? "")) return null;
  for (let k = i + 1; k <= i + LONGEST_TITLE && words[k]?.kind === "word"; k++) {
    if (persons.has(k)) return k;
    if (words[k]!.key.startsWith("و")) return null;
  }
  return null;
}

/** "مصرع وإصابة 20": one count for both. */
const joinedMetric = (words: readonly Word[], last: Governing | null, i: number, metric: string) =>
  last !== null && last.from === i - 1 && words[i]!.key.startsWith("و") && last.metric !== metric
    ? "casualties"
    : metric;

// "60 people met their death": a verb in the plural follows its subject.
const PLURAL_VERB = /وا$/u;

function takesBefore(found: Linked[], verb: number, metric: string): boolean {
  const subject = found.at(-1);
  if (subject === undefined || verb - subject.quantity.to > 2) return false;
  if (subject.metric === metric || !COUNTED_ALONE.has(subject.metric)) return false;
  found[found.length - 1] = { ...subject, metric };
  return true;
}

const COUNTED_ALONE = new Set(["fighters", "protesters"]);

const extend = ({ metric, from }: Governing, until: number): Governing => ({ metric, from, until });

function linked(metric: string, count: Quantity, trigger: number): Linked {
  const from = Math.min(trigger, count.from);
  return { metric, quantity: count, from, to: from + 1, chain: trigger, within: null };
}

function triggerAt(words: readonly Word[], i: number): string | null {
  const key = words[i]?.key ?? "";
  const bare = key.replace(ARABIC_PREFIX, "");
  if (TOLLS.has(words[i - 1]?.key ?? ""))
    return ARABIC_COUNTED.get(key.replace(/^ال/u, "")) ?? null;
  return (
    ARABIC_ACTS.get(key) ??
    ARABIC_ACTS.get(bare) ??
    ARABIC_VERBS.get(key) ??
    ARABIC_VERBS.get(bare) ??
    null
  );
}

// "لا يزال" says that it goes on.
const denied = (words: readonly Word[], i: number) =>
  !/^[يتن]زال/u.test(words[i - 1]?.key ?? "") &&
  (DENIAL.has(words[i - 1]?.key ?? "") || DENIAL.has(words[i - 2]?.key ?? ""));

const RELEASE = new Set("سراح الافراج افراج اخلاء".split(" "));

const isFreed = (words: readonly Word[], i: number) =>
  RELEASE.has(words[i - 1]?.key ?? "") || RELEASE.has(words[i - 2]?.key ?? "");

const quantity = (range: Pick<Quantity, "from" | "to" | "low" | "high" | "bound">): Quantity => ({
  ...range,
  of: "person",
  named: null,
  actor: null,
  within: false,
  single: false,
  inside: null,
});

/** "The injury of another": one more of those before. */
const OTHER = new Set("اخر اخري".split(" "));
const ONE = new Set("واحد واحده".split(" "));

/** "three killed", "12 people", "two soldiers" (dual), "a soldier". */
function readCount(words: readonly Word[], i: number, to: number): Count | null {
  const number = readNumber(words, i);
  if (number !== null) return readNumbered(words, number, to);
  const key = words[i]?.key ?? "";
  if (!ARABIC.test(key)) return null;
  const bare = key.replace(ARABIC_PREFIX, "");
  const exactly = { from: i, to: i + 1, bound: "exactly" as const };
  const dual = ARABIC_DUALS.get(key) ?? ARABIC_DUALS.get(bare);
  const two = words[i + 1]?.key.startsWith("اثن") === true ? i + 2 : i + 1;
  if (dual !== undefined)
    return { ...quantity({ ...exactly, to: two, low: 2, high: 2 }), metric: dual, alone: null };
  if (ARABIC_PERSON_DUALS.has(key) || ARABIC_PERSON_DUALS.has(bare)) {
    return {
      ...quantity({ ...exactly, to: two, low: 2, high: 2 }),
      of: "unknown",
      metric: null,
      alone: null,
    };
  }
  const nominative = bare.replace(/ا$/u, "");
  const other = OTHER.has(key) && triggerAt(words, i - 1) !== null;
  const person = [key, bare, nominative].some((form) => ARABIC_PERSON.has(form));
  if (!other && !person) return null;
  // "ناشط مدني": what he is, in two words
  let one = i + 1;
  while (ONE.has(words[one]?.key ?? "") || ARABIC_PERSON.has(words[one]?.key ?? "")) one += 1;
  return {
    ...quantity({ ...exactly, to: one, low: 1, high: 1 }),
    of: "unknown",
    single: true,
    metric: null,
    alone: null,
  };
}

function readNumbered(
  words: readonly Word[],
  number: NonNullable<ReturnType<typeof readNumber>>,
  to: number,
): Count | null {
  const noun = words[number.to]?.key ?? "";
  const before = words[number.from - 1]?.key;
  // "12 من أصل 30" and the first of "من 15 إلى 22"
  const passed = before === "اصل" || (before === "من" && words[number.to]?.key === "الي");
  if (passed || number.to > to || NOT_PEOPLE.has(noun) || noun === "%" || noun === "٪") {
    return { ...quantity(number), of: "unknown", metric: "", alone: null };
  }
  const counted = ARABIC_COUNTED.get(noun) ?? ARABIC_COUNTED.get(noun.replace(/^ال/u, "")) ?? null;
  const end = ARABIC.test(noun) && triggerAt(words, number.to) === null ? number.to + 1 : number.to;
  const listed = listedAs(words, end);
  if (listed !== null) {
    return { ...quantity({ ...number, to: end }), of: "person", metric: listed, alone: null };
  }
  const people = counted === "fighters" || counted === "protesters";
  const of = counted === null ? "unknown" : "person";
  const named = people ? { metric: null, alone: counted } : { metric: counted, alone: null };
  const after = number.rule === null ? boundAfter(words, end, to) : null;
  const range = after === null ? number : applyBound(after, number);
  return {
    ...quantity({ ...number, ...range, to: Math.min(after === null ? end : end + 2, to) }),
    of,
    ...named,
  };
}

/** "ستة أشخاص في عداد المفقودين": what they are listed among; null where nothing says it. */
function listedAs(words: readonly Word[], at: number): string | null {
  if (words[at]?.key !== "في" || words[at + 1]?.key !== "عداد") return null;
  return ARABIC_COUNTED.get((words[at + 2]?.key ?? "").replace(/^ال/u, "")) ?? null;
}

// "٣٨ شخصا على الأقل"
const boundAfter = (words: readonly Word[], end: number, to: number): BoundRule | null =>
  end + 2 > to ? null : (BOUNDS_AFTER[`${words[end]?.key} ${words[end + 1]?.key}`] ?? null);

function nameCount(
  words: readonly Word[],
  i: number,
  person: { start: number; end: number; id: string },
): Quantity {
  let end = i + 1;
  while ((words[end]?.start ?? person.end) < person.end) end += 1;
  const one = quantity({ from: i, to: end, low: 1, high: 1, bound: "exactly" });
  return { ...one, named: { start: person.start, end: person.end }, actor: person.id };
}
