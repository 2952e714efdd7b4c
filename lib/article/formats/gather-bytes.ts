import { type Content, MAX_RECORD_BYTES, MAX_RECORD_SIZE } from "#lib/article/formats/format";
import { joinBytes } from "#lib/article/formats/join-bytes";

/** The whole content in one piece. Throws an Error when it is empty or longer than a record may be. */
export async function gatherBytes(content: Content): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of content) {
    length += piece.length;
    if (length > MAX_RECORD_BYTES) {
      throw new Error(`longer than ${MAX_RECORD_SIZE} (use .jsonl or .csv for many articles)`);
    }
    pieces.push(piece);
  }
  if (length === 0) throw new Error("empty file");
  return joinBytes(pieces);
}
