import { createDraw } from "#scripts/bench/create-draw";
import { makeRequest } from "#scripts/hostile/make-request";
import { type Reply, sendRequest } from "#scripts/hostile/send-request";

export type Attack = {
  readonly replies: ReadonlyMap<Reply, number>;
  /** The requests that the site failed at: a status of 500 or more other than 503, or no end in time. */
  readonly failures: readonly string[];
};

const CLIENTS = 8;
const SHOWN = 300;

/** Sends `count` hostile requests of a seed to the site on a port of this machine. */
export async function attackSite(port: number, count: number, seed: number): Promise<Attack> {
  const draw = createDraw(seed);
  const replies = new Map<Reply, number>();
  const failures: string[] = [];
  let sent = 0;
  const client = async () => {
    while (sent < count) {
      sent += 1;
      const { kind, bytes } = makeRequest(draw);
      const reply = await sendRequest(port, bytes);
      replies.set(reply, (replies.get(reply) ?? 0) + 1);
      if (isFailure(reply)) {
        failures.push(`${reply} ${kind}: ${JSON.stringify(bytes.toString("latin1", 0, SHOWN))}`);
      }
    }
  };
  await Promise.all(Array.from({ length: CLIENTS }, client));
  return { replies, failures };
}

const isFailure = (reply: Reply) =>
  reply === "silent" || (typeof reply === "number" && reply >= 500 && reply !== 503);
