import { unzipSync } from "fflate";
import { Parser } from "htmlparser2";
import { type Content, MAX_RECORD_BYTES, MAX_RECORD_SIZE } from "#lib/article/formats/format";
import { gatherBytes } from "#lib/article/formats/gather-bytes";
import type { Parsed } from "#lib/article/raw-article";
import { readRecord } from "#lib/article/read-record";

const BODY = "word/document.xml";
const PROPERTIES = "docProps/core.xml";
const SPACES: Readonly<Record<string, string>> = { "w:tab": " ", "w:br": "\n", "w:cr": "\n" };

/** A Word document: one article, a line per paragraph, and the title of its properties. */
export async function* readDocx(content: Content): AsyncGenerator<Parsed> {
  const parts = unzip(await gatherBytes(content));
  const body = parts[BODY];
  if (body === undefined) throw new Error(`not a Word document: it holds no "${BODY}"`);
  const title = readTitle(parts[PROPERTIES]);
  yield { articles: [{ ...readRecord({ text: readBody(body), title }), key: null }], rejected: [] };
}

/** The two parts that are read. A part gets no more room than it says it needs, and that is bounded. */
function unzip(bytes: Uint8Array): Readonly<Record<string, Uint8Array>> {
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (name !== BODY && name !== PROPERTIES) return false;
        if (originalSize > MAX_RECORD_BYTES) throw new Error(`longer than ${MAX_RECORD_SIZE}`);
        return true;
      },
    });
  } catch (cause) {
    throw new Error(`not a Word document: ${(cause as Error).message}`, { cause });
  }
}

function readBody(xml: Uint8Array): string {
  let text = "";
  let inText = false;
  const parser = new Parser(
    {
      onopentagname: (name) => {
        inText = name === "w:t";
        text += SPACES[name] ?? "";
      },
      ontext: (data) => {
        if (inText) text += data;
      },
      onclosetag: (name) => {
        inText = false;
        if (name === "w:p") text += "\n";
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(new TextDecoder().decode(xml));
  return text;
}

function readTitle(xml: Uint8Array | undefined): string | null {
  const stated = /<dc:title>([^<]{1,500})<\/dc:title>/.exec(new TextDecoder().decode(xml))?.[1];
  if (stated === undefined) return null;
  let title = "";
  const parser = new Parser(
    { ontext: (data) => (title += data) },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(stated);
  return title;
}
