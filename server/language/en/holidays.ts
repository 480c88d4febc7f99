import type { Term } from '../dates.ts';

// Holiday id → names. What day an id falls on is arithmetic of the calendar, not of the language.
const HOLIDAYS: readonly (readonly [id: string, names: string])[] = [
  ['christmas', 'christmas|christmas day|xmas|xmas day'],
  ['christmas-eve', 'christmas eve|xmas eve'],
  ['new-year', "new year's day|new years day|new year"],
  ['new-years-eve', "new year's eve|new years eve"],
  ['valentine', "valentine's day|valentines day|valentine day"],
  ['halloween', 'halloween|halloween day'],
  ['thanksgiving', 'thanksgiving|thanksgiving day'],
  ['black-friday', 'black friday'],
  [
    'mlk-day',
    "mlk day|mlk jr. day|martin luther king day|martin luther king's day|martin luther kings day|civil rights day",
  ],
  ['easter', 'easter|easter sunday|easter day'],
  ['easter-monday', 'easter monday|easter mon'],
  ['good-friday', 'good friday'],
  ['palm-sunday', 'palm sunday|branch sunday'],
  ['maundy-thursday', 'maundy thursday|covenant thu'],
  ['ash-wednesday', 'ash wednesday'],
  ['shrove-tuesday', 'shrove tuesday|pancake day|mardi gras'],
  ['pentecost', 'pentecost|white sunday|whit sunday'],
  ['whit-monday', 'whit monday|monday of the holy spirit'],
  ['trinity-sunday', 'trinity sunday'],
  ['orthodox-easter', 'orthodox easter|orthodox easter sunday'],
  ['orthodox-good-friday', 'orthodox good friday|orthodox great friday'],
  ['clean-monday', 'clean monday|orthodox shrove monday'],
  ['lazarus-saturday', 'lazarus saturday'],
  [
    'st-patrick',
    "st patrick's day|st paddy's day|saint paddy's day|saint patrick's day|saint patricks day|st patricks day|st. patrick's day",
  ],
  ['may-day', 'may day|labour day'],
  ['labor-day', 'labor day'],
  ['memorial-day', 'memorial day'],
  ['independence-day', 'independence day'],
  ['veterans-day', "veterans day|veterans' day|veteran's day"],
  ['mothers-day', "mother's day|mothers day|mothers' day"],
  ['fathers-day', "father's day|fathers day|fathers' day"],
  ['boss-day', "boss's day|boss day|boss's"],
  ['vegan-day', 'world vegan day'],
  ['earth-day', 'earth day'],
  ['womens-day', "international women's day|women's day"],
  ['eid-al-adha', 'eid al-adha|eid ul-adha|eid al adha|eid-ul-adha'],
  ['eid-al-fitr', 'eid al-fitr|eid ul-fitr|eid al fitr|eid-ul-fitr'],
  ['hijri-new-year', 'islamic new year|hijri new year'],
  ['mawlid', "mawlid|mawlid al-nabi|the prophet's birthday"],
  ['ashura', 'ashura'],
  ['hajj', 'hajj season'],
  ['nowruz', 'nowruz|newroz'],
];

/** Names of holidays with their ids. */
export function holidayTerms(): [string, Term][] {
  return HOLIDAYS.flatMap(([holiday, names]) =>
    names.split('|').map((name): [string, Term] => [name, { kind: 'holiday', holiday }]),
  );
}
