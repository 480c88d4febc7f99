import { type Head, type NameLexicon, type NameType, phraseMap, wordMap, wordSet } from '../names.ts';

const inside = (type: NameType): Head => ({ type, part: 'name' });

/** English words around names. */
export const enNames: NameLexicon = {
  titles: wordSet(
    'president vice chancellor premier prime minister king queen prince princess emperor sultan sheikh emir pope bishop archbishop',
    'cardinal reverend rabbi imam ayatollah mr mrs ms miss sir dame lord lady dr prof professor general gen lieutenant lt colonel col',
    'major maj captain capt sergeant sgt corporal private admiral marshal commander chief officer senator sen representative rep',
    'congressman congresswoman governor gov mayor judge justice attorney secretary ambassador envoy spokesman spokeswoman',
    'spokesperson director chairman chairwoman chair ceo coach manager striker goalkeeper midfielder defender actor actress singer',
    'author writer poet journalist reporter correspondent analyst economist professor leader deputy foreign defence defense mp',
    'detective inspector constable lawyer activist opposition candidate founder co-founder aide adviser advisor president-elect counterpart',
  ),
  verbs: wordSet(
    'said says say told tells announced added stated warned denied claimed confirmed reported wrote writes noted insisted explained',
    'argued urged vowed pledged accused met visited arrived left won beat signed told asked replied testified tweeted posted',
  ),
  heads: wordMap<Head>([
    [
      'ministry department agency council committee commission organization organisation party university college bank institute ' +
        'association union federation court parliament army navy police corps forces force group inc corp co ltd plc llc company ' +
        'corporation foundation fund bureau authority board club league society school press times post news network service assembly ' +
        'senate congress embassy front movement brigade alliance airlines airways',
      inside('ORG'),
    ],
    [
      'airport station base port bridge stadium arena mosque cathedral church museum hospital hotel palace prison square tower dam ' +
        'refinery plant cosmodrome tunnel castle temple highway expressway',
      inside('FAC'),
    ],
    [
      'sea river gulf strait mountain mountains desert lake valley peninsula island islands ocean bay county province',
      inside('LOC'),
    ],
    [
      'summit conference forum festival cup championship championships olympics pandemic war battle open masters prix marathon',
      inside('EVENT'),
    ],
  ]),
  markedHeads: wordMap<NameType>([
    ['agency newspaper magazine channel website network company movement group', 'ORG'],
    ['film movie series book novel album song programme program app missile aircraft jet drone tank ship', 'PRODUCT'],
    ['operation', 'EVENT'],
  ]),
  sports: wordSet(
    'match matches league cup goal goals scored striker goalkeeper midfielder defender coach halftime team teams game games season seeded',
    'tournament championship championships innings wicket wickets overs tennis soccer cricket rugby basketball football hockey golf baseball',
    'nba nfl nhl mlb points scorer scorers division standings played round semifinal quarter-finals semi-final final penalty penalties',
  ),
  besideBodies: {
    before: wordSet(
      'company firm airline bank newspaper carmaker automaker agency daily chain club team giant maker group broker brokerage insurer retailer',
      'broadcaster magazine operator supplier subsidiary startup conglomerate producer manufacturer developer publisher lender hopefuls rivals champions',
    ),
    after: wordSet(
      'newspaper magazine airline airlines company companies firm group newswire shares stock unit subsidiary spokesman spokeswoman officials',
      'employees shareholders executives workers management board directors fans supporters defender striker midfielder goalkeeper coach captain',
      'guerrillas rebels militants fighters militia lawmakers legislators mps staff headquarters daily weekly analysts analyst researchers plc',
    ),
  },
  clubs: wordSet(),
  dismissals: wordSet('b c lbw st'),
  roles: wordSet(
    'president premier chancellor minister king queen leader governor mayor spokesman spokeswoman ambassador envoy',
  ),
  anaphors: phraseMap<readonly string[]>([
    ['the agency, the news agency, the same source', ['agency']],
    ['the newspaper, the paper', ['newspaper', 'times', 'post']],
    ['the ministry', ['ministry']],
    ['the company', ['company', 'inc', 'corp', 'ltd']],
  ]),
  stops: wordSet(
    'the a an and or but if in on at by for from of to with as is are was were be been it its he she they we you i his her their our',
    'this that these those there here what when where who why how not no yes so then than after before during since until while',
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october',
    'november december today yesterday tomorrow however although also meanwhile more most many some all any one two three',
  ),
  bodies: wordSet('government army parliament military navy police presidency cabinet'),
  strong: wordSet(),
  vague: wordSet(),
  plain: wordSet(),
  districts: wordSet(),
  founded: wordSet(),
  honorifics: wordSet(),
  sites: wordSet(),
  siteAdjectives: wordSet(),
  purposes: wordSet(),
  standing: wordSet(),
  beforeGod: wordSet(),
  places: wordSet(),
  outletVerbs: wordSet(),
  coordinating: wordSet(),
  everyday: wordSet(),
  namedByAdjective: wordSet(),
  generic: wordSet(),
  fields: wordSet('foreign defence defense prime interior finance'),
  beside: wordSet('official state the'),
  agencies: new Set(['reuters', 'afp', 'ap', 'associated press', 'tass']),
  particles: wordSet('van von de der del di da la le los las san santa saint st el al bin ibn abu ben mac o'),
  adjectives: wordSet(
    'european arab western eastern african asian international islamic arabs moslem moslems muslim muslims christian christians jewish jews jew',
    'hindu hindus sikh sikhs buddhist buddhists catholic catholics protestant protestants orthodox kurdish kurd kurds islamist islamists communist',
    'communists democrat democrats democratic republican republicans socialist socialists conservative conservatives liberal liberals northern southern',
  ),
  known: phraseMap<NameType>([
    [
      'Europe, Asia, Africa, Australia, North America, South America, Latin America, Antarctica, Middle East, Far East, West Bank, ' +
        'Gaza Strip, Gaza, Jerusalem, Balkans, Caucasus, Mediterranean, Red Sea, Black Sea, Persian Gulf, Soviet Union, Korea, ' +
        'Tel Aviv, The Hague, Dar es Salaam, Cape Town, England, Scotland, Wales, Northern Ireland',
      'LOC',
    ],
    [
      'United Nations, U.N., UN, Security Council, UN Security Council, European Union, EU, African Union, Arab League, NATO, ' +
        'European Commission, European Parliament, World Bank, International Monetary Fund, IMF, World Health Organization, WHO, ' +
        'White House, Pentagon, Kremlin, OPEC, UNICEF, UNESCO, Red Cross, Reuters, AFP, AP, Associated Press, CIA, FBI, Congress, Senate',
      'ORG',
    ],
  ]),
};
