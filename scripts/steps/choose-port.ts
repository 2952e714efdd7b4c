import { findFreePort } from "#lib/engine/process/find-free-port";
import type { Settings } from "#lib/env";

const NEXT_TRIES = 100;

/** The port to serve on: the one that was asked for, else the first free one from the default up. */
export async function choosePort({ port, portChosen, host }: Settings): Promise<number> {
  if ((await findFreePort(port, host)) !== null) return port;
  if (portChosen) {
    throw new Error(
      `Cannot serve on PORT ${port}: another program listens there, wanted a free port`,
    );
  }
  for (let next = port + 1; next <= port + NEXT_TRIES; next += 1) {
    if ((await findFreePort(next, host)) === null) continue;
    console.log(`Port ${port} is taken by another program: using ${next}`);
    return next;
  }
  throw new Error(`Cannot serve: the ports ${port} to ${port + NEXT_TRIES} are taken; set PORT`);
}
