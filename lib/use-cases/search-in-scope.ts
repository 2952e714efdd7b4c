import type { FacetKey } from "#lib/engine/build-filter";
import type { Answer, EngineReader, Question } from "#lib/engine/reader";
import { searchInParagraphs } from "#lib/use-cases/search-in-paragraphs";

/** A page of articles with its counts, in the scope of the question: whole articles or single paragraphs. */
export function searchInScope(
  reader: EngineReader,
  question: Question,
  groups: readonly FacetKey[],
): Promise<Answer> {
  return question.state.scope === "paragraph"
    ? searchInParagraphs(reader, question, groups)
    : reader.search(question, groups);
}
