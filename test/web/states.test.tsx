import { describe, expect, it } from 'vitest';
import { BuildingPage } from '../../web/building-page.js';
import { MissingDocumentPage } from '../../web/missing-document-page.js';
import { UnavailablePage } from '../../web/unavailable-page.js';
import { valuesOf, visibleText } from './drawn.js';

describe('BuildingPage', () => {
  it('shows how far the work is, and loads itself again', () => {
    const html = String(<BuildingPage done={412} total={1200} />);
    expect(html).toContain('34% done');
    expect(html).toContain('value="412" max="1200"');
    expect(html).toContain('<meta http-equiv="refresh" content="2"/>');
  });

  it('makes no claim before it knows how much there is to do', () => {
    const html = String(<BuildingPage done={0} total={0} />);
    expect(html).toContain('Starting');
    expect(html).not.toMatch(/NaN|Infinity/);
  });
});

describe('UnavailablePage', () => {
  it('says why, and what to do', () => {
    const text = visibleText(
      String(<UnavailablePage reason="The folder is empty." remedy="Put files into it." />),
    );
    expect(text).toContain('The folder is empty.');
    expect(text).toContain('What to do: Put files into it.');
    expect(text).toContain('CORPUS_DIR');
  });
});

describe('MissingDocumentPage', () => {
  it('says what to do', () => {
    const html = String(<MissingDocumentPage path="a/b.md" moved={null} />);
    expect(visibleText(html)).toContain('There is no document with the name a/b.md');
    expect(valuesOf(html, 'href')).toEqual(expect.arrayContaining(['/search', '/collection']));
  });

  it('says where the words went', () => {
    const html = String(
      <MissingDocumentPage path="a.md" moved={{ path: 'b/a.md', link: '/documents/b/a.md?c=1-2#c' }} />,
    );
    expect(html).toContain('This document has moved');
    expect(valuesOf(html, 'href')).toContain('/documents/b/a.md?c=1-2#c');
  });
});
