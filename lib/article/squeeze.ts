/** The text on one line, with one space wherever it had any white space. */
export const squeeze = (text: string): string => text.replace(/\s+/gu, " ").trim();
