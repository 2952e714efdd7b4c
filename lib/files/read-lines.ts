import { createReadStream } from "node:fs";

/** A line's number, from 1, and its bytes without the line end; null when it is longer than allowed. */
export type ByteLine = { readonly number: number; readonly bytes: Uint8Array | null };

const LINE_FEED = 0x0a;
const CHUNK_BYTES = 1 << 18;

/** The lines of a file one by one; holds no more than one line of at most `maxBytes`. */
export async function* readLines(path: string, maxBytes: number): AsyncGenerator<ByteLine> {
  let pieces: Buffer[] = [];
  let length = 0;
  let number = 1;
  const add = (piece: Buffer) => {
    length += piece.length;
    if (length > maxBytes) pieces = [];
    else pieces.push(piece);
  };
  const take = (): ByteLine => {
    const line = { number, bytes: length > maxBytes ? null : Buffer.concat(pieces) };
    [pieces, length, number] = [[], 0, number + 1];
    return line;
  };
  for await (const chunk of createReadStream(path, { highWaterMark: CHUNK_BYTES })) {
    let rest: Buffer = chunk;
    for (let end = rest.indexOf(LINE_FEED); end !== -1; end = rest.indexOf(LINE_FEED)) {
      add(rest.subarray(0, end));
      yield take();
      rest = rest.subarray(end + 1);
    }
    add(rest);
  }
  if (length > 0) yield take();
}
