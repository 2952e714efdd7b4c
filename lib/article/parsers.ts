import type { Format } from "#lib/article/formats/format";
import { parseJson } from "#lib/article/formats/parse-json";
import { parseJsonLine } from "#lib/article/formats/parse-json-line";
import { parseMarkdown } from "#lib/article/formats/parse-markdown";
import { parsePlainText } from "#lib/article/formats/parse-plain-text";
import { readDocx } from "#lib/article/formats/read-docx";
import { readFeed } from "#lib/article/formats/read-feed";
import { readHtml } from "#lib/article/formats/read-html";
import { readLines } from "#lib/article/formats/read-lines";
import { readTable } from "#lib/article/formats/read-table";
import { readWarc } from "#lib/article/formats/read-warc";
import { readWhole } from "#lib/article/formats/read-whole";

/** The formats by extension, in lower case with its dot. Each may also come compressed, as `.gz`. */
export const PARSERS: Readonly<Record<string, Format>> = {
  ".txt": readWhole(parsePlainText),
  ".md": readWhole(parseMarkdown),
  ".json": readWhole(parseJson),
  ".jsonl": readLines(parseJsonLine),
  ".ndjson": readLines(parseJsonLine),
  ".html": readHtml,
  ".htm": readHtml,
  ".xhtml": readHtml,
  ".rss": readFeed,
  ".atom": readFeed,
  ".xml": readFeed,
  ".csv": readTable,
  ".tsv": readTable,
  ".warc": readWarc,
  ".docx": readDocx,
};
