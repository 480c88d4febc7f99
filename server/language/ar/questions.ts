import { forms } from '../lexicon.ts';
import type { QuestionWords } from '../question-words.ts';

const each = (verbs: string, behind: string) => verbs.split(' ').map((verb) => `${verb} ${behind}`);

/** What tells, in Arabic, that something is not known yet, or is known. */
export const questions: QuestionWords = {
  not: forms('لم لا غير ليس ليست ليسا'),
  known: forms(
    'يتضح تتضح يعرف تعرف يتبين تتبين يحدد تحدد يعلن تعلن يتبن تتبن يكشف تكشف يتوصل معروف معروفا معروفة معروفين واضح واضحا واضحة',
  ),
  happenings: forms('هجوم اعتداء حادث حادثة جريمة عملية اغتيال خطف وفاة'),
  topics: [
    {
      name: 'perpetrator',
      nouns: forms('منفذ منفذو منفذي المنفذ المنفذين مرتكب مرتكبو مرتكبي فاعل الفاعل الجاني الجناة المهاجم المهاجمين'),
      answers: forms(
        '',
        ...['منفذ', 'مرتكب', 'المنفذ', 'الفاعل', 'الجاني', 'المهاجم'].flatMap((noun) => [
          `هو ${noun}`,
          `${noun} هو`,
          `هي ${noun}`,
        ]),
        ...each('حددت حدد كشفت كشف تحديد كشف', 'هوية منفذ'),
        ...each('حددت حدد كشفت كشف تحديد كشف', 'هوية المنفذ'),
        ...each('حددت حدد كشفت كشف تحديد كشف', 'هوية المهاجم'),
        ...each('حددت حدد كشفت كشف تحديد كشف', 'هوية مشتبه'),
      ),
    },
    {
      name: 'responsibility',
      nouns: forms('مسؤولية مسؤوليته مسؤوليتها مسؤوليتهم المسؤولية'),
      answers: forms(
        'تبنى تبنت تبناه تبنته تبناها تبنتها',
        ...each('أعلن أعلنت', 'مسؤوليته'),
        ...each('أعلن أعلنت', 'مسؤوليتها'),
        'تبني المسؤولية',
      ),
    },
    {
      name: 'cause',
      nouns: forms('سبب أسباب الأسباب السبب'),
      answers: forms(
        '',
        ...each('ناجم ناجما ناجمة ناتج ناتجا ناتجة', 'عن'),
        ...each('تبين اتضح', 'أن سبب'),
        'يعود سبب',
        'سببه',
        'سببها',
      ),
    },
    {
      name: 'motive',
      nouns: forms('دوافع دافع الدوافع الدافع دوافعه دوافعها'),
      answers: forms('', 'بدافع', ...each('تبين اتضح', 'أن الدافع')),
    },
    {
      name: 'identity',
      nouns: forms('هوية هويته هويتها هويتهم هوياتهم'),
      answers: forms(
        '',
        ...each('تم جرى أمكن', 'التعرف على هوية'),
        ...each('تم جرى أمكن', 'تحديد هوية'),
        ...each('تم جرى أمكن', 'التعرف على جثة'),
      ),
    },
  ],
};
