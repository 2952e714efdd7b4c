const SEGMENTER = new Intl.Segmenter("en", { granularity: "sentence" });
const WINDOW = 4096;
/** What must follow a break for it to be certain: Unicode looks ahead past digits and punctuation. */
const LOOKAHEAD = 512;

/**
 * Offsets at which Unicode (UAX 29) lets a sentence of the text begin, in order, the first excluded.
 * The engine's segmenter takes time quadratic in its input, so it is given windows of the text, each
 * from a sentence start, wider while a sentence does not end in it.
 */
export function* unicodeSentenceStarts(text: string): Generator<number> {
  let from = 0;
  let width = WINDOW;
  while (from < text.length) {
    const last = from + width >= text.length;
    let next = from;
    for (const { index } of SEGMENTER.segment(text.slice(from, from + width))) {
      if (index === 0 || (!last && index > width - LOOKAHEAD)) continue;
      next = from + index;
      yield next;
    }
    if (last) return;
    width = next === from ? width * 2 : WINDOW;
    from = next;
  }
}
