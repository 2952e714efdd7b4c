import type { APIRequestContext } from "@playwright/test";

export type ListedEvent = {
  readonly id: string;
  readonly label: string;
  readonly articles: readonly { readonly id: string; readonly outlet: string | null }[];
};

/** Every event of the collection, those with one report too. */
export async function listEvents(request: APIRequestContext): Promise<readonly ListedEvent[]> {
  return (await (await request.get("/api/events?reports=any&limit=100")).json()).events;
}

/** The event with the most in dispute, and an article that gives a disputed figure. */
export async function findDisputed(request: APIRequestContext) {
  const answer = await request.get("/api/events?disputed=1&sort=disputed&limit=1");
  const [event] = (await answer.json()).events;
  return { id: event.id as string, article: event.disputes[0].values[0].articles[0] as string };
}

/** The event whose label matches. */
export async function findEvent(request: APIRequestContext, label: RegExp): Promise<ListedEvent> {
  const found = (await listEvents(request)).find((event) => label.test(event.label));
  if (found === undefined) throw new Error(`Cannot find an event called ${label}: none is listed`);
  return found;
}
