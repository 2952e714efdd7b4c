import { connect } from "node:net";

const PATIENCE = 10_000;

/** What came back: a status, or how the connection ended without one. */
export type Reply = number | "closed" | "reset" | "silent";

/** Sends bytes to the site and reads the status of the answer, whatever they are. */
export function sendRequest(port: number, bytes: Buffer): Promise<Reply> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    let head = "";
    const end = (reply: Reply) => {
      socket.destroy();
      resolve(reply);
    };
    socket.setTimeout(PATIENCE, () => end("silent"));
    socket.setEncoding("latin1").on("data", (part: string) => {
      head += part.slice(0, 32);
      const status = /^HTTP\/1\.1 (\d{3})/.exec(head)?.[1];
      if (status !== undefined) end(Number(status));
    });
    socket.once("end", () => end("closed"));
    socket.once("error", () => end("reset"));
    socket.write(bytes);
    // A request that promises more than it sends would wait for ever.
    if (!/^[A-Z]+ /.test(bytes.toString("latin1", 0, 12))) socket.end();
  });
}
