import { expect, inject, it } from "vitest";
import { createWriter } from "#lib/engine/writer";
import { indexFolder } from "#tests/engine/index-folder";

it("an indexing run that was broken off before it assigned events is completed by the next one", async () => {
  const whole = await indexFolder("corpus");
  const { url, masterKey } = inject("engine");
  const writer = createWriter(url, masterKey);
  const events: string[] = [];
  for await (const { id } of writer.listEvents()) events.push(id);
  const alone = whole.stored.map(({ article, event }) => ({
    id: article.id,
    size: article.paragraphs.length,
    event,
    shared: false,
    grouped: event,
  }));
  await writer.assignEvents(alone);
  await writer.removeEvents(events);
  expect(await writer.settle()).toEqual([]);

  const again = await indexFolder("corpus", { again: true });
  expect(again.report.articles).toMatchObject({ added: 0, updated: 0 });
  expect(again.report.events).toBe(whole.report.events);
  expect(again.sharedEvents).toEqual(whole.sharedEvents);
});
