import type { NextRequest } from "next/server";
import { answerNames } from "#app/api/answer-names";

/** Every city of the collection, one JSON object a line. */
export function GET(request: NextRequest): Promise<Response> {
  return answerNames(request, "cities", "jsonl");
}
