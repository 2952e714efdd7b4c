/** The text that bytes are in UTF-8, without its byte order mark. Throws an Error when they are not text. */
export function decodeText(bytes: Uint8Array): string {
  const text = decodeStrictly(bytes);
  if (text.includes("\0")) throw new Error("not UTF-8 text: it holds NUL characters");
  return text;
}

function decodeStrictly(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new Error("not UTF-8 text", { cause });
  }
}
