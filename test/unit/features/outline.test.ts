import { describe, expect, test } from 'vitest';
import type { DocumentSymbol } from 'vscode-languageserver';
import { folding } from '../../../server/features/folding.ts';
import { flatSymbols, symbols } from '../../../server/features/symbols.ts';
import { corpusOf, documentOf, quoting } from '../../support/corpus.ts';

const PAGE = `افتتاح جسر جديد فوق نهر السنغال

روصو: صورة الجسر من الجو (رويترز)
روصو: صورة الجسر من الجو (رويترز)

افتتح رئيسا البلدين الجسر يوم الخميس بعد أربع سنوات من الأشغال التي شارك فيها مئات العمال من البلدين.

تجارة أسرع

قال المدير المكلف بالمشروع مامادو با إن "الشاحنات لن تنتظر العبّارة بعد اليوم" وإن الرسوم ستبقى كما هي هذا العام.

ويبلغ طول الجسر 1461 مترا ويتوقع أن تعبره آلاف الشاحنات كل شهر بين العاصمتين.

مقالات ذات صلة

الصيادون في سان لوي يشكون من قلة الأسماك هذا الموسم

نواكشوط تستضيف مؤتمرا عن الطاقة الشمسية في الساحل
`;

const corpus = corpusOf({ p: PAGE });
const page = documentOf(corpus, 'p');

function told(nodes: readonly DocumentSymbol[], depth = 0): string[] {
  return nodes.flatMap(({ name, detail, children }) => [
    `${'  '.repeat(depth)}${name.slice(0, 24)} | ${detail}`,
    ...told(children ?? [], depth + 1),
  ]);
}

describe('the outline', () => {
  test('has the article with its parts, sections under their headings, and related links apart', () => {
    expect(`\n${told(symbols(corpus, 'p', page)).join('\n')}\n`).toMatchInlineSnapshot(`
      "
      افتتاح جسر جديد فوق نهر  | article
        افتتاح جسر جديد فوق نهر  | headline
        روصو: صورة الجسر من الجو | caption
        روصو: صورة الجسر من الجو | caption · repeated
        افتتح رئيسا البلدين الجس | paragraph
        تجارة أسرع | heading
          قال المدير المكلف بالمشر | paragraph
            “الشاحنات لن تنتظر العبّ | ⁨مامادو با⁩
          ويبلغ طول الجسر 1461 متر | paragraph
      مقالات ذات صلة | related links
        الصيادون في سان لوي يشكو | teaser
        نواكشوط تستضيف مؤتمرا عن | teaser
      "
    `);
  });

  test('keeps every node inside of its parent, with a name', () => {
    const check = (node: DocumentSymbol) => {
      expect(node.name.trim()).not.toBe('');
      for (const child of node.children ?? []) {
        expect(child.range.start.line).toBeGreaterThanOrEqual(node.range.start.line);
        expect(child.range.end.line).toBeLessThanOrEqual(node.range.end.line);
        check(child);
      }
    };
    for (const node of symbols(corpus, 'p', page)) check(node);
  });

  test('lists direct speech under its paragraph, with its speaker', () => {
    const text = 'Bridge opens\n\n"Trucks will not wait any more", said Mamadou Ba at the opening on the river bank.\n';
    const spoken = corpusOf({ q: quoting(text, 'Trucks will not wait any more', 'Mamadou Ba') });
    expect(told(symbols(spoken, 'q', documentOf(spoken, 'q'))).at(-1)).toBe(
      '    “Trucks will not wait an | Mamadou Ba',
    );
  });

  test('is a list for clients that show no trees', () => {
    const flat = flatSymbols(corpus, 'p', page);
    expect(flat[0]?.location.uri).toBe('p');
    expect(flat.length).toBeGreaterThan(8);
  });

  test('of nothing is nothing', () => {
    const empty = corpusOf({ e: '' });
    expect(symbols(empty, 'e', documentOf(empty, 'e'))).toEqual([]);
    expect(folding(documentOf(empty, 'e'))).toEqual([]);
  });
});

test('articles, sections, repeated captions and related lists fold', () => {
  expect(folding(page)).toMatchInlineSnapshot(`
    [
      {
        "endLine": 11,
        "startLine": 0,
      },
      {
        "endLine": 3,
        "kind": "comment",
        "startLine": 2,
      },
      {
        "endLine": 11,
        "startLine": 7,
      },
      {
        "endLine": 17,
        "kind": "region",
        "startLine": 13,
      },
    ]
  `);
  expect(folding(page, 1)).toHaveLength(1);
});
