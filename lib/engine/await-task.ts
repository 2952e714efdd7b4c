import { setTimeout as pause } from "node:timers/promises";
import type { Meilisearch, Task } from "meilisearch";

const POLL_EVERY = 50;

/**
 * Waits until the engine has done a task or failed at it, however long that takes. The client's own
 * waiting adds a listener at every look, and warns of it after a minute.
 */
export async function awaitTask({ tasks }: Meilisearch, uid: number): Promise<Task> {
  for (;;) {
    const task = await tasks.getTask(uid);
    if (task.status !== "enqueued" && task.status !== "processing") return task;
    await pause(POLL_EVERY);
  }
}
