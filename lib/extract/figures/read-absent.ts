import { ABSENT_METRICS, NONE_PHRASES, UNKNOWN_PHRASES } from "#lib/extract/figures/absent-phrases";
import type { Word } from "#lib/extract/figures/split-words";

/** A statement that there were none, or that the number is not known; words `from` up to `to`. */
export type Absent = {
  readonly metric: string;
  readonly unknown: boolean;
  readonly from: number;
  readonly to: number;
};

// What every phrase holds at least one of: most sentences are done with after this one look.
const SIGNS = new Set(
  `no none nobody noone without not unknown unclear uncertain unspecified undisclosed undetermined unconfirmed
  didnt declined refused لم ولم دون بدون عدم بعدم`.split(/\s+/),
);
const PIECE = 200;

/** Explicit zeros ("no one was hurt") and explicit unknowns among words `from` to `to` (a sentence). */
export function readAbsent(words: readonly Word[], from: number, to: number): Absent[] {
  const found: Absent[] = [];
  for (let start = from; start < to; start += PIECE) {
    const end = Math.min(to, start + PIECE);
    if (isSigned(words, start, end)) found.push(...readPiece(words, start, end));
  }
  return found;
}

function isSigned(words: readonly Word[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (SIGNS.has(words[i]!.key)) return true;
  return false;
}

function readPiece(words: readonly Word[], from: number, to: number): Absent[] {
  const { text, starts } = joinKeys(words, from, to);
  const indexOf = (offset: number) =>
    from + (starts.findLastIndex((start) => start <= offset) ?? 0);
  const read = (phrases: readonly RegExp[], unknown: boolean) =>
    phrases.flatMap((phrase) =>
      [...text.matchAll(phrase)].flatMap((match) => {
        const span = {
          from: indexOf(match.index),
          to: indexOf(match.index + match[0].length - 1) + 1,
        };
        return metricsOf(match).map((metric) => ({ metric, unknown, ...span }));
      }),
    );
  return withoutOverlap([...read(UNKNOWN_PHRASES, true), ...read(NONE_PHRASES, false)]);
}

function joinKeys(words: readonly Word[], from: number, to: number) {
  const starts: number[] = [];
  let text = "";
  for (let i = from; i < to; i++) {
    starts.push(text.length);
    text += `${words[i]?.key} `;
  }
  return { text, starts };
}

const metricsOf = (match: RegExpMatchArray): string[] => [
  ...new Set(match.slice(1).flatMap((group) => ABSENT_METRICS[group ?? ""] ?? [])),
];

function withoutOverlap(found: readonly Absent[]): Absent[] {
  const kept: Absent[] = [];
  for (const absent of found) {
    const clash = kept.some(
      ({ from, to, metric }) =>
        absent.from < to &&
        absent.to > from &&
        !(from === absent.from && to === absent.to && metric !== absent.metric),
    );
    if (!clash) kept.push(absent);
  }
  return kept;
}
