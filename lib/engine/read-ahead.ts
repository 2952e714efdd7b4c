/** As many answers are on their way while one is used: the engine is busy with them on other cores. */
const AHEAD = 3;

/** The answers to `count` questions, numbered from 0, in order; the next ones are asked before they are wanted. */
export async function* readAhead<Answer>(
  count: number,
  ask: (number: number) => Promise<Answer>,
): AsyncGenerator<Answer> {
  const asked: Promise<Answer>[] = [];
  for (let next = 0; next < count || asked.length > 0; ) {
    while (next < count && asked.length < AHEAD) {
      const answer = ask(next++);
      // Waited for in its turn, if at all.
      answer.catch(() => {});
      asked.push(answer);
    }
    yield await (asked.shift() as Promise<Answer>);
  }
}
