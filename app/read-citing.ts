import { wholeAddress } from "#app/whole-address";
import type { Citing } from "#components/fact-citations";
import { portal } from "#lib/portal";

/** What the citations on a page say of this site and of now. */
export async function readCiting(): Promise<Citing> {
  return {
    origin: await wholeAddress(""),
    snapshot: await portal.snapshot(),
    accessed: new Date().toISOString().slice(0, 10),
  };
}
