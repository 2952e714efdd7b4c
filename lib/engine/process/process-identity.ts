import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

/** A process by number and start, so that a number used again is not mistaken for it. */
export type ProcessIdentity = { readonly pid: number; readonly started: string | null };

export function identify(pid: number): ProcessIdentity {
  return { pid, started: startOf(pid) };
}

/** Whether that very process still runs. A process that has ended but is not yet reaped does not. */
export function isAlive({ pid, started }: ProcessIdentity): boolean {
  if (started !== null) return startOf(pid) === started;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

function startOf(pid: number): string | null {
  return process.platform === "linux" ? kernelStartOf(pid) : listedStartOf(pid);
}

/** Clock ticks from boot to the start of the process: field 22 of proc(5) stat; the name may hold ") ". */
function kernelStartOf(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const [state, ...fields] = stat.slice(stat.lastIndexOf(") ") + 2).split(" ");
    return state === "Z" || state === "X" ? null : (fields[18] ?? null);
  } catch {
    return null;
  }
}

function listedStartOf(pid: number): string | null {
  try {
    const args = ["-o", "lstart=", "-p", String(pid)];
    const listed = execFileSync("ps", args, { encoding: "utf8", stdio: "pipe" });
    return listed.trim() || null;
  } catch {
    return null;
  }
}
