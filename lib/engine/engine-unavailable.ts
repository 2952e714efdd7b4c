/** The search engine did not answer, or not in time; the request may be tried again. */
export class EngineUnavailable extends Error {
  override readonly name = "EngineUnavailable";
}
