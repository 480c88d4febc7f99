import { describe, expect, test } from 'vitest';
import { corpusOf } from '../../support/corpus.ts';
import { between, FLOOD, FLOOD_EN } from '../../support/events.ts';

/** How `outcome` answers the announcement `plan` in articles of one made-up event: the reason, without isolates. */
function outcome(plan: string, outcome: string, event: readonly string[]): string[] {
  return between(`${outcome}.`, `${plan}.`, event)
    .filter(({ kind }) => kind === 'plans')
    .map(({ because }) => because.replace(/[\u2068\u2069]/g, ''));
}

describe('announced, and what became of it', () => {
  test.each([
    [
      'a future verb and its past',
      'وقال المحافظ إن الهلال الأحمر سيقيم مخيما للنازحين',
      'وأقام الهلال الأحمر مخيما للنازحين شمال المدينة',
      'announced («سيقيم»); reported as done («وأقام»)',
    ],
    [
      'a future verb and a verbal noun that was done',
      'وأكدت الوزارة أن الحكومة ستصرف تعويضات للمزارعين',
      'وتم صرف تعويضات للمزارعين في عشرين قرية',
      'announced («ستصرف»); reported as done («وتم صرف»)',
    ],
    [
      'a verb that takes a verbal noun',
      'وستتولى البلدية ترميم الجسور المتضررة',
      'وقامت البلدية بترميم الجسور المتضررة',
      'announced («وستتولى البلدية ترميم»); reported as done («وقامت البلدية بترميم»)',
    ],
    [
      'what is due',
      'ومن المقرر افتتاح مستشفى ميداني للمصابين',
      'وافتتح الجيش مستشفى ميدانيا للمصابين',
      'announced («المقرر افتتاح»); reported as done («وافتتح»)',
    ],
    [
      'due, with a verb',
      'ومن المتوقع أن تصدر اللجنة بيانا مفصلا عن الأضرار',
      'وأصدرت اللجنة بيانا مفصلا عن الأضرار',
      'announced («المتوقع أن تصدر»); reported as done («وأصدرت»)',
    ],
    [
      'a promise',
      'وتعهدت الحكومة بتوزيع الخيام على المتضررين',
      'ووزعت الحكومة الخيام على المتضررين',
      'announced («وتعهدت الحكومة بتوزيع»); reported as done («ووزعت»)',
    ],
    [
      'a demand',
      'وطالب الأهالي بإقالة مدير السدود',
      'وأقالت الوزارة مدير السدود',
      'announced («وطالب الأهالي بإقالة»); reported as done («وأقالت»)',
    ],
    [
      'called off',
      'وتعتزم الجمعية إقامة حفل خيري للمتضررين',
      'وألغت الجمعية إقامة حفل خيري للمتضررين',
      'announced («وتعتزم الجمعية إقامة»); called off («وألغت الجمعية إقامة»)',
    ],
    [
      'put off',
      'ومن المقرر عقد مؤتمر للمانحين',
      'وتقرر تأجيل عقد مؤتمر للمانحين',
      'announced («المقرر عقد»); called off («وتقرر تأجيل عقد»)',
    ],
  ])('Arabic: %s', (_, a, b, reason) => {
    expect(outcome(a, b, FLOOD)).toEqual([reason]);
  });

  test.each([
    [
      'will',
      'The Red Crescent will open a shelter for stranded villagers',
      'The Red Crescent opened a shelter for stranded villagers',
      'announced («will open»); reported as done («opened»)',
    ],
    [
      'a passive',
      'A funeral for the drowned fishermen will be held on the shore',
      'Neighbours held a funeral for the drowned fishermen',
      'announced («will be held»); reported as done («held»)',
    ],
    [
      'plans to',
      'The ministry plans to repair the damaged bridges',
      'Soldiers and the ministry have repaired the damaged bridges',
      'announced («plans to repair»); reported as done («repaired»)',
    ],
    [
      'is due to',
      'The committee is due to publish a report on the dams',
      'The committee published its report on the dams',
      'announced («due to publish»); reported as done («published»)',
    ],
    [
      'a demand',
      'Farmers called for the dismissal of the irrigation director',
      'The minister dismissed the irrigation director',
      'announced («called for the dismissal»); reported as done («dismissed»)',
    ],
    [
      'put off',
      'A charity will hold a concert for flooded villages',
      'A concert for flooded villages was postponed',
      undefined,
    ],
  ])('English: %s', (_, a, b, reason) => {
    if (reason) expect(outcome(a, b, FLOOD_EN)).toEqual([reason]);
    else expect(outcome(a, b, FLOOD_EN)[0]).toMatch(/called off/);
  });
});

describe('no outcome of what is announced', () => {
  test.each([
    ['another object', 'وستصدر اللجنة بيانا عن السدود', 'وأصدرت اللجنة قرارا بعزل المقاول'],
    ['another actor', 'وستقيم بلدية «دكا» مخيما للنازحين', 'وأقام نادي «الرمال» مخيما رياضيا للناشئين'],
    ['another plan of the actor', 'وسيزور الوزير سليم الراوي مصنع الخيام', 'وزار الوزير سليم الراوي مستشفى الأطفال'],
    ['a plan on both sides', 'وستوزع الحكومة الخيام على المتضررين', 'وتعتزم الحكومة توزيع الخيام على المتضررين'],
    ['not done', 'وستوزع الحكومة الخيام على المتضررين', 'ولم توزع الحكومة الخيام على المتضررين'],
    ['denied', 'وستوزع الحكومة الخيام على المتضررين', 'ونفى الأهالي أن الحكومة وزعت الخيام على المتضررين'],
    ['conditional', 'وإذا انحسرت المياه ستوزع الحكومة الخيام على المتضررين', 'ووزعت الحكومة الخيام على المتضررين'],
    ['had been due', 'وكان من المقرر توزيع الخيام على المتضررين', 'ووزعت الحكومة الخيام على المتضررين'],
    ['a prayer', 'ودعا الخطيب الله أن يرحم ضحايا الفيضانات', 'ورحم الجنود ضحايا الفيضانات'],
    ['matches', 'وسيخوض الفريق مباراة ودية ضد جاره', 'وخاض الفريق مباراة ودية ضد جاره'],
    ['another round', 'وستنطلق المرحلة الثالثة من إجلاء السكان', 'وانطلقت المرحلة الأولى من إجلاء السكان'],
    ['another day', 'وستوزع الحكومة الخيام على المتضررين يوم الجمعة', 'ووزعت الحكومة الخيام على المتضررين يوم الأحد'],
    [
      'the day of another plan',
      'وسيتم صرف المعونات يوم الأحد وسيتم توزيع الخيام على المتضررين يوم الجمعة',
      'ووزعت الحكومة الخيام على المتضررين يوم الأحد',
    ],
    ['another number', 'وستوزع الحكومة 300 خيمة على المتضررين', 'ووزعت الحكومة 900 خيمة على المتضررين'],
    ['a verbal noun by itself', 'وستوزع الحكومة الخيام على المتضررين', 'وتوزيع الخيام على المتضررين من مهام الحكومة'],
    ['an agent of the same root', 'وتعتزم الوزارة تدريب فرق الإنقاذ الجديدة', 'وقام مدرب فرق الإنقاذ الجديدة بجولة'],
  ])('Arabic: %s', (_, a, b) => {
    expect(outcome(a, b, FLOOD)).toEqual([]);
  });

  test.each([
    [
      'another object',
      'The committee will issue a statement on the dams',
      'The committee issued permits to contractors',
    ],
    [
      'another plan of the actor',
      'Minister Selim Rawi will visit the tent factory',
      'Minister Selim Rawi visited the children hospital',
    ],
    [
      'a plan on both sides',
      'The Red Crescent will open a shelter for villagers',
      'The Red Crescent plans to open a shelter for villagers',
    ],
    [
      'not done',
      'The Red Crescent will open a shelter for stranded villagers',
      'The Red Crescent never opened a shelter for stranded villagers',
    ],
    [
      'conditional',
      'If waters recede the ministry will repair the damaged bridges',
      'The ministry repaired the damaged bridges',
    ],
    ['had been due', 'The ministry was due to repair the damaged bridges', 'The ministry repaired the damaged bridges'],
    ['matches', 'The rowing club will play a friendly match', 'The rowing club played a friendly match'],
    [
      'another round',
      'The ministry will launch the third phase of evacuations',
      'The ministry launched the first phase of evacuations',
    ],
    [
      'another day',
      'The ministry will repair the damaged bridges on Friday',
      'The ministry repaired the damaged bridges on Sunday',
    ],
    [
      'the day of another plan',
      'The ministry will reopen schools on Sunday and will repair the damaged bridges on Friday',
      'The ministry repaired the damaged bridges on Sunday',
    ],
    [
      'another number',
      'The ministry will deliver 300 tents to villagers',
      'The ministry delivered 900 tents to villagers',
    ],
  ])('English: %s', (_, a, b) => {
    expect(outcome(a, b, FLOOD_EN)).toEqual([]);
  });

  test.each([
    ['Arabic', FLOOD, 'وستقيم البلدية مخيما للنازحين', 'وأقامت البلدية مخيما للنازحين'],
    [
      'English',
      FLOOD_EN,
      'The ministry plans to repair the damaged bridges',
      'The ministry repaired the damaged bridges',
    ],
  ])('in articles of two events: %s', (_, [headline, ending], plan, done) => {
    const [other, otherEnding] =
      headline === FLOOD[0]
        ? ['حريق يلتهم سوق الأقمشة في أصفهان', 'وأخمد رجال الإطفاء حريقا في مخازن الأقمشة وسط أصفهان.']
        : ['Fire guts the cloth market of Isfahan', 'Firefighters put out a blaze in cloth stores in central Isfahan.'];
    const corpus = corpusOf({
      'a.txt': `${headline}\n\n${plan}.\n\n${ending}`,
      'b.txt': `${other}\n\n${done}.\n\n${otherEnding}`,
    });
    expect(corpus.relations().filter(({ kind }) => kind === 'plans')).toEqual([]);
  });
});
