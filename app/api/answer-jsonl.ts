import { answerFile } from "#app/api/answer-file";

/** Rows as JSON, one object a line; each portion is sent before the next is asked for. */
export function answerJsonl(
  name: string,
  portions: AsyncIterable<readonly object[]> | Iterable<readonly object[]>,
): Promise<Response> {
  return answerFile(`${name}.jsonl`, "application/x-ndjson", writeLines(portions));
}

async function* writeLines(
  portions: AsyncIterable<readonly object[]> | Iterable<readonly object[]>,
): AsyncGenerator<string> {
  for await (const rows of portions) {
    yield rows.map((row) => `${JSON.stringify(row)}\n`).join("");
  }
}
