import { engineCost } from './engine.ts';
import { floor, withFolder } from './folder.ts';
import type { Scale } from './scale.ts';
import { servedCost } from './served.ts';

// Measures one size, in a process that does nothing else, and prints it for scale.ts.

const count = Number(process.argv[2]);
const scale = await withFolder(count, async (made): Promise<Scale> => {
  floor(made); // the first reading is the disk's
  const read = floor(made);
  const cold = await servedCost(made);
  const warm = await servedCost(made);
  return { engine: engineCost(count), floor: read, cold, warm };
});
console.log(JSON.stringify(scale));
