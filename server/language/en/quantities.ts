import { forms } from '../lexicon.ts';
import { phrases, type QuantityWords } from '../quantity-words.ts';
import { COUNTED, counted, countedBefore } from './counted.ts';
import { number } from './numbers.ts';
import { units, unitsBefore } from './units.ts';

/** How English counts. */
export const quantities: QuantityWords = {
  number,
  dual: () => undefined,
  units,
  unitsBefore,
  boundsBefore: phrases({
    approx:
      'about, around, approximately, roughly, nearly, almost, some, an estimated, estimated, close to, circa, more or less, in the region of, just about',
    min: 'at least, more than, over, above, no fewer than, no less than, not less than, not fewer than, a minimum of, minimum of, upwards of, upward of, exceeding, in excess of, exceeds, exceeded, greater than, well over, just over, topped',
    max: 'up to, at most, less than, fewer than, under, below, no more than, not more than, a maximum of, maximum of, as many as, as much as, just under, not exceeding, just below',
  }),
  boundsAfter: phrases({
    approx: 'or so, approximately',
    min: 'or more, at least, plus, +, and counting, at a minimum',
    max: 'or less, or fewer, at most',
  }),
  between: forms('between'),
  spreads: forms('range ranges ranging ranged'),
  rangeLinks: forms('to or and - ~'),
  beforeDigits: new Map(),
  designators: forms(
    `number no no. nos article section chapter paragraph page pages resolution law act bill room flight highway route interstate channel gate
    platform floor building apartment suite version model type class grade level phase round stage volume season episode series part week day
    group area zone district ward boeing airbus apollo windows iphone covid f mig su proposition amendment title rule step figure table question
    unit reactor line bus train tram terminal pier psalm verse sura`,
  ),
  earthquake: forms(
    'earthquake earthquakes quake quakes tremor tremors aftershock aftershocks seismic richter temblor',
  ),
  strength: forms('magnitude measuring measured strength'),
  counted,
  countedBefore,
  countedNouns: COUNTED,
};
