import type { NextRequest } from "next/server";
import { answerNames } from "#app/api/answer-names";

/** Every outlet of the collection, one JSON object a line. */
export function GET(request: NextRequest): Promise<Response> {
  return answerNames(request, "outlets", "jsonl");
}
