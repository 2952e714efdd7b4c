import { chooseEncoding } from "#lib/article/choose-encoding";
import { createDecoder } from "#lib/article/create-decoder";

type Options = {
  /** The encoding that the text or its carrier states. */
  readonly declared?: string | null;
  /** Shows what cannot be read as U+FFFD, as browsers do, and does not refuse the text. */
  readonly lenient?: boolean;
};

// Letters in no encoding: what seems text in a legacy one and holds these is something else.
const CONTROLS = /[\u0080-\u0084\u0086-\u009f]/;

/** The text that bytes are, without its byte order mark. Throws an Error when they are not text. */
export function decodeText(
  bytes: Uint8Array,
  { declared = null, lenient = false }: Options = {},
): string {
  const plain = lenient ? null : decodePlain(bytes);
  if (plain !== null) return plain;
  const encoding = chooseEncoding(bytes, declared);
  const text = decode(bytes, encoding, !lenient);
  if (lenient) return text.replaceAll("\0", "");
  if (text.includes("\0")) throw new Error("not text: it holds NUL characters");
  if (!encoding.startsWith("utf-") && CONTROLS.test(text)) throw new Error("not text");
  return text;
}

const STRICT = new TextDecoder("utf-8", { fatal: true });

/** Nearly every text, at once: UTF-8 without NUL characters, which UTF-16 would show as. */
function decodePlain(bytes: Uint8Array): string | null {
  try {
    const text = STRICT.decode(bytes);
    return text.includes("\0") ? null : text;
  } catch {
    return null;
  }
}

/** The text of bytes that are known to be UTF-8. Throws an Error when they are not. */
export function decodeUtf8(bytes: Uint8Array): string {
  const text = decode(bytes, "utf-8", true);
  if (text.includes("\0")) throw new Error("not text: it holds NUL characters");
  return text;
}

function decode(bytes: Uint8Array, encoding: string, fatal: boolean): string {
  try {
    return createDecoder(encoding, { fatal })(bytes, false);
  } catch (cause) {
    throw new Error(`not ${encoding.toUpperCase()} text`, { cause });
  }
}
