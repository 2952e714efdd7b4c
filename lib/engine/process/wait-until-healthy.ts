import { setTimeout as pause } from "node:timers/promises";

/** Whether `address` answers 2xx within two seconds. */
export async function isHealthy(address: string): Promise<boolean> {
  try {
    const init = { headers: { connection: "close" }, signal: AbortSignal.timeout(2000) };
    const answer = await fetch(address, init);
    await answer.arrayBuffer();
    return answer.ok;
  } catch {
    return false;
  }
}

/** Asks `address` until it answers well; false when `patience` ms have passed or `givenUp` says so. */
export async function waitUntilHealthy(
  address: string,
  patience: number,
  givenUp: () => boolean = () => false,
): Promise<boolean> {
  const end = Date.now() + patience;
  while (Date.now() < end && !givenUp()) {
    if (await isHealthy(address)) return !givenUp();
    await pause(50);
  }
  return false;
}
