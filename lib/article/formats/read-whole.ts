import { decodeText } from "#lib/article/decode-text";
import type { Format } from "#lib/article/formats/format";
import { gatherBytes } from "#lib/article/formats/gather-bytes";
import type { Parsed } from "#lib/article/raw-article";

/** A format that is read in one piece, as text. */
export function readWhole(parse: (text: string) => Parsed): Format {
  return async function* (content) {
    const text = decodeText(await gatherBytes(content));
    if (text.trim() === "") throw new Error("empty file");
    yield parse(text);
  };
}
