import { normalise } from '../text/normalise.ts';

/** Kinds of names, as in document/document.ts. */
export type NameType = 'PER' | 'ORG' | 'LOC' | 'FAC' | 'EVENT' | 'PRODUCT';

/** What a generic word before (Arabic) or after (English) a name tells of it. */
export interface Head {
  readonly type: NameType;
  /** `name`: the head belongs to the name («مطار …»); `outside`: it does not («مدينة …»). */
  readonly part: 'name' | 'outside';
}

/** What one language knows of names: its words around names, not names of the news. All in normalised form. */
export interface NameLexicon {
  /** Words that stand directly before a person's name: titles, offices, professions. */
  readonly titles: ReadonlySet<string>;
  /** Verbs of saying and doing that people and bodies are the subject of. */
  readonly verbs: ReadonlySet<string>;
  /** Generic words that open (Arabic) or close (English) a name. */
  readonly heads: ReadonlyMap<string, Head>;
  /** Generic words after which a marked word is a name: agency, newspaper, film, aircraft. */
  readonly markedHeads: ReadonlyMap<string, NameType>;
  /** Stems of words about games, where clubs and teams are called by their cities. */
  readonly sports: ReadonlySet<string>;
  /** Small words directly before or after a name that tell it is a body's: “Interfax news agency”, “carmaker Skoda”. */
  readonly besideBodies: { readonly before: ReadonlySet<string>; readonly after: ReadonlySet<string> };
  /** Words that many clubs are called by («دينامو», «يونايتد»). */
  readonly clubs: ReadonlySet<string>;
  /** Words of scorecards between the players' names: bowled, caught, leg before wicket. */
  readonly dismissals: ReadonlySet<string>;
  /** Words of office that stand for a person once the name is known («الرئيس», "the president"). */
  readonly roles: ReadonlySet<string>;
  /** Words that stand for a body named before («الوكالة», "the agency"), with the heads they take up. */
  readonly anaphors: ReadonlyMap<string, readonly string[]>;
  /** Function words, days, months: never part of a name. */
  readonly stops: ReadonlySet<string>;
  /** Words that may open a relative clause or a place phrase inside a name and so end it. */
  readonly bodies: ReadonlySet<string>;
  /** Heads that make a name with any definite complement («وزارة الدفاع»). */
  readonly strong: ReadonlySet<string>;
  /** Bodies that are called by whom they belong to («حكومة كلينتون»): names only with two definite words or the adjective of a country. */
  readonly vague: ReadonlySet<string>;
  /** Complements that make no name of a head without the adjective of a country («مجلس الإدارة»). */
  readonly plain: ReadonlySet<string>;
  /** Words for a settlement or district that nothing but its name follows. */
  readonly districts: ReadonlySet<string>;
  /** Heads that make a name with two words or more of which one is definite («لجنة مبادرة السلام»). */
  readonly founded: ReadonlySet<string>;
  /** Titles that stand in what is called after somebody («مستشفى الملك فهد»), what else is called so, and its adjectives. */
  readonly honorifics: ReadonlySet<string>;
  readonly sites: ReadonlySet<string>;
  readonly siteAdjectives: ReadonlySet<string>;
  /** What a body is for, after ل («لحقوق الإنسان»); other verbal nouns there end a name. */
  readonly purposes: ReadonlySet<string>;
  /** Adjectives that make a body with what it is for («الهيئة العامة للسياحة»). */
  readonly standing: ReadonlySet<string>;
  /** Words before «الله» in people's and bodies' names. */
  readonly beforeGod: ReadonlySet<string>;
  /** Words for several places, which a list of names follows («محافظات», «مدن»). */
  readonly places: ReadonlySet<string>;
  /** Verbs that papers use of themselves with their name in marks («علمت «الوطن»»), and the ل of «لـ«الوطن»». */
  readonly outletVerbs: ReadonlySet<string>;
  /** Heads whose complement may be a list («وزارة البيئة والموارد الطبيعية»). */
  readonly coordinating: ReadonlySet<string>;
  /** Heads of media and armed bodies, whose names are often everyday words with the article. */
  readonly everyday: ReadonlySet<string>;
  /** Bodies that any adjective makes a name («الحزب الجمهوري»). */
  readonly namedByAdjective: ReadonlySet<string>;
  /** Words beside an office that don't tell which one: whatever place is meant, former, new. */
  readonly generic: ReadonlySet<string>;
  /** Fields of office that stand before the title ("foreign minister"). */
  readonly fields: ReadonlySet<string>;
  /** Words that a body's name may have or lack: official, national. */
  readonly beside: ReadonlySet<string>;
  /** Bodies that are news agencies although no word says so. */
  readonly agencies: ReadonlySet<string>;
  /** Short foreign words that open a name («سان», «لو», "van"). */
  readonly particles: ReadonlySet<string>;
  /** Adjectives of continents and the like, which are no names by themselves. */
  readonly adjectives: ReadonlySet<string>;
  /** Names with a type of their own that hold everywhere: continents, seas, world bodies. */
  readonly known: ReadonlyMap<string, NameType>;
}

/** A set of normalised words from lines of words. */
export function wordSet(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(
    lines
      .flatMap((line) => line.split(/\s+/))
      .filter(Boolean)
      .map(normalise),
  );
}

/** A map of normalised words, each word of a line to the line's value. */
export function wordMap<T>(entries: readonly (readonly [words: string, value: T])[]): ReadonlyMap<string, T> {
  return new Map(
    entries.flatMap(([words, value]) =>
      words
        .split(/\s+/)
        .filter(Boolean)
        .map((word) => [normalise(word), value] as const),
    ),
  );
}

/** A map of normalised phrases that a comma separates. */
export function phraseMap<T>(entries: readonly (readonly [phrases: string, value: T])[]): ReadonlyMap<string, T> {
  return new Map(
    entries.flatMap(([phrases, value]) =>
      phrases
        .split(/[,،]\s*/)
        .filter(Boolean)
        .map((phrase) => [normalise(phrase), value] as const),
    ),
  );
}
