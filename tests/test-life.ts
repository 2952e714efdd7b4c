import type { Lifecycle } from "#scripts/steps/lifecycle";

/** What the steps start is stopped at the end of the run, which goes on after it. */
export function createTestLife(): { readonly life: Lifecycle; readonly end: () => Promise<void> } {
  const stops = new Set<() => Promise<void>>();
  const end = async () => {
    for (const stop of [...stops].reverse()) await stop();
  };
  const life: Lifecycle = {
    onEnd: (stop) => {
      stops.add(stop);
      return () => stops.delete(stop);
    },
    isEnding: () => false,
    end: async (code) => {
      throw new Error(`The step ended with ${code}`);
    },
  };
  return { life, end };
}
