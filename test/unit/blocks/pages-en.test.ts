import { describe, expect, it } from 'vitest';
import { expected, found, textOf } from './page.ts';

// Made-up pages in the layouts that English news sites leave behind when their text is copied.
const pages: Record<string, string> = {
  'a newspaper: menu, byline, date, caption, links, related list, comments, footer': `
chrome                  | Skip to content
chrome                  | Home
chrome                  | News
chrome                  | Sport
chrome                  | Subscribe
main headline           | Kenya's ruling party loses capital in local elections
main deck               | Opposition takes Nairobi for the first time in a decade as turnout falls
main byline             | By Jane Wambui
main metadata           | Published 3 June 2021, 14:05 GMT
chrome                  | Share on Facebook
chrome                  | Share on Twitter
main caption            | Voters queue outside a school in Nairobi on Tuesday. (Photo: AFP)
main paragraph          | Kenya's ruling party has lost control of the capital in local elections, the electoral commission said on Wednesday, in what analysts called a warning before next year's national vote.
main paragraph          | The opposition alliance won 48 of the 85 seats on the city council, according to results from all polling stations.
related related-link    | Read more: What the new county boundaries mean for voters
main paragraph          | "This is a message to the government," said the alliance's leader. "People want jobs and water."
main heading            | Low turnout
main paragraph          | Turnout fell to 41 percent, the lowest since 2007, the commission said.
main paragraph          | The president is expected to address the nation on Friday.
main keywords           | Tags: Kenya, elections, Nairobi
related heading         | Related stories
related teaser          | Court upholds ban on campaign flights
related teaser          | Uganda opens border for cross-border traders
related teaser          | How a small town became a swing district
related heading         | More from Africa
related teaser          | Drought forces herders into national parks
related teaser          | Ghana raises cocoa price for third year
chrome                  | Leave a comment
chrome                  | Your email address will not be published. Required fields are marked *
chrome                  | Name
chrome                  | Great reporting, thank you for this. I voted in the morning and there was nobody in the queue at all.
chrome                  | © 2021 The Example Times. All rights reserved.
chrome                  | About us
chrome                  | Privacy policy
`,
  'a second article appended after the list, with its own byline': `
main headline           | Flooded river cuts off villages in northern Portugal
main byline             | By Rui Matos
main paragraph          | A swollen river cut off at least nine villages in northern Portugal on Sunday after three days of heavy rain, civil protection officials said.

main paragraph          | Firefighters used boats to bring medicine to a care home in the town of Chaves, where the ground floor stood under a metre of water.

main paragraph          | No deaths have been reported. Schools in the district will stay closed on Monday.

related heading         | You may also like

related teaser          | Spain braces for second storm in a week

related teaser          | Why the reservoirs are full and the fields are dry

embedded1 headline      | Lisbon tram drivers call off strike after late-night deal

embedded1 byline        | By Ana Leal

embedded1 metadata      | 12 January 2022

embedded1 paragraph     | Tram drivers in Lisbon called off a two-day strike early on Wednesday after the city's transport company agreed to raise wages by four percent.

embedded1 paragraph     | The union said its members would vote on the deal next week, but that trams would run as normal until then.

embedded1 paragraph     | The company had warned that a strike would cost it 300,000 euros a day.
`,
  'a sports report with front matter and agency credit': `
chrome                  | ---
main metadata           | title: Late try sends Fiji into the semi-finals
main metadata           | url: https://example.org/sport/fiji-semi
main metadata           | date: 2019-10-09
main metadata           | source: Example Sport
chrome                  | ---

main headline           | Late try sends Fiji into the semi-finals

main dateline           | SUVA (Reuters) -

main paragraph          | Fiji scored in the last minute to beat Wales 29-25 on Wednesday and reach the semi-finals for the first time in their history.

main paragraph          | The winning try came from a long pass that Wales coach called "clearly forward" after the match.

main paragraph          | Fiji will play the winner of Thursday's match between Japan and Scotland.

main byline             | Reporting by Tomasi Vula; Editing by Kate Moore
`,
  'a trade story with a box of links inside and a newsletter form': `
main headline           | Vietnam overtakes Thailand as top rice exporter
chrome                  | Advertisement
main paragraph          | Vietnam sold more rice abroad than Thailand last year for the first time since 2012, customs data showed on Tuesday.
main paragraph          | Exports rose 14 percent to 7.1 million tonnes, helped by a weak currency and a good winter harvest in the Mekong delta.
related heading         | Related articles
related teaser          | Indonesia to import sugar before Ramadan
related teaser          | Fertiliser prices fall to three-year low
main paragraph          | The Philippines remained the largest buyer, taking four in every ten tonnes, while sales to West Africa doubled.
main paragraph          | Traders said they expected prices to stay high until the next harvest in March.
chrome                  | Sign up for our newsletter
chrome                  | Enter your email address
chrome                  | We use cookies to improve your experience on our site. By continuing you accept our cookie policy.
`,
};

describe('English pages', () => {
  it.each(Object.entries(pages))('%s', (_, table) => {
    expect(found(table)).toEqual(expected(table));
  });

  it.each(Object.entries(pages))('the same without blank lines, and with a blank line after each: %s', (_, table) => {
    const text = textOf(table).replace(/\n{2,}/g, '\n');
    expect(found(table, text)).toEqual(expected(table));
    const spread = text.replaceAll('\n', '\r\n\r\n');
    expect(found(table, spread)).toEqual(expected(table));
  });
});
