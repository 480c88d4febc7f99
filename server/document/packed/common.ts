/** Strings that most documents hold; any others cost their letters. Bytes mean another document when this list changes. */
export const COMMON: readonly string[] = [
  '',
  ...['ar', 'en', 'main', 'embedded', 'related', 'chrome', 'teaser', 'given', 'high', 'medium', 'low'],
  ...['metadata', 'headline', 'deck', 'byline', 'dateline', 'caption', 'heading', 'paragraph', 'related-link'],
  ...['credit', 'keywords', 'PER', 'ORG', 'LOC', 'FAC', 'EVENT', 'PRODUCT', 'name', 'role', 'anaphor'],
  ...['DATE', 'TIME', 'DURATION', 'SET', 'date', 'duration', 'set', 'range', 'exact', 'approx', 'min', 'max'],
  ...['speech', 'term', 'title', 'agency-report', 'according-to', 'speech-verb', 'photo-credit', 'source-credit'],
  ...['published-material', 'relayed', 'say', 'claim', 'deny', 'warn', 'accuse', 'promise', 'ask', 'plan', 'agree'],
  ...['publish', 'asserted', 'denied', 'planned', 'possible', 'demanded', 'done', 'off', 'behind', 'before'],
  ...['further', 'people', 'other', 'word', 'number', 'time', 'cue', 'D', 'W', 'M', 'Y'],
];
