import { closeSync, read, readSync } from "node:fs";
import { Readable } from "node:stream";
import { promisify } from "node:util";
import { createGunzip } from "node:zlib";
import { openFile } from "#lib/files/open-file";

const readLater = promisify(read);

const CHUNK_BYTES = 1 << 18;
/** Text shrinks to a tenth, seldom to a fiftieth; what grows more than this is made to fill memory. */
const MAX_RATIO = 200;
const RATIO_FROM = 50_000_000;

/**
 * The bytes of a regular file as they come, decompressed where it is `compressed` (gzip, of any number of
 * members). Throws an Error with the reason when it cannot be read or is a bomb. `onBytes` is told how many
 * bytes of the file each step takes.
 */
export async function* readContent(
  path: string,
  compressed: boolean,
  onBytes: (count: number) => void = () => {},
): AsyncGenerator<Uint8Array> {
  const { fd, size } = openFile(path);
  try {
    if (size === 0) throw new Error("empty file");
    const pieces = readPieces(fd, size, onBytes);
    yield* compressed ? decompress(pieces) : pieces;
  } finally {
    closeSync(fd);
  }
}

async function* readPieces(
  fd: number,
  size: number,
  onBytes: (count: number) => void,
): AsyncGenerator<Uint8Array> {
  const length = Math.min(CHUNK_BYTES, size + 1);
  for (let taken = 0; ; ) {
    const buffer = Buffer.allocUnsafe(length);
    // Most files are small; read at once they take a third of the time.
    const bytesRead =
      size < CHUNK_BYTES
        ? readSync(fd, buffer)
        : (await readLater(fd, buffer, 0, length, null)).bytesRead;
    taken += bytesRead;
    if (bytesRead > 0) {
      onBytes(bytesRead);
      yield buffer.subarray(0, bytesRead);
    }
    // A byte more than there is was asked for: what is not filled ends with the file.
    if (bytesRead === 0 || (bytesRead < length && taken >= size)) return;
  }
}

async function* decompress(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let taken = 0;
  let given = 0;
  const counted = async function* () {
    for await (const piece of pieces) {
      taken += piece.length;
      yield piece;
    }
  };
  const source = Readable.from(counted());
  const gunzip = createGunzip({ chunkSize: CHUNK_BYTES });
  source.on("error", (error) => gunzip.destroy(error));
  try {
    for await (const piece of source.pipe(gunzip)) {
      given += piece.length;
      if (given > RATIO_FROM && given > MAX_RATIO * taken) {
        throw new Error(`decompresses to more than ${MAX_RATIO} times its size: refused`);
      }
      yield piece;
    }
  } catch (cause) {
    throw new Error(describe(cause as NodeJS.ErrnoException), { cause });
  } finally {
    source.destroy();
  }
}

function describe({ code, message }: NodeJS.ErrnoException): string {
  if (code === "Z_BUF_ERROR") return "the compressed file is cut off";
  return code?.startsWith("Z_") ? `not gzip, or damaged: ${message}` : message;
}
