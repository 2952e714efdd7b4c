import { LineCounter, parseDocument, visit } from "yaml";
import { quoteValue } from "#lib/article/quote-value";
import { isRecord } from "#lib/article/read-record";

/** A text and the fields stated in the YAML block before it, if it has one. */
export type FrontMatter = {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly body: string;
};

const OPENING = /^---[ \t]*(?:\r\n|\n|\r)/;
const CLOSING = /^(?:---|\.\.\.)[ \t]*(?:\r\n|\n|\r|$)/m;
const FIELD_LINE = /^\s*(?:#[^\r\n]*[\r\n]\s*)*["']?[\w-]+["']?[ \t]*:/;
const NULL_WORD = /^(?:~|null)?$/i;

/**
 * Splits a text from the YAML front matter at its very start. A line of dashes that no field follows is
 * text like any other. Throws an Error with the line when the block is not valid YAML or not closed.
 */
export function splitFrontMatter(text: string): FrontMatter {
  const opening = OPENING.exec(text)?.[0];
  if (opening === undefined) return { fields: {}, body: text };
  const rest = text.slice(opening.length);
  const closing = CLOSING.exec(rest);
  const block = rest.slice(0, closing?.index ?? rest.length);
  if (block.trim() !== "" && !FIELD_LINE.test(block)) return { fields: {}, body: text };
  if (closing === null) throw new Error('front matter: opened on line 1, never closed by "---"');
  return { fields: readYaml(block), body: rest.slice(closing.index + closing[0].length) };
}

function readYaml(block: string): Readonly<Record<string, unknown>> {
  const lines = new LineCounter();
  // "failsafe" keeps every value as written: `no` is a language and 2022-09-01 no timestamp.
  const document = parseDocument(block, {
    schema: "failsafe",
    lineCounter: lines,
    prettyErrors: false,
  });
  const error = document.errors[0];
  if (error !== undefined) {
    const { line } = lines.linePos(error.pos[0]);
    throw new Error(`front matter, line ${line + 1}: ${error.message}`);
  }
  nullEmptyValues(document);
  return expectFields(document.toJS());
}

function nullEmptyValues(document: ReturnType<typeof parseDocument>): void {
  visit(document, {
    Alias() {
      throw new Error("front matter: aliases (*name) are not supported");
    },
    Scalar(_, scalar) {
      if (scalar.type === "PLAIN" && NULL_WORD.test(String(scalar.value))) scalar.value = null;
    },
  });
}

function expectFields(value: unknown): Readonly<Record<string, unknown>> {
  if (value === null) return {};
  if (isRecord(value)) return value;
  throw new Error(`front matter: expected lines of "name: value", got ${quoteValue(value)}`);
}
