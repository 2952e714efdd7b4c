import { cpSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { NO_EVENT_FILTERS } from "#lib/query/events-state";
import { listEvents } from "#lib/use-cases/browse-events";
import { findMovedEvent } from "#lib/use-cases/find-moved-event";
import { readEvent } from "#lib/use-cases/read-event";
import { type Indexed, indexFolder } from "#tests/engine/index-folder";

const FILES = readdirSync("corpus", { recursive: true, encoding: "utf8" })
  .filter((name) => /airport|soleimani|basra|mosul/.test(name))
  .filter((name) => /\.(?:md|txt)$/.test(name))
  .sort();

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "parallax-order-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const add = (file: string) => cpSync(join("corpus", file), join(folder, file));

/** Every event with its articles and disputes, in an order of their own. */
async function tableOf({ reader, book }: Indexed) {
  const state = { ...NO_EVENT_FILTERS, reports: "any" as const };
  const { events } = await listEvents(reader, book, state, 0, 500);
  return [...events].sort((a, b) => (a.id < b.id ? -1 : 1));
}

async function indexInTurn(files: readonly string[]): Promise<Indexed> {
  let indexed = await indexFolder(folder);
  for (const file of files) {
    add(file);
    indexed = await indexFolder(folder, { again: true });
  }
  return indexed;
}

describe("the events of a collection", () => {
  it("are the same when its articles come at once, one by one or in reverse", async () => {
    expect(FILES.length).toBeGreaterThan(6);
    const oneByOne = await tableOf(await indexInTurn(FILES));
    rmSync(folder, { recursive: true });
    const reversed = await tableOf(await indexInTurn([...FILES].reverse()));
    const atOnce = await tableOf(await indexFolder(folder));
    expect(oneByOne).toEqual(atOnce);
    expect(reversed).toEqual(atOnce);
    expect(atOnce.some(({ articles, disputed }) => articles.length > 2 && disputed)).toBe(true);
  });

  it("come back to the same ids and tables when a report is removed and added again", async () => {
    for (const file of FILES) add(file);
    const before = await indexFolder(folder);
    const table = await tableOf(before);
    const event = table.find(({ articles }) => articles.length > 2)!;
    const compared = await readEvent(before.reader, before.book, event.id);
    const removed = [...event.articles].sort((a, b) => (a.id < b.id ? -1 : 1))[0]!;
    rmSync(join(folder, removed.file));
    const without = await indexFolder(folder, { again: true, prune: true });
    expect(without.report.articles.removed).toBe(1);
    const left = event.articles.find(({ id }) => id !== removed.id)!;
    const moved = findMovedEvent(without.book, event.id);
    const now = (await tableOf(without)).find(({ articles }) =>
      articles.some(({ id }) => id === left.id),
    );
    expect(moved).toBe(now?.id);
    add(removed.file);
    const again = await indexFolder(folder, { again: true });
    expect(await tableOf(again)).toEqual(table);
    expect((await readEvent(again.reader, again.book, event.id))?.comparison).toEqual(
      compared?.comparison,
    );
  });
});
