// A thread that derives articles. Threads do not inherit the loader of TypeScript.
import { register } from "tsx/esm/api";

register();
const thread = await import("./derive-in-thread.ts");
export default thread.default;
