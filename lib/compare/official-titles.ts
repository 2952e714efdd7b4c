/** Words beside a speaker that make his word an official one. Matched in lower-case text. */
export const OFFICIAL_TITLES: readonly RegExp[] = [
  /\b(?:governor|minister|ministry|premier|president|prime minister|ambassador|mayor|judge|prosecutor)\b/u,
  /\b(?:spokesman|spokeswoman|spokesperson)\b/u,
  /\b(?:general|colonel|brigadier|major|captain|commander-in-chief|chief of (?:police|staff))\b/u,
  /\b(?:police|army|military|government|parliament|civil defen[cs]e|directorate|command|coalition|pentagon|embassy|authorities|court|security media cell)\b/u,
  /(?:محافظ|وزير|وزارة|رئيس|الناطق|المتحدث|قائد|اللواء|العميد|العقيد|السفير|قائممقام|القضاء|النائب العام)/u,
  /(?:خلية الإعلام الأمني|قيادة العمليات|العمليات المشتركة|الشرطة|الجيش|مديرية|دائرة صحة|مفوضية|الحكومة|البرلمان|السلطات)/u,
];
