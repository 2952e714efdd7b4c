import { parseArgs } from "node:util";
import { EXTENSIONS } from "#lib/files/read-records";

/** What the command is asked to do. Throws an Error for what it does not know or cannot do together. */
export function readArguments(args: readonly string[]) {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      json: { type: "boolean", default: false },
      prune: { type: "boolean", default: false },
      rebuild: { type: "boolean", default: false },
      watch: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
      published: { type: "string" },
      outlet: { type: "string" },
      metadata: { type: "string" },
      authority: { type: "string" },
      corrections: { type: "string" },
    },
  });
  if (values.watch && values.rebuild) {
    throw new Error("Cannot watch and rebuild at once: rebuild first, then watch");
  }
  return { options: values, paths: positionals };
}

export type IndexArguments = ReturnType<typeof readArguments>["options"];

export const USAGE = `Use: npm run index -- [options] <file or folder>…
Indexes what is new or changed there; the rest of the index stays as it is.

Reads ${EXTENSIONS.join(" ")}, each also
compressed (.gz): plain text, Markdown, JSON and JSON Lines, saved web pages, RSS and Atom feeds, tables
with a column of texts, web archives, Word documents, PDF files.

  --json             a report for machines on standard output; the log goes to standard error
  --prune            remove articles whose files are gone from the folders given
  --rebuild          fill a new index beside the old one and put it in its place at one moment, while
                     the site goes on answering: the index then holds exactly what the paths gave
  --watch            stay, and index again whenever something changes there; Ctrl-C ends it
  --published DATE   for files that state no date of publication
  --outlet NAME      for files that state no outlet
  --metadata FILE    a CSV that describes the files (file,outlet,title,url,published,language)
  --authority FILE   names that add to or override the built-in authority
  --corrections FILE what people put right, beside any corrections.yaml in the folders given
It ends with 0 when all is indexed, 2 when some files were left out (each is named), 1 when nothing could
be done. A run that was broken off is completed by the next one.`;
