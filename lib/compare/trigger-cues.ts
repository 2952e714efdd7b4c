/**
 * Words by which a report says what set an event off. `strong` ones say so by themselves; `weak` ones
 * ("after") only where the sentence tells of a beginning before them. Matched in lower-case text.
 */
export const TRIGGER_CUES: {
  readonly strong: readonly RegExp[];
  readonly weak: readonly RegExp[];
  readonly beginnings: readonly RegExp[];
} = {
  strong: [
    /\bin (?:response|reaction|answer) to\b/u,
    /\bin (?:retaliation|reprisal|revenge) (?:for|against|to)\b/u,
    /^in (?:response|retaliation|reprisal|revenge)\b/u,
    /\b(?:as|to) (?:revenge|avenge|retaliate)\b(?: for\b)?/u,
    /\bretaliat(?:ed|ing|ion) (?:for|against)\b/u,
    /\b(?:sparked|triggered|prompted|provoked|ignited|set off|unleashed|caused|touched off) (?:by|when|after)\b/u,
    /\b(?:(?:had|has|have) )?(?:sparked|triggered|provoked|ignited|touched off|led to|set off) (?:the|a|an|these|those|this|fresh|new|recent|clashes|fighting|protests|violence)\b/u,
    /\b(?:sparking|triggering|provoking|igniting|touching off|leading to|setting off) (?:the|a|an|these|those|this|fresh|new|clashes|fighting|protests|violence)\b/u,
    /\b(?:was|were) the (?:answer|reply|response)\b(?: to\b)?/u,
    /(?:رد[اّ]+ً? على|ردا على|انتقاما? ل|ثأرا? ل|على خلفية|بسبب|إثر|على إثر|على اثر|أدى إلى اندلاع|أشعل|فجّر)/u,
  ],
  weak: [
    /\b(?:after|following|when|as soon as|hours after|days after|in the wake of|amid)\b/u,
    /(?:بعد أن|بعدما|بعد|عقب|عندما|حين)/u,
  ],
  beginnings: [
    /\b(?:broke|breaks?|breaking) out\b/u,
    /\b(?:erupt|erupts|erupted|erupting|began|begins?|started|starts?|flared|flare-up|ignited)\b/u,
    /\b(?:attacks?|clashes|violence|fighting|move|protests?|shooting|strike|raid|killing) (?:comes?|came|follows?|followed)\b/u,
    /\bsaid the (?:exchange|fight|fighting|clash|clashes|shooting|attack) (?:began|started|broke out)\b/u,
    /(?:اندلع|اندلعت|بدأ|بدأت|وقع|وقعت|جاء|جاءت|تأتي|يأتي)/u,
  ],
};

/** The strong cues after which stands what came before the event: a death told there is no part of its toll. */
export const CAUSE_FOLLOWS: readonly RegExp[] = [
  /\bin (?:response|retaliation|reprisal|revenge|reaction) (?:to|for)\b/u,
  /\b(?:avenge|retaliate for|retaliation for)\b/u,
  /\b(?:sparked|triggered|prompted|provoked|ignited|set off|touched off) by\b/u,
  /(?:رد[اّ]+ً? على|ردا على|انتقاما? ل|ثأرا? ل|على خلفية)/u,
];
