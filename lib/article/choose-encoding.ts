import { analyse } from "chardet";

const SAMPLE = 1 << 16;
const MARKS: readonly { readonly mark: readonly number[]; readonly encoding: string }[] = [
  { mark: [0xff, 0xfe], encoding: "utf-16le" },
  { mark: [0xfe, 0xff], encoding: "utf-16be" },
];
/** Text in UTF-16 has this share of zero bytes at least, spaces and digits, all on one side. */
const ZERO_SHARE = 0.05;
/** Text in UTF-8 with a few damaged characters: so many whole ones for each. */
const WHOLE_PER_DAMAGED = 4;
const SHORTEST_WIDE = 8;
const NO_CHARACTER = /[\p{Cn}\p{Co}\p{Cs}\ufffd]/u;
const BEYOND_ASCII = /(?!\ufffd)[^\p{ASCII}]/gu;
const MARKUP = /<[^<>]*>|https?:\S+/g;
const DAMAGED = /\ufffd/gu;
/** A browser reads what calls itself by either name as windows-1252. */
const LATIN = "windows-1252";

/**
 * The encoding of a text by its first bytes, as TextDecoder names it: its byte order mark, else UTF-8 if
 * it is that, else the one declared, else the likeliest. Throws an Error when the bytes are no text.
 */
export function chooseEncoding(bytes: Uint8Array, declared: string | null = null): string {
  const wide = findUtf16(bytes);
  if (wide !== null) return wide;
  const sample = sampleOf(bytes);
  if (isUtf8(sample)) return "utf-8";
  const label = readLabel(declared);
  if (label !== null && !label.startsWith("utf-")) return label;
  if (isDamagedUtf8(sample)) return "utf-8";
  if (sample.some(isControl)) throw new Error("not text: it holds control characters");
  return findLikeliest(sample);
}

/** What follows the plain ASCII at the start, which every encoding shares. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  const start = bytes.findIndex((byte) => byte > 0x7f || isControl(byte));
  if (start === -1) return bytes.subarray(0, 0);
  return bytes.subarray(start, start + SAMPLE);
}

/** UTF-16 of one order or the other, by its byte order mark or its zero bytes; null when it is neither. */
export function findUtf16(bytes: Uint8Array): string | null {
  const marked = MARKS.find(({ mark }) => mark.every((byte, index) => bytes[index] === byte));
  return marked?.encoding ?? findUnmarked(bytes.subarray(0, SAMPLE));
}

/** Half of the bytes of plain characters are zero, all on one side. */
function findUnmarked(bytes: Uint8Array): string | null {
  let even = 0;
  let odd = 0;
  for (const [index, byte] of bytes.entries()) {
    if (byte === 0) index % 2 === 0 ? even++ : odd++;
  }
  if (even > 0 === odd > 0 || even + odd < ZERO_SHARE * (bytes.length / 2)) return null;
  const encoding = even > 0 ? "utf-16be" : "utf-16le";
  const text = new TextDecoder(encoding).decode(bytes, { stream: true });
  return text.length >= SHORTEST_WIDE && !NO_CHARACTER.test(text) ? encoding : null;
}

function isUtf8(sample: Uint8Array): boolean {
  try {
    // The sample may end within a character.
    new TextDecoder("utf-8", { fatal: true }).decode(sample, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function isDamagedUtf8(sample: Uint8Array): boolean {
  const text = new TextDecoder("utf-8").decode(sample, { stream: true });
  const whole = text.match(BEYOND_ASCII)?.length ?? 0;
  return whole > WHOLE_PER_DAMAGED * (text.match(DAMAGED)?.length ?? 0);
}

function findLikeliest(sample: Uint8Array): string {
  const labels = analyse(withoutMarkup(sample)).map(({ name }) => readLabel(name));
  return labels.find((label) => label !== null && !label.startsWith("utf-")) ?? LATIN;
}

/** Tags and addresses are in English whatever the language of the text. */
function withoutMarkup(sample: Uint8Array): Uint8Array {
  const text = Buffer.from(sample).toString("latin1").replace(MARKUP, " ");
  return Buffer.from(text, "latin1");
}

/** The name TextDecoder gives to an encoding, or null for one it does not know. */
function readLabel(name: string | null): string | null {
  if (name === null) return null;
  try {
    return new TextDecoder(name.trim()).encoding;
  } catch {
    return null;
  }
}

function isControl(byte: number): boolean {
  return byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d);
}
