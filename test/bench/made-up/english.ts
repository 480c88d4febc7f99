import { mixed } from './random.ts';
import type { Tongue } from './tongue.ts';

const ONSETS = 'b|c|d|f|g|h|l|m|n|p|r|s|t|v|br|cl|dr|gr|pl|pr|sc|st|tr|th'.split('|');
const VOWELS = 'a|e|i|o|u|ea|oo'.split('|');
const ENDINGS = {
  noun: 'n|ment|tion|er|or|age|ist|ure|ling|ers|ments|ies'.split('|'),
  verb: 'es|izes|ates|ens|ifies|ed|ated|ized'.split('|'),
  adjective: 'al|ous|ive|ic|able|ful|less|ish'.split('|'),
  family: 'son|man|ard|ez|ini|ov|wick|ton|berg|ara'.split('|'),
};

export const english: Tongue = {
  code: 'en',
  invented(kind, rank) {
    const [a, b] = [mixed(rank, 5), mixed(rank, 6)];
    const syllable = (n: number) =>
      `${ONSETS[n % ONSETS.length]}${VOWELS[(n >>> 8) % VOWELS.length]}${'nlrstm'[(n >>> 16) % 6]}`;
    const stem = rank % 3 === 0 ? syllable(a) : syllable(a) + syllable(b);
    const word = stem + ENDINGS[kind][(a >>> 20) % ENDINGS[kind].length];
    return kind === 'family' ? word.charAt(0).toUpperCase() + word.slice(1) : word;
  },
  nouns:
    'city|government|project|year|region|company|work|day|council|program|services|citizens|university|state|market|centre|ministry|education|students|team|prices|sector|committee|management|match|report|system|hospital|road|authorities|decision|water|family|plan|number|officials|members|traders|farmers|residents|season|agreement|meeting|fire|harbour|airport|bridge|factory|stadium|court|school|village|cars|goods|rain|tourists|workers|doctors|engineers|buses|power|gas|oil|budget|investment|exports|exhibition|museum|theatre|books|summer|night|sea|mountain|coast|border|street|district|building|land|money|debts|wages|jobs|training|safety|health|medicines|vaccines|patients|winds|seeds|fields|forest|dam|railway|bakery|library|gardens|well|mine'.split(
      '|',
    ),
  verbs:
    'includes|begins|continues|needs|sees|offers|receives|follows|supports|opens|closes|raises|lowers|provides|carries|shows|discusses|reviews|develops|joins|reaches|prepares|widens|repairs|protects|sells|shares|watches|threatens|delays|rescues|inspects|equips|replaces|funds|postpones|cancels|launches|shrinks|doubles|records'.split(
      '|',
    ),
  adjectives:
    'new|public|last|large|national|local|international|first|current|various|next|second|special|medical|agricultural|commercial|old|coastal|mountain|eastern|municipal|small|long|yearly|heavy|cold|green|seasonal'.split(
      '|',
    ),
  given:
    'Kwame|Abena|Thomas|Elena|Rashid|Mariam|Yusuf|Salma|Daniel|Nadia|Anwar|Leila|Pedro|Carmen|Salem|Huda|Omar|Mona|Ibrahim|Fatima|Hassan|Zeinab|Khaled|Reem|Majed|Aisha'.split(
      '|',
    ),
  places:
    'Kumasi|Arusha|Banjul|Niamey|Lusaka|Quito|Asuncion|Valparaiso|Montevideo|La Paz|Kathmandu|Thimphu|Ulaanbaatar|Almaty|Bishkek|Tbilisi|Riga|Tallinn|Porto|Gdansk|Suva|Apia|Wellington|Hobart|Accra|Dodoma|Lilongwe|Harare|Windhoek|Gaborone|Antananarivo|Moroni|Bourlaw|Sucre|Salta|Rosario|Cuenca|Iquitos|Pokhara|Khujand|Osh|Kutaisi|Kaunas|Tartu|Braga|Krakow|Nadi|Dunedin|Cairns|Canberra'.split(
      '|',
    ),
  agencies: ['Reuters', 'AFP', 'AP'],
  outlets:
    'The Harbour Post|The Plain Dealer Weekly|Verandah News|The New Daylight|Bridgeview News|The Forenoon|Mirrorpage|The Far Horizon'.split(
      '|',
    ),
  titles:
    'minister|mayor|director general|ministry spokesman|researcher|governor|committee chairman|secretary general|engineer|Dr.'.split(
      '|',
    ),
  organisations: 'Association|Company|Foundation|University|Club|Bank|Hospital|Union'.split('|'),
  months: 'January|February|March|April|May|June|July|August|September|October|November|December'.split('|'),
  weekdays: 'Saturday|Sunday|Monday|Tuesday|Wednesday|Thursday|Friday'.split('|'),
  leads: [
    [
      'A fire at a market in {place} killed {number} people and injured dozens, mayor {mayor} said.',
      'At least {number} people died when a fire broke out at a market in {place}, according to mayor {mayor}.',
    ],
    [
      'Floods drove {amount} families from their homes in {place}, governor {mayor} said.',
      'Authorities moved {amount} families out of their homes in {place} because of floods, said governor {mayor}.',
    ],
    [
      'Delegations from {place} and {elsewhere} agreed to raise trade by {number} percent, minister {mayor} said.',
      'Trade between {place} and {elsewhere} is to grow by {number} percent under an agreement that minister {mayor} signed.',
    ],
    [
      'Dock workers in {place} went on with their strike, asking for {number} percent more pay, union leader {mayor} said.',
      'The dock workers of {place} stayed away from work over pay that they want raised by {number} percent, said union leader {mayor}.',
    ],
    [
      'The city of {place} opened a museum with {amount} ancient pieces in the presence of mayor {mayor}.',
      'A new museum in {place} shows {amount} ancient pieces since mayor {mayor} opened it.',
    ],
  ],
  headlines: [
    'The {adjective} {noun} {verb} {adjective} {noun} in {place}',
    '{place}: the {noun} {verb} the {noun} after the {noun}',
    '{organisation} {verb} {noun} and {adjective} {noun}',
    '{some} {adjective} {noun} {verb} the {noun}',
  ],
  clauses: [
    'the {adjective} {noun} {verb} the {adjective} {noun} in {elsewhere}',
    'the {noun} {verb} the {noun} and the {noun} {some} days after the {noun}',
    'the {noun} of the {organisation} {verb} the {adjective} {noun}',
    'about {some} of the {noun} {verb} the {noun} before the {adjective} {noun}',
    'no {adjective} {noun} {verb} the {noun} without the {adjective} {noun}',
    'the {noun} {verb} the {noun} during the {adjective} {noun}',
  ],
  frames: [
    'The {title} {person} said that {clause} and that {clause}.',
    'He added that {clause} because {clause}.',
    'Those in the {noun} stressed that {clause} while the {noun} {verb} the {noun}.',
    'Observers say that {clause}, but {clause}.',
    'The {organisation} wrote that {clause}.',
    'The {adjective} {noun} is to meet on {month} {day} when the {noun} {verb} the {noun}.',
    'For {some} months the {noun} {verb} the {adjective} {noun}, and {clause}.',
    'On {weekday} {title} {person} had announced that {clause}.',
    'The {adjective} {noun} {verb} every {noun}, and the {noun} {verb} the {noun} in {place} as in {elsewhere}.',
    '{person} denied that the {noun} {verb} the {noun}.',
    'With the {adjective} {noun} the {noun} {verb} the {adjective} {noun}, and the number of the {noun} reached {some}.',
  ],
  quotations: [
    '"We know that {clause} and that {clause}," {mayor} said.',
    '{mayor} said: "In this city {clause}, and {clause}."',
    '{mayor} told {agency}: "{clause}."',
  ],
  dateline: '{place} ({agency}) - ',
  byline: 'By {person} in {place}',
  caption: 'Photo: the {adjective} {noun} in {place} on {weekday} ({agency})',
  related: 'Related articles',
  residue: ['Share on Facebook', 'Print', 'Add a comment', 'All rights reserved'],
  everywhere: 'Asked about the {adjective} {noun}, Salma Carbo said in Ghana that {clause}.',
};
