import type { Content } from "#lib/article/formats/format";
import { joinBytes } from "#lib/article/formats/join-bytes";

/** A line's number, from 1, and its bytes without the line feed; null when it is longer than allowed. */
export type ByteLine = { readonly number: number; readonly bytes: Uint8Array | null };

const LINE_FEED = 0x0a;

/**
 * The lines of a text with something on them, as many at a time as came together; holds no more than a
 * piece of the content and one line of at most `maxBytes`.
 */
export async function* splitLines(
  content: Content,
  maxBytes: number,
): AsyncGenerator<readonly ByteLine[]> {
  let pieces: Uint8Array[] = [];
  let length = 0;
  let number = 1;
  let lines: ByteLine[] = [];
  const add = (piece: Uint8Array) => {
    length += piece.length;
    if (length > maxBytes) pieces = [];
    else if (piece.length > 0) pieces.push(piece);
  };
  const take = () => {
    if (length > 0) lines.push({ number, bytes: length > maxBytes ? null : joinBytes(pieces) });
    if (length > 0) [pieces, length] = [[], 0];
    number += 1;
  };
  for await (const chunk of content) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end !== -1; end = chunk.indexOf(LINE_FEED, start)) {
      add(chunk.subarray(start, end));
      take();
      start = end + 1;
      // Runs of blank lines may be millions long.
      for (; chunk[start] === LINE_FEED; start++) number += 1;
    }
    add(chunk.subarray(start));
    yield lines;
    lines = [];
  }
  take();
  yield lines;
}
