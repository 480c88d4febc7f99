import { normalise } from '../../text/normalise.ts';
import type { Force, Frame, SpeechForm, SpeechLexicon } from '../speech.ts';

const words = (list: string) => new Set(list.trim().split(/\s+/).map(normalise));
const phrases = (list: string[]) => new Set(list.map(normalise));

// force frame base third past participle-past ing, then prepositions after a slash. Regular verbs give the base alone.
const VERBS = `
say free say says said said saying
say free tell tells told told telling
say free add /
say free state /
say free announce /
say free declare /
say free assert /
say free insist /on
say free explain /
say free reveal /
say free confirm /
say free reiterate /
say free testify /
say free tweet /
say free joke /
say free quip quips quipped quipped quipping
say free exclaim /
say free remark /on
say free conclude /
say free argue /for
say free acknowledge /
say free admit admits admitted admitted admitting /to
say free concede /
say free recall /
say free note /
say free contend /
say free maintain /
say free stress /
say free emphasize /
say free emphasise /
say free suggest /
say free predict /
say free estimate /
say that report /
say that write writes wrote written writing
say that reply /
say that respond /
say that answer /
say that ask /
say that continue /
say that think thinks thought thought thinking
say that believe /
say that know knows knew known knowing
say that hope /
say that fear /
say that feel feels felt felt feeling
say that expect /
say that learn /
say that hear hears heard heard hearing
say that find finds found found finding
say that show shows showed shown showing
say that indicate /
say that signal /
say that point points pointed pointed pointing /out to
say that call /for
say that describe /
say that dub dubs dubbed dubbed dubbing
say that label /
say that speak speaks spoke spoken speaking /of about
say that comment /on
say that observe /
say that mean means meant meant meaning
say that read reads read read reading
say that repeat /
say that cite /
say relay quote /as
say that imply implies implied implied implying
say that hint /at
say that see sees saw seen seeing
say that understand understands understood understood understanding
say that realize /
say that realise /
say that consider /
say that decide /
say that wonder /
say that worry worries worried worried worrying /about
say that complain /of about
say that vent /
say that boast /of about
say object praise /
say that mock /
say that urge /
say that recommend /
say that advise /
say that concur concurs concurred concurred concurring
claim free claim /
claim free allege /
deny object deny denies denied denied denying
deny object reject /
deny that dismiss /as
deny that refute /
deny that dispute /
warn that warn /of against
warn that threaten /to
warn that caution /against
accuse that accuse /of
accuse that blame /for
accuse that charge /with
accuse object criticize /
accuse object criticise /
accuse object condemn /
accuse that slam slams slammed slammed slamming
accuse object denounce /
promise that promise /to
promise that vow /to
promise that pledge /to
promise that swear swears swore sworn swearing
ask that demand /
ask that request /
ask that propose /
plan that plan plans planned planned planning /to
agree that agree /with
agree that endorse /
publish publish publish /
publish publish release /
publish publish issue /
`;

const FORMS = new Map<string, SpeechForm>();
for (const line of VERBS.trim().split('\n')) {
  const [head = '', leading = ''] = line.split('/');
  const [force, frame, base, ...irregular] = head.trim().split(' ') as [Force, Frame, string, ...string[]];
  const [third, past, perfect, ing] = irregular.length ? irregular : regular(base);
  const leads = new Set(leading.trim().split(' ').filter(Boolean));
  const form = { force, frame, leads, agrees: undefined };
  for (const finite of [base, third, past, perfect]) if (finite) FORMS.set(finite, { ...form, dependent: false });
  if (ing) FORMS.set(ing, { ...form, dependent: true });
}

/** Third person, past, past participle and -ing of a verb that doubles no letter. */
function regular(base: string): string[] {
  const stem = base.endsWith('e') ? base.slice(0, -1) : base;
  const y = /[^aeiou]y$/.test(base);
  const third = y ? `${base.slice(0, -1)}ies` : /(s|sh|ch|x|z)$/.test(base) ? `${base}es` : `${base}s`;
  const past = y ? `${base.slice(0, -1)}ied` : `${stem}ed`;
  return [third, past, past, `${stem}ing`];
}

/** English words of speech, agencies and officials. */
export const speech: SpeechLexicon = {
  order: 'SV',
  form: (norm) => FORMS.get(norm),
  formWithObject: () => undefined,
  isVerbalNoun: () => false,
  sayingNouns: new Set(),
  bare: (norm) => (norm.endsWith('s') && norm.length > 4 ? [norm, norm.slice(0, -1)] : [norm]),
  isDefinite: () => false,
  accordingTo: phrases([
    'according to',
    'as reported by',
    'citing',
    'quoting',
    'in the words of',
    'in the view of',
    'as per',
  ]),
  citing: phrases(['citing', 'quoting']),
  whatever: words('what'),
  that: words('that'),
  prepositions: words(`in on at to from with by of for about into over after before during since under against through
    between among within without toward towards across along outside inside near amid despite because until following`),
  stops:
    words(`who which that when where while whose but and or if as because although though than then so what how why not
    yesterday today tomorrow monday tuesday wednesday thursday friday saturday sunday earlier later last next this`),
  pronouns: words('he she they it we i you who'),
  negations: words(''),
  fillers:
    words(`also has have had then later recently repeatedly previously again reportedly allegedly publicly flatly simply
    even now once always still just already bluntly explicitly further famously subsequently would will could did does do
    is was were been be are being who has clearly basically often never recently may might must should can`),
  articles: words('a an the'),
  media:
    words(`agency newspaper magazine channel network outlet outlets broadcaster website newswire daily weekly paper blog radio media
    news times post journal tribune herald press`),
  publications:
    words(`report reports statement study survey poll document documents memo letter email emails article editorial
    transcript video footage figures data statistics release filing filings affidavit complaint lawsuit analysis estimate ad review story book website indictment records record
    banner sign poster placard headline caption note tweet post message inscription`),
  bodies: words(`ministry government office department agency commission committee council court police army military
    company organization organisation group party union university bank bureau campaign administration congress senate
    house parliament association federation authority board embassy institute center centre foundation team camp`),
  people:
    words(`president minister secretary senator congressman congresswoman representative governor mayor chairman chairwoman
    chair director chief spokesman spokeswoman spokesperson spokespeople official officials officer officers analyst analysts expert experts
    aide aides adviser advisers advisor advisors lawyer lawyers attorney judge prosecutor prosecutors professor doctor scientist scientists researcher
    researchers ambassador envoy leader leaders commander general strategist strategists pollster witness witnesses resident residents activist activists
    critic critics supporter supporters voter voters democrat democrats republican republicans observers author coach manager player owner founder ceo
    executive historian columnist reporter reporters journalist journalists moderator candidate nominee operative operatives investigators insider insiders
    head heads deputy premier chancellor king queen prince princess bishop archbishop pope captain sergeant lieutenant major
    colonel commissioner superintendent detective inspector mp mps lawmaker lawmakers legislator politician politicians economist economists
    campaigner campaigners trader traders investor investors farmer farmers nurse nurses teacher teachers engineer engineers driver drivers
    worker workers survivor survivors neighbor neighbors neighbour neighbours relative relatives chief chairperson
    man woman person persons people villager villagers father mother son daughter brother sister wife husband friend student students`),
  voices: words('spokesman spokeswoman spokesperson spokespeople'),
  audiences: words('reporters journalists newsmen'),
  talks: words('interview conversation'),
  days: words('monday tuesday wednesday thursday friday saturday sunday yesterday today'),
  meanwhile: words('while whereas'),
  knowing: words('familiar briefed close knowledge'),
  unlessThat: words('so such given provided before after now'),
  formulas: new Set(),
  sources: words('source sources'),
  works:
    words(`film movie book novel play song album show series magazine newspaper daily program programme podcast documentary
    titled entitled called headlined`),
  labels: words('party group named nicknamed dubbed called so-called term word phrase labeled labelled known'),
  wires: phrases([
    'Reuters',
    'AP',
    'AFP',
    'Associated Press',
    'The Associated Press',
    'Agence France-Presse',
    'Getty Images',
    'Getty',
    'Bloomberg',
    'EPA',
    'TASS',
    'Xinhua',
    'UPI',
    'dpa',
    'Anadolu',
    'PA',
    'CNN',
    'BBC',
    'BBC News',
    'Guardian',
    'Sky News',
    'Fox News',
    'NBC News',
    'ABC News',
    'CBS News',
    'NPR',
    'Politico',
    'Financial Times',
    'New York Times',
    'Washington Post',
    'Wall Street Journal',
    'Al Jazeera',
    'Bloomberg News',
    'file',
    'Facebook',
    'Twitter',
    'Instagram',
    'YouTube',
    'Telegram',
  ]),
  creditLabels: phrases([
    'Reporting by',
    'Additional reporting by',
    'Writing by',
    'Source',
    'Photo',
    'Photo by',
    'Image',
    'Picture',
    'Credit',
    'Photograph',
    'Sources',
  ]),
  ownAccounts: words('his her their'),
  firstPerson: words("i we my our me us i'm we're i've we've i'd i'll we'll let's don't"),
};
