import type { Content } from "#lib/article/formats/format";
import { joinBytes } from "#lib/article/formats/join-bytes";

/** A line's number, from 1, and its bytes without the line end; null when it is longer than allowed. */
export type ByteLine = { readonly number: number; readonly bytes: Uint8Array | null };

const LINE_FEED = 0x0a;

/** The lines of a text one by one; holds no more than one line of at most `maxBytes`. */
export async function* splitLines(content: Content, maxBytes: number): AsyncGenerator<ByteLine> {
  let pieces: Uint8Array[] = [];
  let length = 0;
  let number = 1;
  const add = (piece: Uint8Array) => {
    length += piece.length;
    if (length > maxBytes) pieces = [];
    else pieces.push(piece);
  };
  const take = (): ByteLine => {
    const line = { number, bytes: length > maxBytes ? null : joinBytes(pieces) };
    [pieces, length, number] = [[], 0, number + 1];
    return line;
  };
  for await (const chunk of content) {
    let rest = chunk;
    for (let end = rest.indexOf(LINE_FEED); end !== -1; end = rest.indexOf(LINE_FEED)) {
      add(rest.subarray(0, end));
      yield take();
      rest = rest.subarray(end + 1);
    }
    if (rest.length > 0) add(rest);
  }
  if (length > 0) yield take();
}
