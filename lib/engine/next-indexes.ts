import type { EnqueuedTask } from "meilisearch";
import { awaitTask } from "#lib/engine/await-task";
import { connect, tell } from "#lib/engine/connect";
import { INDEXES, nextOf } from "#lib/engine/settings";

/** The indexes that a rebuild fills beside those that are searched. */
export type NextIndexes = {
  /** Removes what a rebuild left, also one that was broken off with tasks in the queue. */
  readonly discard: () => Promise<void>;
  /** Puts all of them in place of those that are searched, at one moment. Both must be there. */
  readonly swap: () => Promise<void>;
};

const REQUEST_TIMEOUT = 120_000;

/** Binds the Meilisearch at `url` with a key that may write. Throws when a task fails. */
export function openNextIndexes(url: string, key: string): NextIndexes {
  const client = connect(url, key, REQUEST_TIMEOUT);
  const names = INDEXES.map(nextOf);
  const wait = async (request: () => PromiseLike<EnqueuedTask>) => {
    const { taskUid } = await tell(request);
    return tell(() => awaitTask(client, taskUid));
  };
  return {
    discard: async () => {
      const present = await tell(() => client.getRawIndexes({ limit: 1000 }));
      const left = names.filter((name) => present.results.some(({ uid }) => uid === name));
      if (left.length === 0) return;
      await wait(() =>
        client.tasks.cancelTasks({ indexUids: left, statuses: ["enqueued", "processing"] }),
      );
      for (const name of left) {
        const { status, error } = await wait(() => client.deleteIndex(name));
        if (status !== "succeeded") throw new Error(`Cannot remove "${name}": ${error?.message}`);
      }
    },
    swap: async () => {
      const { status, error } = await wait(() =>
        client.swapIndexes(
          INDEXES.map((name) => ({ indexes: [name, nextOf(name)], rename: false })),
        ),
      );
      if (status !== "succeeded") {
        throw new Error(`Cannot put the new index in place: ${error?.message}; the old one stays`);
      }
    },
  };
}
