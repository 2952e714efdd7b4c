const KEY = "recent-queries";
const MOST = 8;

/** What was searched for last in this browser, the newest first; nothing of it is sent anywhere. */
export const recentQueries = {
  list: readList,
  add: (query: string) => {
    const q = query.trim();
    if (q !== "") write([q, ...readList().filter((other) => other !== q)].slice(0, MOST));
  },
  clear: () => write([]),
};

/** Nothing where the browser keeps nothing, or something else stands in its place. */
function readList(): readonly string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? "[]");
    return Array.isArray(kept) ? kept.filter((each) => typeof each === "string") : [];
  } catch {
    return [];
  }
}

function write(queries: readonly string[]): void {
  try {
    if (queries.length === 0) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, JSON.stringify(queries));
  } catch {
    // A browser that keeps nothing has no recent queries.
  }
}
