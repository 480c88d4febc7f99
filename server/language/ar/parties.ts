import { forms } from '../lexicon.ts';
import type { PartyFrame, PartyWords } from '../party-words.ts';

const OVER = forms('على');
const BEFORE = forms('أمام', 'على يد', 'على يدي', 'على أيدي', 'من قبل');
const BY = forms('بيد برصاص', 'على يد', 'على يدي', 'على أيدي', 'من قبل');

const WINNING =
  'فاز فازت يفوز تفوز فوز فوزا الفوز فائزا تغلب تغلبت يتغلب تتغلب انتصر انتصرت ينتصر تنتصر انتصار انتصارا';
const BEATING = 'هزم هزمت يهزم تهزم سحق سحقت يسحق تسحق اكتسح اكتسحت يكتسح تكتسح قهر قهرت يقهر تقهر دحر دحرت';
const LOSING = 'خسر خسرت يخسر تخسر خسارة خسارته خسارتها انهزم انهزمت سقط سقطت سقوط هزيمة هزيمته هزيمتها';

const frames: readonly PartyFrame[] = [
  { words: forms(WINNING), deed: 'beat', subject: 'agent', mark: OVER, mayFollow: true },
  { words: forms(`${LOSING} هزم هزمت يهزم تهزم`), deed: 'beat', subject: 'object', mark: BEFORE, mayFollow: true },
  {
    words: forms('أطاح أطاحت يطيح تطيح الإطاحة إطاحة'),
    deed: 'beat',
    subject: 'agent',
    mark: forms('ب'),
    mayFollow: true,
  },
  { words: forms(BEATING), deed: 'beat', subject: 'agent', mark: undefined, mayFollow: true },
  {
    words: forms('تقدم يتقدم متقدما تفوق تفوقت يتفوق متفوقا'),
    deed: 'lead',
    subject: 'agent',
    mark: OVER,
    mayFollow: true,
  },
  {
    words: forms('قتل قتلت مقتل اغتيال اغتيل اغتيلت مصرع'),
    deed: 'kill',
    subject: 'object',
    mark: BY,
    mayFollow: true,
  },
  {
    words: forms('خلفا بدلا بديلا'),
    deed: 'succeed',
    subject: 'agent',
    mark: forms('ل من عن'),
    mayFollow: false,
    isApart: true,
  },
  { words: forms('حل حلت يحل تحل'), deed: 'succeed', subject: 'agent', mark: forms('محل'), mayFollow: true },
  { words: forms('باع باعت يبيع تبيع بيع'), deed: 'sell', subject: 'agent', mark: forms('إلى ل'), mayFollow: true },
  { words: forms('اشترى اشترت يشتري تشتري شراء'), deed: 'sell', subject: 'object', mark: forms('من'), mayFollow: true },
];

/** Who did what to whom, in Arabic. */
export const parties: PartyWords = {
  frames,
  unsure: forms(
    'إذا لو إن حال لولا كان كانت كانوا سبق أمل أملا يأمل تأمل يسعى تسعى ساعيا طامحا هل لم لن لا ما غير عدم دون أو',
    'في حال',
    'من أجل',
  ),
  ends: forms(
    'في من على إلى عن مع بعد قبل عقب خلال حول ضد دون بين عبر حتى منذ لدى نحو تحت فوق أثناء أمام بشأن بسبب إثر أن ثم لكن حيث فيما بينما التي الذي محل',
  ),
  before: forms('نظيره نظيرتها ضيفه ضيفتها مضيفه مضيفته منافسه منافسته غريمه غريمته خصمه جاره جارته حساب كل'),
  between: forms('قد لقد حقق حققت يحقق تحقق سجل سجلت تلقى تلقت مني منيت مع'),
  mutual: forms(
    'بين مع التقى التقت يلتقي تلتقي لقاء لقاءه لقائه اجتمع اجتمعت يجتمع اجتماع اجتماعه بحث يبحث تباحث مباحثات محادثات تبادل تبادلا اتفق اتفقت اتفاق تعاون شراكة علاقات قمة مباراة حدود وكذلك وأيضا إضافة',
    'إلى جانب',
  ),
  joins: forms('و أو'),
  clitic: (norm) => (/^[بل]\p{L}{3}/u.test(norm) ? norm[0] : undefined),
};
