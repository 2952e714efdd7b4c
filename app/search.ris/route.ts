import type { NextRequest } from "next/server";
import { answerExport } from "#app/api/answer-export";
import { answerFile } from "#app/api/answer-file";
import type { ExportedRow } from "#app/api/exported-article";
import { writeRis } from "#lib/article/cite";

/** The articles of a search as records for reference managers. */
export function GET(request: NextRequest): Promise<Response> {
  return answerExport(request, (rows) =>
    answerFile("articles.ris", "application/x-research-info-systems", toRecords(rows)),
  );
}

async function* toRecords(rows: AsyncGenerator<readonly ExportedRow[]>) {
  for await (const portion of rows) yield portion.map(toRecord).join("");
}

const toRecord = (row: ExportedRow) =>
  writeRis({
    id: row.id,
    title: row.headline,
    outlet: row.outlet,
    published: row.published,
    lang: row.language,
    url: row.original ?? row.link,
    paragraph: null,
    accessed: row.exported_at.slice(0, 10),
  });
