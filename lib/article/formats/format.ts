import type { Parsed } from "#lib/article/raw-article";

/** The bytes of a file as they come, already decompressed. */
export type Content = AsyncIterable<Uint8Array>;

/**
 * How files of one kind are read: content in, records out, a piece at a time. Pure. Throws an Error for
 * what is wrong with the file as a whole; what was given before stands.
 */
export type Format = (content: Content) => AsyncIterable<Parsed>;

/** The longest record: an article, a line, a row, a page, a feed's item, or a file that is one of these. */
export const MAX_RECORD_BYTES = 20_000_000;
export const MAX_RECORD_SIZE = "20 MB";
