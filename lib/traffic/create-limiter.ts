import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import { isLoopback, networkOf } from "#lib/traffic/client-address";

/** Counts what each client asks for, in windows of a minute, in memory. */
export type Limiter = {
  /** Counts `cost` requests of a client; seconds to wait when that is more than it may, else null. */
  readonly take: (address: string, cost: number) => Promise<number | null>;
  /** Seconds until a client that has used up its minute may ask again, null for any other. */
  readonly wait: (address: string) => Promise<number | null>;
};

const MINUTE = 60;

/**
 * A limiter of `perMinute` requests per client. This machine's own requests are never limited: they
 * come from its owner, or from a proxy that hides who asks.
 */
export function createLimiter(perMinute: number): Limiter {
  const counts = new RateLimiterMemory({ points: perMinute, duration: MINUTE });
  return {
    take: async (address, cost) => {
      if (cost === 0 || isLoopback(address)) return null;
      try {
        // One request must be possible even where the limit is below its cost.
        await counts.consume(networkOf(address), Math.min(cost, perMinute));
        return null;
      } catch (refused) {
        if (refused instanceof RateLimiterRes) return secondsOf(refused);
        throw refused;
      }
    },
    wait: async (address) => {
      if (isLoopback(address)) return null;
      const count = await counts.get(networkOf(address));
      return count !== null && count.remainingPoints <= 0 ? secondsOf(count) : null;
    },
  };
}

const secondsOf = ({ msBeforeNext }: RateLimiterRes) => Math.max(1, Math.ceil(msBeforeNext / 1000));
