import type { NextRequest } from "next/server";
import { answerExport } from "#app/api/answer-export";
import { answerFile } from "#app/api/answer-file";
import type { ExportedRow } from "#app/api/exported-article";

/** The articles of a search, one JSON object a line. */
export function GET(request: NextRequest): Promise<Response> {
  return answerExport(request, (rows) =>
    answerFile("articles.jsonl", "application/x-ndjson", toLines(rows)),
  );
}

async function* toLines(rows: AsyncGenerator<readonly ExportedRow[]>) {
  for await (const portion of rows) {
    yield portion.map((row) => `${JSON.stringify(row)}\n`).join("");
  }
}
