/** A text in windows-1256, as the systems of a newsroom of the nineties write it. */
export function encodeArabic(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => {
    const byte = BYTES.get(letter);
    if (byte === undefined) throw new Error(`"${letter}" is not in windows-1256`);
    return byte;
  });
}

const DECODER = new TextDecoder("windows-1256");
const BYTES = new Map(
  Array.from({ length: 256 }, (_, byte) => [DECODER.decode(Uint8Array.of(byte)), byte] as const),
);
