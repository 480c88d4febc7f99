/** Words between two names by which a text tells that the second is another name of the first. */
export const enAliasCues: readonly string[] = [
  'also known as',
  'better known as',
  'widely known as',
  'commonly known as',
  'known as',
  'formerly known as',
  'previously known as',
  'formerly',
  'formerly called',
  'officially called',
  'officially known as',
  'officially the',
  'nicknamed',
  'aka',
  'a.k.a.',
  'abbreviated as',
  'short for',
  'which stands for',
];

/** Words after a name in brackets that tell that it is the former one. */
export const enFormerCues: readonly string[] = ['formerly'];
