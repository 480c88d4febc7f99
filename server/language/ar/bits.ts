import { arFrequencies } from '../models/frequencies.ts';
import { rarity } from '../rarity.ts';

/** Information of a stem in bits against everyday Arabic news. */
export const bits = rarity(arFrequencies, 16);
