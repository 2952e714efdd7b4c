import path from "node:path";
import type { Format } from "#lib/article/formats/format";
import { PARSERS } from "#lib/article/parsers";
import type { Parsed } from "#lib/article/raw-article";
import { readContent } from "#lib/files/read-content";
import { readPdf } from "#lib/files/read-pdf";

const COMPRESSED = ".gz";
/** Those that are computed from the bytes alone, and one that needs a thread that can be ended. */
const FORMATS: Readonly<Record<string, Format>> = { ...PARSERS, ".pdf": readPdf };

/** The extensions of the files that are read, each also with `.gz` after it. */
export const EXTENSIONS: readonly string[] = Object.keys(FORMATS);

/** Whether a file is read, by its name. */
export const isReadable = (file: string): boolean =>
  Object.hasOwn(FORMATS, extensionsOf(file).extension);

/**
 * What a file gives, a piece at a time. Throws an Error with the reason when the file, or the rest of it,
 * cannot be taken. `onBytes` is told how many bytes of it each step takes.
 */
export async function* readRecords(
  file: string,
  onBytes: (count: number) => void,
): AsyncGenerator<Parsed> {
  const { format, compressed } = formatOf(file);
  const content = readContent(file, compressed, onBytes);
  try {
    yield* format(content);
  } finally {
    // A format that stops early leaves the file open.
    await content.return(undefined);
  }
}

function formatOf(file: string): { readonly format: Format; readonly compressed: boolean } {
  const { extension, compressed } = extensionsOf(file);
  const format = Object.hasOwn(FORMATS, extension) ? FORMATS[extension] : undefined;
  if (format !== undefined) return { format, compressed };
  const written = compressed ? extension + COMPRESSED : extension;
  const fault = written === "" ? "no extension" : `unknown extension "${written}"`;
  const known = [...EXTENSIONS].sort().join(", ");
  throw new Error(`${fault} (known: ${known}, each also with ${COMPRESSED} after it)`);
}

/** The extension that tells the format, and whether one for compression follows it. */
function extensionsOf(file: string): { readonly extension: string; readonly compressed: boolean } {
  const outer = path.extname(file).toLowerCase();
  const compressed = outer === COMPRESSED;
  const inner = compressed ? path.extname(file.slice(0, -outer.length)).toLowerCase() : outer;
  return { extension: inner, compressed };
}
