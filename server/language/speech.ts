/** How a language says who said what: the words that detectors in document/ work with. All in normalised form. */

/** What saying something amounts to; the same names as `SpeechForce` of a document. */
export type Force = 'say' | 'claim' | 'deny' | 'warn' | 'accuse' | 'promise' | 'ask' | 'plan' | 'agree' | 'publish';

/**
 * What a verb needs beside it before it counts as reporting.
 * `free`: a speaker or something said. `that`: a clause, a colon or a quotation. `next`: the same, directly after
 * the verb or its subject (for forms with other common readings: «بين», «عبر»). `object`: a named speaker.
 * `clause`: a clause, a colon or a quotation and nothing less («سجل أن»). `charge`: the noun of what somebody is
 * charged with («حمل … مسؤولية»).
 * `relay`: the one who is cited («نقلت … عن …»). `publish`: something published («نشرت الوكالة صورا»).
 * `material`: a subject that is a publication («أظهرت لقطات أن»).
 */
export type Frame = 'free' | 'that' | 'next' | 'clause' | 'charge' | 'object' | 'relay' | 'publish' | 'material';

/** One form of a speech verb. */
export interface SpeechForm {
  readonly force: Force;
  readonly frame: Frame;
  /** Prepositions that lead to what is said («أعرب عن», "warned of"). */
  readonly leads: ReadonlySet<string>;
  /** Agreement of the form, where it shows one: who «وأضافت» can mean. */
  readonly agrees: 'm' | 'f' | 'p' | undefined;
  /** A form that hangs on a speaker named elsewhere («مشيرا», "adding"). */
  readonly dependent: boolean;
}

export interface SpeechLexicon {
  /** Where the subject stands by default: after the verb (Arabic) or before it (English). */
  readonly order: 'VS' | 'SV';
  /** The speech form that a word is, attached conjunctions aside. */
  form(norm: string): SpeechForm | undefined;
  /** The same for a verb with its object written to it («ذكرته»); `undefined` where a language has none. */
  formWithObject(norm: string): SpeechForm | undefined;
  /** A verbal noun of saying with its pronoun («قوله», «تأكيده», "his claim"). */
  isVerbalNoun(norm: string): boolean;
  /** Verbal nouns of saying that stand without a pronoun («القول», «التأكيد»). */
  readonly sayingNouns: ReadonlySet<string>;
  /** A noun without attached conjunctions, prepositions and article; `[norm]` itself first. */
  bare(norm: string): readonly string[];
  /** True when the noun is marked as known («الوكالة»). Languages with a separate article look at `articles`. */
  isDefinite(norm: string): boolean;
  /** Phrases that name a source without a verb: «وفق», "according to"; words joined by a blank. */
  readonly accordingTo: ReadonlySet<string>;
  /** Those of them that name whom the one who reports rests on: «نقلا عن», "citing". */
  readonly citing: ReadonlySet<string>;
  /** Words after an according-to phrase that lead to a verb: «ما», «لما», "what". */
  readonly whatever: ReadonlySet<string>;
  /** Words that open reported speech: «أن», «إنه», "that". */
  readonly that: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  /** Words that cannot stand in the name of a speaker: relative pronouns, adverbs of time, conjunctions. */
  readonly stops: ReadonlySet<string>;
  readonly pronouns: ReadonlySet<string>;
  readonly negations: ReadonlySet<string>;
  /** Words that may stand between verb and subject or subject and verb («أيضا», "also", "has"). */
  readonly fillers: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  /** News agencies, papers, channels: «وكالة», «صحيفة», "newspaper". */
  readonly media: ReadonlySet<string>;
  /** What is published and cited: «تقرير», «بيان», «لقطات», "report". */
  readonly publications: ReadonlySet<string>;
  /** Bodies that speak: «وزارة», «شركة», "ministry". */
  readonly bodies: ReadonlySet<string>;
  /** People who speak by office or role: «متحدث», «مسؤول», "spokesman". */
  readonly people: ReadonlySet<string>;
  /** Those of `people` who speak for a body («متحدث», «ناطق»). */
  readonly voices: ReadonlySet<string>;
  /** Those that somebody speaks to: «الصحافيين», "reporters". */
  readonly audiences: ReadonlySet<string>;
  /** What is given to an outlet: «حديث», «تصريح», "interview". */
  readonly talks: ReadonlySet<string>;
  /** Words for the day of speaking that may stand between verb and what is said: «أمس», "Thursday". */
  readonly days: ReadonlySet<string>;
  /** Conjunctions that turn to what somebody else does: «فيما», "while". */
  readonly meanwhile: ReadonlySet<string>;
  /** Words that tell how near a source stands: «مقرب», "familiar". */
  readonly knowing: ReadonlySet<string>;
  /** Words before «أن» / "that" which make it a condition or a time, not a report: «قبل أن», "provided that". */
  readonly unlessThat: ReadonlySet<string>;
  /** Set phrases of reverence, which nobody is quoted with: «عز وجل». */
  readonly formulas: ReadonlySet<string>;
  /** The word «مصدر» / "source", which means the last one cited when it is definite. */
  readonly sources: ReadonlySet<string>;
  /** What something made, written or built is called before its name in marks: «فيلم», «طراز», "film". */
  readonly works: ReadonlySet<string>;
  /** What other named things are called: «حزب», «مؤتمر», "party"; and «المسمى», "so-called". */
  readonly labels: ReadonlySet<string>;
  /** Wire agencies as credits name them, alone or abbreviated: «أ.ف.ب», "Reuters". */
  readonly wires: ReadonlySet<string>;
  /** Words before a picture's or text's source: «المصدر», «تصوير», "Photo". */
  readonly creditLabels: ReadonlySet<string>;
  /** The account or page of the person in the picture, as a credit names it: «حسابه», "his account". */
  readonly ownAccounts: ReadonlySet<string>;
  /** Words of first and second person, which only speech has: «أنا», «نحن», "we". */
  readonly firstPerson: ReadonlySet<string>;
}
