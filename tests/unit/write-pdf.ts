import { deflateSync } from "node:zlib";

/** Text on a page; `y` is counted from its foot. */
export type Drawn = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
};

type Document = {
  readonly pages: readonly (readonly Drawn[] | Uint8Array)[];
  readonly title?: string;
  readonly encrypted?: boolean;
};

/** A small PDF of pages of 600 by 800 points, in Helvetica; bytes for a page are its instructions, compressed. */
export function writePdf({ pages, title = "", encrypted = false }: Document): Uint8Array {
  const kids = pages.map((_, index) => `${5 + 2 * index} 0 R`).join(" ");
  const objects: (string | Buffer)[] = [
    "<</Type/Catalog/Pages 2 0 R>>",
    `<</Type/Pages/Count ${pages.length}/Kids[${kids}]>>`,
    "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
    `<</Title(${title})>>`,
  ];
  for (const [index, page] of pages.entries()) {
    const content = page instanceof Uint8Array ? page : deflateSync(instructionsOf(page));
    objects.push(
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents ${6 + 2 * index} 0 R/Resources<</Font<</F 3 0 R>>>>>>`,
      Buffer.concat([
        Buffer.from(`<</Length ${content.length}/Filter/FlateDecode>>\nstream\n`),
        content,
        Buffer.from("\nendstream"),
      ]),
    );
  }
  const lock = `/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<${"00".repeat(32)}>/U<${"00".repeat(32)}>>>/ID[<00><00>]`;
  return joinObjects(objects, encrypted ? lock : "");
}

function instructionsOf(drawn: readonly Drawn[]): string {
  return drawn
    .map(({ text, x, y, size = 10 }) => {
      const escaped = text.replace(/[\\()]/g, "\\$&");
      return `BT /F ${size} Tf 1 0 0 1 ${x} ${y} Tm (${escaped}) Tj ET`;
    })
    .join("\n");
}

function joinObjects(objects: readonly (string | Buffer)[], trailer: string): Uint8Array {
  const parts: Buffer[] = [Buffer.from("%PDF-1.4\n")];
  const offsets: number[] = [];
  let length = parts[0]?.length ?? 0;
  for (const [index, object] of objects.entries()) {
    const part = Buffer.concat([
      Buffer.from(`${index + 1} 0 obj\n`),
      Buffer.from(object),
      Buffer.from("\nendobj\n"),
    ]);
    offsets.push(length);
    length += part.length;
    parts.push(part);
  }
  const rows = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  const size = objects.length + 1;
  parts.push(
    Buffer.from(
      `xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer\n<</Size ${size}/Root 1 0 R/Info 4 0 R${trailer}>>\nstartxref\n${length}\n%%EOF`,
    ),
  );
  return Buffer.concat(parts);
}
