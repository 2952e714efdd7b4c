/** Raised by hand when the rules of extraction change what is stored, so that all is derived anew. */
export const RULES_VERSION = "6";
