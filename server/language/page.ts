/**
 * The words by which pages of a language tell their parts, in ordinary spelling. A phrase is compared in
 * normalised form with a line whose bullets, arrows and closing colon are taken off. These lists hold what
 * any site says around its articles, never what one article says.
 */
export interface PageCues {
  /** Alone on a line: the heading of a list of other articles. Before `:` and words: a link inside the text. */
  readonly related: readonly string[];
  /** Like `related`, and also directly before a title, without a colon («اقرأ أيضا …», "See also …"). */
  readonly invitations: readonly string[];
  /** A short line that begins so heads a list, whatever follows («المزيد من …», "More from …"). */
  readonly relatedOpeners: readonly string[];
  /** The same for lines of four words at most. */
  readonly shortRelatedOpeners: readonly string[];
  /** Alone, or with a number: the comments begin. */
  readonly comments: readonly string[];
  /** Anywhere in a line: a form or a rule for commenting. */
  readonly commentPhrases: readonly string[];
  /** Alone on a line: a section of the site («رياضة», "Business"), in menus and beside teasers. */
  readonly sections: readonly string[];
  /** Alone on a line: buttons, menus, placeholders. */
  readonly chromeLines: readonly string[];
  /** A short line that begins so is a button or a label («شارك …», "Share on …"). */
  readonly chromeOpeners: readonly string[];
  /** Anywhere in a line: the site speaks to its reader (cookies, newsletters, apps, subscriptions). */
  readonly chromePhrases: readonly string[];
  /** Anywhere in a short line: what such notices are about. News may be about it too. */
  readonly chromeTerms: readonly string[];
  /** Anywhere in a line: the foot of a page. */
  readonly footerPhrases: readonly string[];
  /** Networks and ways to share; a line made of nothing else is a row of share buttons. */
  readonly shareWords: readonly string[];
  /** Before `:` or a name: who the text is taken from. */
  readonly sourceCredits: readonly string[];
  /** Before `:`: the page's tags. */
  readonly keywords: readonly string[];
  /** Alone on a line: the page's tags follow. */
  readonly tagHeadings: readonly string[];
  /** The front page's name at the head of a path («الرئيسية » اقتصاد», "Home > News"). */
  readonly homes: readonly string[];
  /** Before `:`: the section of the site. */
  readonly categories: readonly string[];
  /** Before a name: who wrote, edited, translated. */
  readonly bylines: readonly string[];
  /** Of these, the ones that may stand before a name without a colon. */
  readonly namedBylines: readonly string[];
  /** Words of trade in a byline («مراسل», "correspondent"). */
  readonly bylineWords: readonly string[];
  /** Before a date: when the page was published or changed. */
  readonly datings: readonly string[];
  /** Months, weekdays, parts of the clock: a line of these and digits is a date line. */
  readonly calendar: readonly string[];
  /** Before `:` or at the end of a caption: the maker of a picture («تصوير», "Photo"). */
  readonly pictureWords: readonly string[];
  /** News agencies, as datelines and picture credits name them. */
  readonly agencies: readonly string[];
  /** Archives, networks and other sources that pictures are credited to. */
  readonly pictureSources: readonly string[];
  /** Words that hold running text together; menus and lists of names have few. */
  readonly functionWords: readonly string[];
  /** Words that begin a paragraph which goes on from another one, never a title. */
  readonly continuations: readonly string[];
  /** The same as a pattern over a written line. */
  readonly continuing: RegExp | undefined;
  /** Names of metadata lines, by the key they are kept under (`title`, `url`, `source`, `author`, `published`, …). */
  readonly metadataKeys: Readonly<Record<string, readonly string[]>>;
}

/** The phrases of a list written with `|` between them, over any number of lines. */
export function listed(text: string): readonly string[] {
  return text
    .split('|')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
}
