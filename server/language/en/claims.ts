import type { ClaimCues } from '../language.ts';
import { forms, opposites } from '../lexicon.ts';
import { firmAt } from './firms.ts';
import { formulas } from './formulas.ts';
import { isDeed } from './verbal.ts';

const SIDES = [opposites('north northern', 'south southern'), opposites('east eastern', 'west western')];

/** What tells, in English, where a clause begins and how firmly it is said. */
export const claims: ClaimCues = {
  clauseOpeners: forms(
    'while whereas although though because after before when where which who amid but however despite since until unless adding saying noting stressing warning accusing',
    'as well as',
    'in addition to',
    'even as',
    'even though',
    'in order to',
    'so that',
    'according to',
  ),
  mayOpen: (norm) => /^(?:and|but|or|so|he|she|it|they|we|with|as)$/.test(norm),
  goesOn: (norm) => /^(?:and|but|that|with|where|who|which)$/.test(norm),
  joint:
    /[,;:.()"“”]|(?:^|\s)(?:and|but|who|which|that|where|when|while|after|before|because|as|during|since)(?:\s|$)/u,
  isDeed,
  negations: forms(
    "not no never none neither nor without cannot can't didn't don't doesn't isn't aren't wasn't weren't won't wouldn't hasn't haven't hadn't couldn't shouldn't",
  ),
  furtherNegations: forms('nor'),
  silences: undefined,
  contraction: undefined,
  weakNegations: forms('no'),
  notNegated: /^(?:longer|doubt)$/,
  pointers: forms('this that these', 'all this', 'all that', 'all these'),
  denials: forms(
    'denied denies deny denying refuted refutes disputed disputes',
    'cast doubt on',
    'casts doubt on',
    'not true that',
    ...['dismissed', 'dismisses', 'rejected', 'rejects'].flatMap((verb) =>
      ['reports', 'claims', 'rumours', 'rumors', 'allegations', 'accusations'].map((noun) => `${verb} ${noun}`),
    ),
  ),
  averse: forms(
    'warn warned warns warning ban banned bans banning forbid forbids forbade forbidden prohibit prohibited prohibits avoid avoided avoiding refuse refused refuses refrain refrained prevent prevented prevents',
  ),
  alternatives: forms('or nor'),
  hedges: forms(
    'may might could possibly perhaps probably likely allegedly alleged reportedly apparently suspected believed presumed potential potentially seems seemed appears appeared possible probable',
  ),
  affirms: () => false,
  partitives: forms('among', 'one of the', 'one of its', 'one of their', 'among the', 'some of the'),
  superlatives: forms(
    'largest biggest smallest oldest newest latest highest lowest strongest weakest deadliest worst best longest shortest fastest slowest richest poorest greatest finest earliest youngest tallest heaviest hottest coldest wettest driest busiest most',
  ),
  plans: forms(
    'will shall plans planned planning intends expected scheduled due set upcoming',
    'going to',
    'is to',
    'are to',
    'due to meet',
  ),
  planPrefix: undefined,
  demands: forms(
    'must should demand demands demanded urged urges urge called calling',
    'called for',
    'called on',
    'has to',
    'have to',
  ),
  completed: forms('ended ends concluded concludes finished completed wrapped left departed closed'),
  ongoing: forms('continues continued continuing ongoing underway proceeds remains'),
  stances: [
    { name: 'despite', words: forms('despite although notwithstanding', 'in spite of', 'even though') },
    {
      name: 'against',
      words: forms('against opposing opposition protesting condemning rejecting', 'in protest', 'in defiance'),
    },
    {
      name: 'for',
      words: forms(
        'supporting backing welcoming endorsing',
        'in support of',
        'in favour of',
        'in favor of',
        'in line with',
      ),
    },
    {
      name: 'heedless',
      words: forms('ignoring heedless regardless disregarding unmoved', 'paid no attention', 'brushed off'),
    },
    { name: 'because', words: forms('because', 'due to', 'as a result of', 'owing to') },
  ],
  standIns: forms(
    'kingdom state republic sultanate emirate union country group government agency company ministry capital city region',
  ),
  firmAt,
  isGluedNegation: () => false,
  frames: [
    forms('war invasion aggression operation conflict crisis incursion campaign offensive attack assault battle'),
    forms(
      'terrorist terrorists militant militants gunman gunmen fighter fighters rebel rebels insurgent insurgents extremist extremists',
    ),
    forms('killed murdered assassinated executed martyred neutralised neutralized eliminated massacred'),
    forms('migrant migrants refugee refugees infiltrator infiltrators displaced'),
    forms('regime government authorities administration'),
    forms('protest protests demonstration demonstrations riot riots uprising rebellion revolution coup'),
  ],
  antonyms: [
    opposites('win wins won victory', 'lose loses lost loss defeat'),
    opposites(
      'rise rises rose risen increase increased increases grew growth up',
      'fall falls fell fallen decrease decreased declined decline dropped drop down',
    ),
    opposites('survived survivors alive', 'killed died dead'),
    opposites('confirmed confirms', 'denied denies'),
    opposites('accepted approved approves accepts agreed', 'rejected refused rejects refuses'),
    ...SIDES,
    opposites('guilty convicted', 'acquitted innocent cleared'),
    opposites('opened opens opening', 'closed closes closing shut'),
    opposites('succeeded success successful', 'failed failure fails'),
    opposites('supports supported backing', 'opposes opposed opposing'),
    opposites('left-wing leftist left', 'right-wing rightist right'),
    opposites('began begins start started', 'ended ends finished'),
    opposites('suicide', 'murder homicide'),
    opposites('ally allies', 'enemy enemies rival'),
    opposites('entered arrived', 'left departed'),
    opposites('allowed allows permitted', 'banned bans prohibited'),
    opposites('first', 'last'),
    opposites('old', 'new'),
    opposites('improved improves better best', 'worsened worsens worse worst'),
    opposites('highest', 'lowest'),
    opposites('largest biggest', 'smallest'),
    opposites('more', 'less fewer'),
    opposites('strong stronger strongest', 'weak weaker weakest'),
    opposites('positive', 'negative'),
    opposites('tightened tightens', 'eased eases loosened'),
    opposites('passed passes', 'rejected rejects'),
  ],
  sides: SIDES,
  wholes: forms('city town village province state island port'),
  formulas,
  changing: forms(
    'barrel barrels crude brent ounce cents index indices points shares stocks bourse exchange trading futures settlement session bonds yields spot bullion silver platinum palladium nymex nasdaq nikkei dax cac ftse sterling euro yen',
    'forecast temperature temperatures humidity winds clouds gusts showers fog',
  ),
};
