import { describe, expect, test } from 'vitest';
import { unconfirmedPlan } from '../../../server/checks/unconfirmed-plan.ts';
import { Corpus } from '../../../server/corpus/corpus.ts';
import { analyse } from '../../../server/document/analyse.ts';
import { documentOf, passage } from '../../support/corpus.ts';
import { FLOOD, FLOOD_EN } from '../../support/events.ts';

/** What is told of the plans in an article of 4 March when another article of a day tells of the same event. */
function told(event: readonly string[], plan: string, other: string, day: string): string[] {
  const [headline, ...endings] = event;
  const page = (sentence: string, ending: string | undefined, published: string) =>
    analyse(`${headline}\n\n${sentence}.\n\n${ending}`, { published: [published] });
  const corpus = new Corpus();
  corpus.update([
    ['a.txt', page(plan, endings[0], '2024-03-04')],
    ['b.txt', page(other, endings[1], day)],
  ]);
  const found = [...unconfirmedPlan.run(corpus, 'a.txt', documentOf(corpus, 'a.txt'))];
  return found.map((one) => `${passage(corpus, one)}: ${one.message}`);
}

const NOBODY = 'Announced here; the other document about this event does not say that it happened';

describe('a plan that nobody reports to have come true', () => {
  const plan = 'وستوزع وزارة الإغاثة الخيام على المتضررين غدا';
  const planEn = 'The Red Crescent of Sylhet will open a shelter for stranded villagers tomorrow';
  test.each([
    ['nobody reports it, Arabic', FLOOD, plan, 'وشكر الأهالي رجال الدفاع المدني', '2024-03-06', [`${plan}: ${NOBODY}`]],
    [
      'nobody reports it, English',
      FLOOD_EN,
      planEn,
      'Villagers thanked the civil defence',
      '2024-03-06',
      [`${planEn}: ${NOBODY}`],
    ],
    [
      'announced again after its day, Arabic',
      FLOOD,
      plan,
      'وستوزع وزارة الإغاثة الخيام على المتضررين',
      '2024-03-06',
      [`${plan}: ${NOBODY}`],
    ],
    ['done, Arabic', FLOOD, plan, 'ووزعت وزارة الإغاثة الخيام على المتضررين أمس', '2024-03-06', []],
    [
      'done, English',
      FLOOD_EN,
      planEn,
      'The Red Crescent of Sylhet opened a shelter for stranded villagers',
      '2024-03-06',
      [],
    ],
    ['called off, Arabic', FLOOD, plan, 'وألغت وزارة الإغاثة توزيع الخيام على المتضررين', '2024-03-06', []],
    ['its day has not come, Arabic', FLOOD, plan, 'وشكر الأهالي رجال الدفاع المدني', '2024-03-04', []],
    ['its day has not come, English', FLOOD_EN, planEn, 'Villagers thanked the civil defence', '2024-03-04', []],
  ])('%s', (_, event, plan, other, day, expected) => {
    expect(told(event, plan, other, day)).toEqual(expected);
  });
});
