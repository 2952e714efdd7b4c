import { parseJson } from "#lib/article/parse-json";
import { parseJsonLine, parseJsonLines } from "#lib/article/parse-json-lines";
import { parseMarkdown } from "#lib/article/parse-markdown";
import { parsePlainText } from "#lib/article/parse-plain-text";
import type { Parsed, Parser } from "#lib/article/raw-article";

/** How files of one kind are read. */
export type Format = {
  /** A whole file at once. */
  readonly parse: Parser;
  /** One line of it and its number from 1, where lines stand for themselves; such files may be of any length. */
  readonly parseLine?: (line: string, number: number) => Parsed;
};

/** The formats by extension, in lower case with its dot. */
export const PARSERS: Readonly<Record<string, Format>> = {
  ".txt": { parse: parsePlainText },
  ".md": { parse: parseMarkdown },
  ".json": { parse: parseJson },
  ".jsonl": { parse: parseJsonLines, parseLine: parseJsonLine },
};
