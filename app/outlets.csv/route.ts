import type { NextRequest } from "next/server";
import { answerNames } from "#app/api/answer-names";

/** Every outlet of the collection, as a table for spreadsheets. */
export function GET(request: NextRequest): Promise<Response> {
  return answerNames(request, "outlets", "csv");
}
