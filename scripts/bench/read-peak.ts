import { readFileSync } from "node:fs";

/** The most memory a process ever held, in MB; 0 where the system does not tell. */
export function readPeak(pid: number): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, "utf8");
    return Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}
