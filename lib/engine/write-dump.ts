import { awaitTask } from "#lib/engine/await-task";
import { connect } from "#lib/engine/connect";

const REQUEST_TIMEOUT = 60_000;

/**
 * Has the engine write everything it holds into one file, which any later version can read; the
 * engine answers meanwhile. Resolves with the name of the file in the engine's folder of dumps.
 */
export async function writeDump(url: string, masterKey: string): Promise<string> {
  const client = connect(url, masterKey, REQUEST_TIMEOUT);
  const { taskUid } = await client.createDump();
  const task = await awaitTask(client, taskUid);
  const uid = task.details?.dumpUid;
  if (task.status === "succeeded" && uid != null) return `${uid}.dump`;
  const reason = task.error?.message ?? `the engine's task was ${task.status}`;
  throw new Error(`Cannot write a snapshot: ${reason}`);
}
