import * as vscode from 'vscode';
import {
  DAY_AT,
  DAY_COMMANDS,
  type DayAt,
  type DayRead,
  type NamePlace,
  READ_DAY,
  USER_FILE,
} from '../server/protocol.ts';
import { type Ask, isolated, placeOf, sayNoFolder } from './caret.ts';
import { withDay } from './daydecisions.ts';
import { decide, tell } from './userfile.ts';

type Refusal = Extract<DayRead, { refused: string }>['refused'];

/** The command that dates an article: that of a lens or a quick fix, otherwise the one at the caret. */
export function registerDayCommand(ask: Ask): vscode.Disposable {
  return vscode.commands.registerCommand(DAY_COMMANDS.set, async (given?: unknown) => {
    const place = placeOf(given);
    if (place) await setDate(ask, place);
    else sayNoArticle();
  });
}

/** Asks for the day of the article at a place and writes it into the user's file; an empty answer takes it back. */
async function setDate(ask: Ask, place: NamePlace): Promise<void> {
  const article = await ask<DayAt | null>(DAY_AT, place);
  if (!article) return sayNoArticle();
  const { folder, headline } = article;
  if (folder === null) return sayNoFolder(USER_FILE);
  const value = article.given ?? article.value ?? '';
  const typed = await vscode.window.showInputBox({
    title: vscode.l10n.t('Date of {0}', isolated(headline)),
    prompt: promptOf(article),
    placeHolder: '2023-09-17',
    value,
    // What is not known is what is typed first.
    valueSelection: value.startsWith('XXXX') ? [0, 4] : [0, value.length],
    validateInput: (text) => validate(ask, article, text),
  });
  if (typed === undefined) return;
  const day = typed.trim() === '' ? undefined : await ask<DayRead>(READ_DAY, { text: typed });
  if (day && 'refused' in day) return;
  if (!(await decide(folder, (file) => withDay(file, article, day?.value)))) return;
  await tell(
    folder,
    day
      ? vscode.l10n.t('{0} is of {1} from now on.', isolated(headline), isolated(day.value))
      : vscode.l10n.t('{0} is dated by its own words from now on.', isolated(headline)),
  );
}

/** What is known of the day, and how it may be written. */
function promptOf({ given, value, confidence, weekday, because }: DayAt): string {
  const how = vscode.l10n.t('A day (2023-09-17, 17 September 2023, 2 ربيع الأول 1445), a month or a year.');
  const known =
    given !== null
      ? vscode.l10n.t('Empty: leave it to the article’s own words.')
      : value !== null
        ? vscode.l10n.t('Its words tell {0} ({1}).', isolated(value), confidence ?? 'low')
        : weekday !== null
          ? vscode.l10n.t('Its words tell a {0}.', nameOf(weekday))
          : vscode.l10n.t('Its words do not tell it.');
  return [known, given === null ? because : '', how].filter(Boolean).join(' ');
}

/** What is wrong with a day, or how it is understood; nothing of an empty answer. */
async function validate(
  ask: Ask,
  { weekday, given }: DayAt,
  text: string,
): Promise<vscode.InputBoxValidationMessage | string | undefined> {
  if (text.trim() === '') return undefined;
  const day = await ask<DayRead>(READ_DAY, { text });
  if (!day) return vscode.l10n.t('The language server does not run.');
  if ('refused' in day) return refusal(day.refused, text.trim());
  const { Info, Warning } = vscode.InputBoxValidationSeverity;
  if (day.weekday === null) return { message: isolated(day.value), severity: Info };
  const message = vscode.l10n.t('{0}, a {1}.', isolated(day.value), nameOf(day.weekday));
  if (given !== null || weekday === null || weekday === day.weekday) return { message, severity: Info };
  return {
    message: `${message} ${vscode.l10n.t('The article’s own words tell a {0}.', nameOf(weekday))}`,
    severity: Warning,
  };
}

function refusal(refused: Refusal, text: string): string {
  switch (refused) {
    case 'no-such-day':
      return vscode.l10n.t('There is no day {0}.', isolated(text));
    case 'no-year':
      return vscode.l10n.t('The year is missing.');
    case 'relative':
      return vscode.l10n.t('{0} is counted from another day: write the day itself.', isolated(text));
    case 'unread':
      return text.startsWith('XXXX')
        ? vscode.l10n.t('The year is missing.')
        : vscode.l10n.t('Write a day such as 2023-09-17, a month such as 2023-09, or a year.');
  }
}

/** The name of an ISO weekday in the language of the editor. 1 January 2024 is a Monday. */
function nameOf(weekday: number): string {
  const day = new Date(Date.UTC(2024, 0, weekday));
  return day.toLocaleDateString(vscode.env.language, { weekday: 'long', timeZone: 'UTC' });
}

function sayNoArticle(): undefined {
  void vscode.window.showInformationMessage(vscode.l10n.t('No article stands at the caret.'));
}
