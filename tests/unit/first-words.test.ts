import fc from "fast-check";
import { expect, it } from "vitest";
import { sieveWords } from "#lib/extract/first-words";

it("a sieve gives what its map gives, of words in it and of others", () => {
  const words = fc.string({ unit: fc.constantFrom("a", "b", "l", "س", "1"), maxLength: 4 });
  fc.assert(
    fc.property(fc.array(words), fc.array(words), (held, asked) => {
      const map = new Map(held.map((word, index) => [word, index]));
      const { get } = sieveWords(map);
      for (const word of [...held, ...asked]) expect(get(word)).toBe(map.get(word));
    }),
  );
});
