import { claimRows } from '../corpus/claimtable.ts';
import type { Place } from '../corpus/corpus.ts';
import type { Document } from '../document/document.ts';
import { slice } from '../text/span.ts';
import { count, type Located, locator, type Report, repeats, tally, toldOrigins, uriReference } from './report.ts';

/** A report to hand over: what was read, and each finding with its words, its reason and the other texts. */
export function markdownReport(report: Report): string {
  const { corpus } = report;
  const locate = locator(corpus);
  const paths = corpus.paths();
  const lines = ['# Isnad report', ''];
  lines.push(`${count(paths.length, 'document')}: ${tally(report.findings) ?? 'nothing to report'}.`, '');
  lines.push('| document | headline | day |', '| --- | --- | --- |');
  for (const path of paths) {
    const document = corpus.document(path) as Document;
    for (const article of document.articles) {
      const headline = article.headline ? slice(document.text, article.headline) : '';
      const day = corpus.day(path, article.id);
      const value = day?.value ? `${day.value} (${day.confidence})` : 'unknown';
      lines.push(`| ${link(path)} | ${inline(headline)} | ${value} |`);
    }
  }
  lines.push('');
  const origins = toldOrigins(corpus);
  if (origins.length > 0) {
    lines.push('## Origins', '', '| from | documents | because |', '| --- | --- | --- |');
    for (const { name, documents, because } of origins)
      lines.push(`| ${inline(name)} | ${documents.map((path) => link(path)).join(', ')} | ${inline(because)} |`);
    lines.push('');
  }
  lines.push(...claims(report, locate));
  for (const path of paths) {
    const own = report.findings.filter((finding) => finding.path === path);
    if (own.length === 0) continue;
    lines.push(`## ${inline(path)}`, '');
    for (const finding of own) {
      const { line, words } = locate(finding);
      lines.push(`### ${finding.severity}: ${finding.code}, ${link(path, line)}`, '');
      if (words !== '') lines.push(`> ${inline(words)}`, '');
      lines.push(inline(finding.message), '');
      for (const related of finding.related) {
        const other = locate(related);
        const said = repeats(related.message, other) ? '' : ` ${inline(related.message)}`;
        lines.push(`- ${link(other.path, other.line)}:${said}`, '', `  > ${inline(other.words)}`, '');
      }
    }
  }
  if (report.skipped.length > 0) {
    lines.push('## Not read', '');
    for (const { path, reason } of report.skipped) lines.push(`- ${inline(path)}: ${inline(reason)}`);
    lines.push('');
  }
  return `${lines.join('\n').trimEnd()}\n`;
}

/** Most claims that are listed. */
const MOST_CLAIMS = 200;

/** The claims that documents share: what is said, by whom, and how they stand to one another. */
function claims({ corpus }: Report, locate: (place: Place) => Located): string[] {
  const { rows, more } = claimRows(corpus, corpus.paths(), MOST_CLAIMS);
  if (rows.length === 0) return [];
  const out = ['## Claims', '', '| claim | day | origins | documents |', '| --- | --- | --- | --- |'];
  for (const { first, day, origins, cells } of rows) {
    const told = cells.map(({ place, kind }) => `${link(place.path, locate(place).line)} ${kind}`).join('<br>');
    out.push(`| ${inline(locate(first).words)} | ${day ?? ''} | ${origins} | ${told} |`);
  }
  if (more > 0) out.push('', `and ${count(more, 'more claim')}`);
  return [...out, ''];
}

function link(path: string, line?: number): string {
  const target = uriReference(path);
  return `[${inline(path)}${line === undefined ? '' : `:${line}`}](${target}${line === undefined ? '' : `#L${line}`})`;
}

/** Text as text: nothing in it is markup. */
function inline(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>|#~]/g, (char) => `\\${char}`);
}
