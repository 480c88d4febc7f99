import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Components } from '../../server/corpus/components.ts';

const node = fc.constantFrom(...'abcdefghij');
/** Edges that come, or go where they are there, in one turn. */
const turn = fc.array(fc.tuple(node, node), { minLength: 1, maxLength: 4 });

test('the components of a graph kept up to date through any edits are those of the graph told anew', () => {
  let seen = 0;
  fc.assert(
    fc.property(fc.array(turn, { maxLength: 30 }), (turns) => {
      const edges = new Map<string, Set<string>>([...'abcdefghij'].map((one) => [one, new Set()]));
      const near = (one: string) => edges.get(one) ?? [];
      const tell = (nodes: readonly string[]) =>
        `${nodes.join('')} ${nodes.map((one) => [...near(one)].sort()).join()}`;
      const kept = new Components<string>();
      for (const toggled of turns) {
        for (const [a, b] of toggled) {
          if (a === b) continue;
          const isThere = edges.get(a)?.has(b);
          for (const [one, other] of [
            [a, b],
            [b, a],
          ] as const)
            if (isThere) edges.get(one)?.delete(other);
            else edges.get(one)?.add(other);
        }
        const before = kept.all();
        const { gone, made } = kept.update(new Set(toggled.map(([a]) => a)), near, tell);
        expect([...before.filter((told) => !gone.includes(told)), ...made].sort()).toEqual(kept.all().sort());
        const anew = new Components<string>();
        anew.update(edges.keys(), near, tell);
        expect(kept.all().sort()).toEqual(anew.all().sort());
        for (const one of edges.keys()) expect(kept.of(one)).toBe(anew.of(one));
        seen += made.length;
      }
    }),
    { numRuns: 100 },
  );
  expect(seen).toBeGreaterThan(500);
});
