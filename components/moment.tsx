import { describeMoment } from "#lib/article/describe-moment";

/** A moment for a reader; `at` is ISO 8601 in UTC. */
export function Moment({ at }: { readonly at: string }) {
  return <time dateTime={at}>{describeMoment(at)}</time>;
}
