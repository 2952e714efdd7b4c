import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { startEngine } from "#lib/engine/process";
import { readSettings } from "#lib/env";

declare module "vitest" {
  interface ProvidedContext {
    engine: { readonly url: string; readonly masterKey: string };
  }
}

/** One real engine for all tests of this project: `inject("engine")`. */
export default async function startSharedEngine(project: TestProject) {
  const dataDir = mkdtempSync(join(tmpdir(), "parallax-"));
  const engine = await startEngine({ dataDir, bin: readSettings().meiliBin });
  project.provide("engine", { url: engine.url, masterKey: engine.masterKey });
  return async () => {
    await engine.stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
}
