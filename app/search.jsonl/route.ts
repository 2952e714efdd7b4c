import type { NextRequest } from "next/server";
import { answerExport } from "#app/api/answer-export";
import { answerJsonl } from "#app/api/answer-jsonl";

/** The articles of a search, one JSON object a line. */
export function GET(request: NextRequest): Promise<Response> {
  return answerExport(request, (rows) => answerJsonl("articles", rows));
}
