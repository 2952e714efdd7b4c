import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Article } from "#lib/article/article";

/** A collection on disk that can be edited: articles in files of many records. */
export type Collection = {
  /** Changes some articles: a sentence more, and for every other one the last paragraph less. */
  readonly edit: (count: number) => void;
};

const PER_FILE = 20;

/** Writes the articles as JSON lines; `random` gives 0 to 1. */
export function writeCollection(
  folder: string,
  articles: readonly Article[],
  random: () => number,
): Collection {
  mkdirSync(folder, { recursive: true });
  const texts = articles.map(({ paragraphs }) => paragraphs.map(({ text }) => text));
  const write = (file: number) => {
    const start = file * PER_FILE;
    const lines = articles.slice(start, start + PER_FILE).map((article, index) => {
      const { id, title, outlet, published } = article;
      return JSON.stringify({ id, title, outlet, published, text: texts[start + index] });
    });
    writeFileSync(join(folder, `${file}.jsonl`), lines.join("\n"));
  };
  const files = Math.ceil(articles.length / PER_FILE);
  for (let file = 0; file < files; file++) write(file);
  let edits = 0;
  return {
    edit: (count) => {
      const touched = new Set<number>();
      for (let i = 0; i < count; i++) {
        const at = Math.floor(random() * articles.length);
        const before = texts[at] ?? [];
        const cut = edits % 2 === 0 && before.length > 3 ? before.slice(0, -1) : before;
        texts[at] = [`${cut[0]} This was edited ${++edits} times over.`, ...cut.slice(1)];
        touched.add(Math.floor(at / PER_FILE));
      }
      for (const file of touched) write(file);
    },
  };
}
