import { z } from "zod";

/** Names and headlines that what is typed so far begins. */
export const suggestAnswer = z.strictObject({
  suggestions: z
    .array(
      z.strictObject({
        kind: z.enum(["actor", "city", "outlet", "event", "article"]),
        label: z.string(),
        detail: z.string().nullable(),
        count: z.int().min(0).nullable(),
        href: z.string(),
      }),
    )
    .max(8),
});
