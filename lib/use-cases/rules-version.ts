/**
 * Raised by hand when the rules of reading (paragraphs, headlines, dates, language) or of extraction change
 * what is stored, so that all is derived anew: articles are known to be unchanged by their records alone.
 */
export const RULES_VERSION = "10";
