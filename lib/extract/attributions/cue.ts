import type { Span } from "#lib/article/article";
import type { ActorSpan, Source } from "#lib/extract/attributions/read-source";
import type { Word } from "#lib/extract/figures/split-words";

/** A cue of speech in a sentence: who speaks (null: the one before), and for which words. */
export type Cue = {
  readonly source: Source | null;
  readonly scope: Span;
  readonly trailing: boolean;
  readonly reports: boolean;
  /** Word index of the cue, by which cues are ordered. */
  readonly at: number;
  /** Who it passed through: "told Rudaw", "a Euronews report, citing". */
  readonly via: readonly Source[];
};

/** A sentence as the cues are read from it. */
export type Sentence = {
  readonly text: string;
  readonly words: readonly Word[];
  /** Word indexes of the sentence. */
  readonly from: number;
  readonly to: number;
  readonly span: Span;
  /** Words inside quotations of two words or more, and quotation marks. */
  readonly masked: (i: number) => boolean;
  readonly actors: readonly ActorSpan[];
};
