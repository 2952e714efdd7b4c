type Options = { readonly fatal: boolean };

/** Decodes the next bytes of a text; `stream` when more will follow. Throws when `fatal` and they are damaged. */
export type Decode = (bytes: Uint8Array, stream: boolean) => string;

const LATIN = "windows-1252";
/** What windows-1252 has at 0x80 to 0x9F; five places are empty. */
const SIGNS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";
const MISREAD = /[\u0080-\u009f]/g;

/** A decoder for an encoding as TextDecoder names it. Throws a RangeError for one it does not know. */
export function createDecoder(encoding: string, { fatal }: Options): Decode {
  const decoder = new TextDecoder(encoding, { fatal });
  if (encoding !== LATIN) return (bytes, stream) => decoder.decode(bytes, { stream });
  // Some versions of Node read windows-1252 as ISO 8859-1, which has controls where the signs are.
  return (bytes, stream) =>
    decoder
      .decode(bytes, { stream })
      .replace(MISREAD, (sign) => SIGNS[sign.charCodeAt(0) - 0x80] ?? sign);
}
