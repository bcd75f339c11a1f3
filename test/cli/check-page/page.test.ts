import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkPage } from '../../../src/cli/check-page/page.ts';
import { viewArticles } from '../../../src/cli/check-page/quotation-view.ts';
import { loadSnapshot } from '../../../src/snapshot/snapshot.ts';
import { ASHWELL } from '../../support/articles.ts';
import { runScript } from '../../support/run-script.ts';
import { type Files, temporaryFolder } from '../../support/temporary-folder.ts';
import { ends, openTags, readerText } from './markup.ts';

const pageOf = async (files: Files) => {
  const snapshot = await loadSnapshot(await temporaryFolder(files));
  return { snapshot, page: checkPage(snapshot) };
};
const article = (title: string, text: string, more = '') =>
  `---\n${JSON.stringify({ title, publisher: 'Echo', date: '2024', url: 'https://echo.example/a' }).slice(0, -1)}${more}}\n---\n${text}\n`;

const DOUBTFUL =
  'The path was shut after a call from Robin Quill. It had been wet for weeks. He said it was “a swamp”.';
const UNCLEAR = 'The council said: “We will not bake any more bread for them.”';
const NAMED = 'Nora Quill said: “The gate is shut.”';

const HOSTILE = article(
  '</title><script>alert(1)</script>" onload="alert(1)',
  'Nora Quill said: “The <img src=x onerror=alert(1)> gate & the "path" \u202eare shut\u202c.” <b onclick=alert(1)>She</b> said it was “a \'scandal\'”.',
);

describe('the check page', () => {
  it('has one anchor for each span of each quotation, and its tags are balanced', async () => {
    for (const folder of ['corpus', 'test/eval/twenty-articles/corpus', 'test/eval/twelve-articles/corpus']) {
      const snapshot = await loadSnapshot(folder);
      const page = checkPage(snapshot);
      const shown = viewArticles(snapshot).flatMap(({ quotations }) => quotations);
      const spans = shown.flatMap(({ quotation }) => quotation.content);
      const anchors = [...page.matchAll(/ id="(q-[\d-]+)"/gu)].map(([, id]) => id);
      expect(anchors).toHaveLength(spans.length);
      expect(new Set(anchors).size).toBe(spans.length);
      expect(openTags(page)).toEqual([]);
    }
  });

  it('shows no report that tells nothing', async () => {
    const { page } = await pageOf({ 'a.txt': article('A', 'Robin Quill said nothing. Robin Quill said it was over.') });
    const marked = [...page.matchAll(/<mark class="q indirect named[^>]*title[^>]*>([^<]*)</gu)].map(
      ([, words]) => words,
    );
    expect(marked).toEqual(['it was over']);
  });

  it('leads from the list to the place of everything that is open, the doubtful first', async () => {
    const { page } = await pageOf({ 'a.txt': article('A', `${UNCLEAR}\n\n${DOUBTFUL}`) });
    const targets = [...page.matchAll(/href="#(q-[\d-]+)"/gu)].map(([, id]) => id);
    expect(targets).toEqual(['q-1-2-0', 'q-1-1-0']);
    for (const id of targets) expect(page).toContain(`id="${id}"`);
    expect(page).toMatch(/Perhaps <b>Robin Quill<\/b> \(pronoun, \d\d % sure\)/u);
    expect(page).toContain('speaker: Robin Quill');
  });

  it('settles all that is doubtful in an article at once, with entries alone where it has corrections already', async () => {
    const other =
      'The mill was shut after a call from Sam Reed. It had been wet for weeks. She said it was “a ruin of a place”.';
    const corrections = ',"corrections":[{"words":"any more bread","speaker":null}]';
    const files = (more: string) => ({ 'a.md': article('A', `${DOUBTFUL}\n\n${other}\n\n${UNCLEAR}`, more) });
    const { page, snapshot } = await pageOf(files(corrections));
    const doubtful = snapshot.documents.flatMap(({ quotations }) =>
      quotations.filter(({ candidate }) => candidate !== null),
    );
    const [snippet, ...others] = [...page.matchAll(/<pre tabindex="0">([\s\S]*?)<\/pre>/gu)].map(
      ([, inner = '']) => inner,
    );
    expect(others).toEqual([]);
    const pasted = readerText(snippet ?? '');
    expect(pasted.match(/- words: /gu)).toHaveLength(doubtful.length);
    expect(pasted).not.toContain('corrections:');
    expect(page).toContain('below the corrections in');
  });

  it('puts articles with more doubtful quotations first, then those with more unclear ones', async () => {
    const { page } = await pageOf({
      'a.txt': article('Named', NAMED),
      'b.txt': article('Unclear', UNCLEAR),
      'c.txt': article('Doubtful', DOUBTFUL),
    });
    const order = [...page.matchAll(/<h2 id="article[^>]*><a [^>]*>([^<]*)</gu)].map(([, title]) => title);
    expect(order).toEqual(['Doubtful', 'Unclear', 'Named']);
  });

  it('says by words, too, how each quotation stands', async () => {
    const corrections =
      ',"corrections":[{"words":"The gate is shut","speaker":"Robin Quill"},{"words":"more bread","speaker":null}]';
    const { page } = await pageOf({
      'a.txt': article(
        'A',
        `${DOUBTFUL}\n\n${NAMED}\n\n${UNCLEAR}\n\nThe vicar said: “Such is life in the country.”\n\nNora Quill said: “All is lost.”`,
        corrections,
      ),
    });
    const labels = [...page.matchAll(/<button[^>]*>([^<]*)</gu)].map(([, label]) => label);
    expect(labels).toEqual(['? Robin Quill', '✓ Robin Quill', '✓ nobody', 'unclear', 'Nora Quill']);
    expect(page).toContain('by a moderator’s correction');
  });

  it('shows nothing of a hostile article as markup, and characters that nobody sees by their numbers', async () => {
    const { page } = await pageOf({ 'a\u202e"><i>.txt': HOSTILE });
    expect(openTags(page)).toEqual([]);
    expect(page).not.toMatch(/<img|<script>alert|<b onclick|\u202e|\u202c/u);
    expect(page.match(/<script/gu)).toHaveLength(1);
    expect(page).toContain('&lt;img src=x onerror=alert(1)&gt; gate &amp; the ');
    expect(page).toContain('<span class="unseen">U+202E</span>');
    const attributes = [...page.matchAll(/ ([a-z-]+)=/gu)].map(([, name]) => name ?? '');
    const inTags = [...page.matchAll(/<[a-z][^>]*>/giu)].join('');
    expect(attributes.filter((name) => name.startsWith('on') && inTags.includes(` ${name}=`))).toEqual([]);
  });

  it('may use its own style and script alone', async () => {
    const { page } = await pageOf(ASHWELL);
    const policy = /Content-Security-Policy" content="([^"]*)"/u.exec(page)?.[1]?.replaceAll('&#39;', "'") ?? '';
    expect(policy).toMatch(/^default-src 'none'; /u);
    for (const name of ['style', 'script']) {
      const [, inner = ''] = new RegExp(`<${name}>([\\s\\S]*?)</${name}>`, 'u').exec(page) ?? [];
      expect(policy).toContain(`${name}-src 'sha256-${createHash('sha256').update(inner).digest('base64')}'`);
    }
    expect(page).not.toMatch(/ (?:src|style)=|@import|url\(/u);
  });

  it('is the same each time', async () => {
    const snapshot = await loadSnapshot(await temporaryFolder(ASHWELL));
    expect(checkPage(snapshot)).toBe(checkPage(snapshot));
    expect(ends(checkPage(snapshot))).toBe(true);
  });
});

describe('npm run check -- --html FILE', () => {
  it('writes the page and says where it is', async () => {
    const folder = await temporaryFolder(ASHWELL);
    const file = path.join(await temporaryFolder(), 'page.html');
    const { code, output } = await runScript('src/cli/check.ts', [folder, '--html', file]);
    expect(code).toBe(0);
    expect(output).toContain(`The page is in ${file}.`);
    expect(await readFile(file, 'utf8')).toContain('Anger over cuts to the 97 bus');
  });

  it('ends with code 1 where the file cannot be written', async () => {
    const folder = await temporaryFolder(ASHWELL);
    const { code, errors } = await runScript('src/cli/check.ts', [folder, '--html', path.join(folder, 'no/p.html')]);
    expect({ code, errors }).toEqual({ code: 1, errors: expect.stringContaining('cannot be written') });
  });
});
