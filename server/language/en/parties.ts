import { forms } from '../lexicon.ts';
import type { PartyFrame, PartyWords } from '../party-words.ts';

const BY = forms('by', 'at the hands of');
const OVER = forms('over against');

const frames: readonly PartyFrame[] = [
  { words: forms('beaten defeated thrashed routed'), deed: 'beat', subject: 'object', mark: BY, mayFollow: false },
  {
    words: forms('beat beats defeated defeats thrashed thrashes routed trounced edged', 'edged past'),
    deed: 'beat',
    subject: 'agent',
    mark: undefined,
    mayFollow: false,
  },
  {
    words: forms('win wins won victory triumph triumphed prevailed prevails'),
    deed: 'beat',
    subject: 'agent',
    mark: OVER,
    mayFollow: true,
  },
  {
    words: forms('lost loses loss defeat'),
    deed: 'beat',
    subject: 'object',
    mark: forms('to against', 'at the hands of'),
    mayFollow: true,
  },
  { words: forms('defeat'), deed: 'beat', subject: 'agent', mark: forms('of'), mayFollow: false },
  {
    words: forms('leads leading led', 'is ahead', 'was ahead'),
    deed: 'lead',
    subject: 'agent',
    mark: forms('over of'),
    mayFollow: false,
  },
  {
    words: forms('killed murdered assassinated', 'shot dead'),
    deed: 'kill',
    subject: 'object',
    mark: BY,
    mayFollow: false,
  },
  {
    words: forms('killed murdered assassinated', 'shot dead'),
    deed: 'kill',
    subject: 'agent',
    mark: undefined,
    mayFollow: false,
  },
  { words: forms('replaced succeeded'), deed: 'succeed', subject: 'object', mark: forms('by'), mayFollow: false },
  {
    words: forms('replaced replaces succeeded succeeds replacing succeeding', 'takes over from', 'took over from'),
    deed: 'succeed',
    subject: 'agent',
    mark: undefined,
    mayFollow: false,
  },
  { words: forms('sold sells sale'), deed: 'sell', subject: 'agent', mark: forms('to'), mayFollow: false },
  {
    words: forms('bought buys purchased acquired'),
    deed: 'sell',
    subject: 'object',
    mark: forms('from'),
    mayFollow: false,
  },
];

/** Who did what to whom, in English. */
export const parties: PartyWords = {
  frames,
  unsure: forms(
    "if unless had would could should may might must will shall hopes hope hoped seeks seek sought wants want aims or not never no didn't cannot can't won't",
    'to beat',
    'to defeat',
    'to win',
    'to lead',
  ),
  ends: forms(
    'in on at of from with after before during against over to by for and but as while when that which who whose until since about between',
  ),
  before: forms('the a an their his her its rivals neighbours hosts visitors holders champions side'),
  between: forms(
    "was were has have been is are being 's also again narrowly easily comfortably suffered a their his first second third",
  ),
  mutual: forms(
    'between with met meets meet meeting talks both jointly agreed agreement match versus vs border ties relations cooperation summit alongside',
    'as well as',
  ),
  joins: forms('and or'),
  clitic: () => undefined,
};
