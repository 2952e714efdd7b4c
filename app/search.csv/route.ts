import type { NextRequest } from "next/server";
import { answerLongCsv } from "#app/api/answer-csv";
import { answerExport } from "#app/api/answer-export";
import { ARTICLE_COLUMNS } from "#app/api/export-columns";
import type { ExportedRow } from "#app/api/exported-article";

/** The articles of a search as a table for spreadsheets. */
export function GET(request: NextRequest): Promise<Response> {
  return answerExport(request, (rows) => answerLongCsv("articles", ARTICLE_COLUMNS, toCells(rows)));
}

/** Several names in one cell, parted by semicolons. */
async function* toCells(rows: AsyncGenerator<readonly ExportedRow[]>) {
  for await (const portion of rows) {
    yield portion.map(({ actors, cities, ...row }) => ({
      ...row,
      actors: actors.join("; "),
      cities: cities.join("; "),
    }));
  }
}
