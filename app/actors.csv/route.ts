import type { NextRequest } from "next/server";
import { answerNames } from "#app/api/answer-names";

/** Every actor of the collection, as a table for spreadsheets. */
export function GET(request: NextRequest): Promise<Response> {
  return answerNames(request, "actors", "csv");
}
