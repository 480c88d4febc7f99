import type { Connection } from 'vscode-languageserver';
import type { Asking } from './asking.ts';
import type { Client } from './capabilities.ts';
import { chainAt } from './features/chain.ts';
import { checkText } from './features/checktext.ts';
import { claimTable } from './features/claimtable.ts';
import { dayAt, readDay } from './features/days.ts';
import { scriptOf } from './features/labels.ts';
import { ledgerAt } from './features/ledger.ts';
import { nameAt, otherNames } from './features/nameat.ts';
import { nextMention } from './features/namings.ts';
import { originsOf } from './features/origins.ts';
import { spellingsAt } from './features/spellings.ts';
import { timeline } from './features/timeline.ts';
import {
  CHAIN,
  CHECK_TEXT,
  type Checked,
  type CheckText,
  CLAIMS,
  type ClaimTable,
  DAY_AT,
  type DayRead,
  LEDGER,
  NAME_AT,
  NEXT_MENTION,
  type NextMention,
  ORIGINS,
  type Origins,
  OTHER_NAMES,
  READ_DAY,
  type ReadDay,
  SPELLINGS,
  TIMELINE,
  type Timeline,
} from './protocol.ts';
import type { Respond } from './respond.ts';
import type { Session } from './session.ts';

/** Answers Isnad's own requests: what its client asks beyond the Language Server Protocol. */
export function answerOwn(
  connection: Connection,
  respond: Respond,
  { named, within }: Asking,
  session: () => Session,
  client: () => Client,
): void {
  // Of names …
  connection.onRequest(
    NAME_AT,
    respond(
      null,
      named((corpus, uri, document, span) => nameAt(corpus, uri, document, span, session().deciding(uri)) ?? null),
    ),
  );
  connection.onRequest(
    OTHER_NAMES,
    respond(
      [],
      named((corpus, uri, document, span) =>
        otherNames(corpus, uri, document, span, scriptOf(client().locale, document.language)),
      ),
    ),
  );
  connection.onRequest(
    NEXT_MENTION,
    respond(
      null,
      named(
        (corpus, uri, document, span, { backwards }: NextMention) =>
          nextMention(corpus, uri, document, span, backwards) ?? null,
      ),
    ),
  );
  connection.onRequest(
    SPELLINGS,
    respond(
      null,
      named((corpus, uri, document, span) => spellingsAt(corpus, uri, document, span) ?? null),
    ),
  );
  // … of days …
  connection.onRequest(
    DAY_AT,
    respond(
      null,
      named(
        (_, uri, document, span) => dayAt(document, span, session().lying(uri), session().analysis.given(uri)) ?? null,
      ),
    ),
  );
  connection.onRequest(
    READ_DAY,
    respond({ refused: 'unread' } as DayRead, ({ text }: ReadDay) => readDay(text)),
  );
  connection.onRequest(
    TIMELINE,
    respond(
      { days: [], weekdays: [], undated: [], more: 0 } as Timeline,
      within((corpus, paths) => timeline(corpus, scriptOf(client().locale), paths)),
    ),
  );
  // … of sources …
  connection.onRequest(
    CHAIN,
    respond(
      null,
      named(
        (corpus, uri, document, span) =>
          chainAt(corpus, uri, document, span, scriptOf(client().locale, document.language)) ?? null,
      ),
    ),
  );
  connection.onRequest(
    LEDGER,
    respond(
      null,
      named(
        (corpus, uri, document, span) =>
          ledgerAt(corpus, uri, document, span, scriptOf(client().locale, document.language)) ?? null,
      ),
    ),
  );
  connection.onRequest(
    ORIGINS,
    respond(
      { documents: 0, origins: [] } as Origins,
      within((corpus, paths) => originsOf(corpus, scriptOf(client().locale), paths)),
    ),
  );
  // … of claims.
  connection.onRequest(
    CLAIMS,
    respond(
      { documents: [], rows: [], more: 0 } as ClaimTable,
      within((corpus, paths) => claimTable(corpus, paths)),
    ),
  );
  connection.onRequest(
    CHECK_TEXT,
    respond(
      { documents: 0, found: [] } as Checked,
      within((corpus, paths, { text, from }: CheckText) => checkText(corpus, text, paths, from)),
    ),
  );
}
