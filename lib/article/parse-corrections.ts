import { type Document, isNode, LineCounter, parseDocument } from "yaml";
import { z } from "zod";
import {
  type ActorMerge,
  type ActorSplit,
  type ArticleCorrection,
  CORRECTED_FIELDS,
  type Corrections,
} from "#lib/article/corrections";
import { FIELD_SCHEMAS } from "#lib/article/record-fields";

const words = z.string("expected text").trim().min(1, "expected some text");
const article = { file: words.optional(), id: words.optional() };

const articleEntry = z
  .strictObject({
    ...article,
    // YAML reads 2022 as a number.
    published: z.preprocess(
      (value) => (typeof value === "number" ? String(value) : value),
      FIELD_SCHEMAS.published.optional(),
    ),
    outlet: FIELD_SCHEMAS.outlet.optional(),
    title: FIELD_SCHEMAS.title.optional(),
    url: FIELD_SCHEMAS.url.optional(),
    lang: FIELD_SCHEMAS.lang.optional(),
    event: z
      .union(
        [z.literal("alone"), z.strictObject({ with: words })],
        'expected "alone" or {with: FILE}',
      )
      .optional(),
    reject: z.array(z.strictObject({ words, paragraph: z.int().positive() })).optional(),
  })
  .refine(
    ({ file, id }) => (file === undefined) !== (id === undefined),
    'expected either "file" or "id", to say which article is meant',
  );

const actorEntry = z.union(
  [
    z.strictObject({ merge: z.array(words).min(2) }),
    z.strictObject({
      split: z.strictObject({ actor: words, text: words, file: words.optional() }),
    }),
  ],
  "expected {merge: [ID, ID]} or {split: {actor: ID, text: SPELLING}}, with a file where it is only meant there",
);

const schema = z.strictObject({
  articles: z.array(articleEntry).nullish(),
  actors: z.array(actorEntry).nullish(),
});

type Path = readonly (string | number)[];

/**
 * The corrections that a YAML text holds; `by` is how they and faults call its file. Throws one Error
 * that names every fault with its line: a file with a fault is not applied at all.
 */
export function parseCorrections(text: string, by: string): Corrections {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const broken = document.errors.map(
    ({ pos, message }) => [lines.linePos(pos[0]).line, message] as const,
  );
  if (broken.length > 0) throw refusal(by, broken);
  const lineOf = (path: Path) => findLine(document, lines, path);
  const parsed = schema.safeParse(document.toJS() ?? {});
  if (!parsed.success) {
    const faults = parsed.error.issues.map(({ path, message }) => {
      const at = path.map((key) => (typeof key === "number" ? key : String(key)));
      const field = at.filter((key) => typeof key === "string").at(-1);
      const name = at.length < 3 || field === undefined ? "" : `"${field}": `;
      return [lineOf(at), `${name}${message}`] as const;
    });
    throw refusal(by, faults);
  }
  const corrections = arrange(parsed.data, by, lineOf);
  const repeated = findRepeated(corrections);
  if (repeated.length > 0) throw refusal(by, repeated);
  return corrections;
}

function arrange(
  { articles, actors }: z.infer<typeof schema>,
  by: string,
  lineOf: (path: Path) => number,
): Corrections {
  const merges: ActorMerge[] = [];
  const splits: ActorSplit[] = [];
  for (const [index, entry] of (actors ?? []).entries()) {
    const line = lineOf(["actors", index]);
    if ("merge" in entry) {
      const [first = "", ...others] = entry.merge;
      merges.push({ ids: [first, ...others], by, line });
    } else {
      const { actor, text, file = null } = entry.split;
      splits.push({ actor, text, article: file, by, line });
    }
  }
  return {
    articles: (articles ?? []).map((entry, index): ArticleCorrection => {
      const given = CORRECTED_FIELDS.flatMap((field) => {
        const value = entry[field];
        return value === undefined ? [] : [[field, value] as const];
      });
      return {
        article: (entry.file ?? entry.id ?? "").normalize("NFC"),
        fields: Object.fromEntries(given),
        placement: entry.event ?? null,
        reject: entry.reject ?? [],
        by,
        line: lineOf(["articles", index]),
      };
    }),
    merges,
    splits,
  };
}

function findRepeated({ articles, merges }: Corrections): (readonly [number, string])[] {
  const seen = new Map<string, number>();
  const faults: (readonly [number, string])[] = [];
  const see = (key: string, what: string, line: number) => {
    const first = seen.get(key);
    if (first === undefined) seen.set(key, line);
    else faults.push([line, `${what} stands on line ${first} already, expected once`]);
  };
  for (const { article, line } of articles) see(`article ${article}`, `"${article}"`, line);
  for (const { ids, line } of merges) {
    for (const id of ids) see(`actor ${id}`, `the merged actor "${id}"`, line);
  }
  return faults;
}

/** Line of the node at the path, or of the nearest one above it that is written. */
function findLine(document: Document, lines: LineCounter, path: Path): number {
  for (let length = path.length; length >= 0; length -= 1) {
    const node: unknown = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}

function refusal(by: string, faults: readonly (readonly [number, string])[]): Error {
  const told = faults.map(([line, fault]) => `${by}, line ${line}: ${fault}`);
  return new Error(`Cannot use the corrections, nothing was indexed:\n${told.join("\n")}`);
}
