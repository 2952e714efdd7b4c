import type { Content } from "#lib/article/formats/format";
import { joinBytes } from "#lib/article/formats/join-bytes";

/** Reads a content forward in lines and counted bytes; holds little more than what is asked for. */
export type ByteReader = {
  /** The next line, one character a byte, without its end, cut after `max` bytes; null at the end. */
  readonly line: (max: number) => Promise<string | null>;
  /** The next `count` bytes, fewer at the end. */
  readonly bytes: (count: number) => Promise<Uint8Array>;
  /** Passes over `count` bytes; gives how many there were. */
  readonly skip: (count: number) => Promise<number>;
};

const LINE_FEED = 0x0a;
const LINE_END = /\r?\n?$/;

/** A reader that stands at the start of the content. */
export function createByteReader(content: Content): ByteReader {
  const iterator = content[Symbol.asyncIterator]();
  let rest: Uint8Array = new Uint8Array();
  const fill = async (): Promise<boolean> => {
    while (rest.length === 0) {
      const { value, done } = await iterator.next();
      if (done) return false;
      rest = value;
    }
    return true;
  };
  const take = (count: number): Uint8Array => {
    const taken = rest.subarray(0, count);
    rest = rest.subarray(taken.length);
    return taken;
  };
  const each = async (count: number, use: (piece: Uint8Array) => void): Promise<number> => {
    let left = count;
    while (left > 0 && (await fill())) {
      const piece = take(left);
      left -= piece.length;
      use(piece);
    }
    return count - left;
  };
  const line = async (max: number): Promise<string | null> => {
    if (!(await fill())) return null;
    const pieces: Uint8Array[] = [];
    let kept = 0;
    for (let ended = false; !ended && (await fill()); ) {
      const end = rest.indexOf(LINE_FEED);
      ended = end !== -1;
      const piece = take(ended ? end + 1 : rest.length);
      if (kept < max) pieces.push(piece.subarray(0, max - kept));
      kept += piece.length;
    }
    return new TextDecoder("latin1").decode(joinBytes(pieces)).replace(LINE_END, "");
  };
  const bytes = async (count: number): Promise<Uint8Array> => {
    const pieces: Uint8Array[] = [];
    await each(count, (piece) => pieces.push(piece));
    return joinBytes(pieces);
  };
  return { line, bytes, skip: (count) => each(count, () => {}) };
}
