import { connect } from "#lib/engine/connect";

const LONGEST = 24 * 60 * 60 * 1000;
const REQUEST_TIMEOUT = 60_000;

/**
 * Has the engine write everything it holds into one file, which any later version can read; the
 * engine answers meanwhile. Resolves with the name of the file in the engine's folder of dumps.
 */
export async function writeDump(url: string, masterKey: string): Promise<string> {
  const client = connect(url, masterKey, REQUEST_TIMEOUT);
  const { taskUid } = await client.createDump();
  const task = await client.tasks.waitForTask(taskUid, { timeout: LONGEST, interval: 100 });
  const uid = task.details?.dumpUid;
  if (task.status === "succeeded" && uid != null) return `${uid}.dump`;
  const reason = task.error?.message ?? `the engine's task was ${task.status}`;
  throw new Error(`Cannot write a snapshot: ${reason}`);
}
