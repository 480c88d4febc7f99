/** Made-up articles for tests of the server: one event, told three times. */

/** As the agency has it. */
export const FIRST = `وصول سفينة إغاثة إلى ميناء بورتسودان

بورتسودان، السودان (رويترز) - 12 مارس/آذار 2022

وصلت سفينة إغاثة تحمل 400 طن من القمح إلى ميناء بورتسودان صباح السبت، وفق ما أعلنه برنامج الأغذية العالمي.

وقال المتحدث باسم البرنامج يوسف حمدان إن "السفينة ستفرغ حمولتها خلال ثلاثة أيام".

وأضاف حمدان أن شاحنات البرنامج ستنقل القمح إلى مخازن مدينة كسلا في شرق البلاد قبل نهاية الشهر.
`;

/** A copy that changes the number. */
export const COPY = `سفينة قمح تصل إلى السودان

وصلت سفينة إغاثة تحمل 900 طن من القمح إلى ميناء بورتسودان صباح السبت، وفق ما أعلنه برنامج الأغذية العالمي.

وأضاف حمدان أن شاحنات البرنامج ستنقل القمح إلى مخازن مدينة كسلا في شرق البلاد قبل نهاية الشهر.

مقالات ذات صلة

الأمطار تعطل حركة القطارات في شمال الهند

اتفاق على زيادة الرحلات الجوية بين لشبونة وبرازيليا
`;

/** Has nothing to do with the others. */
export const OTHER = `Museum in Porto reopens its garden

The Serralves museum in Porto reopened its garden to visitors on Monday after two years of repairs.

"We planted four hundred trees", said its director Ana Pereira.
`;

export const FILES = { 'first.txt': FIRST, 'copy.txt': COPY, 'other.txt': OTHER } as const;
