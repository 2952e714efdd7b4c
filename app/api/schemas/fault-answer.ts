import { z } from "zod";

/** What is wrong with a request, and with which parameter. */
export const faultAnswer = z.strictObject({
  error: z.strictObject({
    code: z.string(),
    message: z.string(),
    field: z.string().nullable(),
  }),
});
