import { describe, expect, it } from 'vitest';
import { Layout } from '../../web/layout.js';
import { shapeOf, valuesOf } from './drawn.js';

const html = String(
  <Layout title="Some page" here="collection">
    <p>Words</p>
  </Layout>,
);

describe('Layout', () => {
  it('is a whole page in British English with a title of its own', () => {
    expect(html).toMatch(/^<!doctype html><html lang="en-GB"/);
    expect(html).toContain('<title>Some page – Safeguarding Search</title>');
    expect(html).toContain('content="width=device-width, initial-scale=1"');
  });

  it('begins with a way past the navigation, to a place that exists', () => {
    expect(html).toMatch(/<body[^>]*><a href="#main" class="govuk-skip-link">/);
    expect(valuesOf(html, 'id')).toContain('main');
  });

  it('says in the navigation where one is', () => {
    expect(html).toContain('href="/collection" aria-current="page"');
    expect(html).not.toContain('href="/search" aria-current');
  });

  it('says what it is, and that it is no government service', () => {
    expect(html).toContain('Answers are passages as their sources have them');
    expect(html).toMatch(/not a government service/);
    expect(html).not.toMatch(/crown|GOV\.UK/i);
  });

  it('has no inline script or style, and loads nothing from elsewhere', () => {
    expect(html).not.toMatch(/<style| style=| on[a-z]+=/);
    expect(html).toContain('<script type="module" src="/assets/copy.js"></script>');
    const loaded = [...valuesOf(html, 'src'), ...valuesOf(html, 'href')];
    for (const address of loaded) expect(address).toMatch(/^[/#]/);
  });

  it('has one header, one main and one footer', () => {
    const tags = shapeOf(html).map((tag) => tag.split(' ')[0]);
    for (const tag of ['<header', '<main', '<footer'])
      expect(tags.filter((one) => one === tag)).toHaveLength(1);
  });

  it('loads again only when asked to', () => {
    expect(html).not.toContain('http-equiv');
    const moving = String(
      <Layout title="Moving" refreshAfter={2}>
        x
      </Layout>,
    );
    expect(moving).toContain('<meta http-equiv="refresh" content="2"/>');
  });
});
