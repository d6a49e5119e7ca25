import type { BrowserContextOptions, Locator, Page } from 'playwright-core';

/** A way to work a page. */
export interface Hand {
  /** Follows a link, presses a button, opens what is folded. */
  press(target: Locator): Promise<void>;
  fill(input: Locator, words: string): Promise<void>;
  /** Takes an opened citation along, and gives what was taken. */
  copy(cite: Locator): Promise<string>;
}

const mouse = (page: Page): Hand => ({
  press: (target) => target.click(),
  fill: (input, words) => input.fill(words),
  copy: (cite) => copyByButton(page, cite, (button) => button.click()),
});

/** Without scripts there is no button, but the text stands there to be copied. */
const withoutScripts = (page: Page): Hand => ({
  ...mouse(page),
  async copy(cite) {
    if ((await cite.getByRole('button').count()) > 0) throw new Error('There is a button that does nothing');
    await cite.locator('textarea').waitFor();
    return cite.locator('textarea').inputValue();
  },
});

/** What the clipboard holds after the button that scripts add was pressed. */
async function copyByButton(page: Page, cite: Locator, press: Hand['press']): Promise<string> {
  await press(cite.getByRole('button', { name: 'Copy citation' }));
  await cite.getByText('Copied', { exact: true }).waitFor();
  return page.evaluate<string>('navigator.clipboard.readText()');
}

const MOST_TABS = 300;

/** Moves the focus on until it is on an element, and sees that it can be seen there and is never caught. */
async function reach(page: Page, target: Locator): Promise<void> {
  let before = '';
  for (let presses = 0; presses < MOST_TABS; presses += 1) {
    if (await target.evaluate((element) => element === element.ownerDocument.activeElement)) {
      await requireSeen(page, target);
      return;
    }
    await page.keyboard.press('Tab');
    const here = await page.evaluate<string>(
      'document.activeElement.outerHTML.slice(0, 200) + [...document.querySelectorAll("*")].indexOf(document.activeElement)',
    );
    if (here === before) throw new Error(`The focus is caught at ${here}`);
    before = here;
  }
  throw new Error(`Tab does not reach ${target}`);
}

async function requireSeen(page: Page, target: Locator): Promise<void> {
  const seen = await page.evaluate<boolean>(
    `(({ boxShadow, outlineStyle }) => boxShadow !== 'none' || outlineStyle !== 'none')(getComputedStyle(document.activeElement))`,
  );
  if (!seen) throw new Error(`The focus cannot be seen on ${target}`);
}

function keyboard(page: Page): Hand {
  const press = async (target: Locator) => {
    await reach(page, target);
    // A button is pressed by either key: by the one that links do not know.
    const isButton = await target.evaluate((element) => element.tagName === 'BUTTON');
    await page.keyboard.press(isButton ? 'Space' : 'Enter');
  };
  return {
    press,
    copy: (cite) => copyByButton(page, cite, press),
    async fill(input, words) {
      await reach(page, input);
      await page.keyboard.press('Control+A');
      await page.keyboard.type(words);
    },
  };
}

interface Way {
  readonly way: string;
  readonly options: BrowserContextOptions;
  readonly handOn: (page: Page) => Hand;
}

const SCRIPTS = { permissions: ['clipboard-read', 'clipboard-write'] };
export const WITHOUT_SCRIPTS = { javaScriptEnabled: false };

/** The ways in which what scripts add has to be possible. */
export const WAYS_WITH_SCRIPTS: readonly Way[] = [
  { way: 'with scripts', options: SCRIPTS, handOn: mouse },
  { way: 'by keyboard alone', options: SCRIPTS, handOn: keyboard },
];

/** The ways in which every task has to be possible. */
export const WAYS: readonly Way[] = [
  ...WAYS_WITH_SCRIPTS,
  { way: 'without scripts', options: WITHOUT_SCRIPTS, handOn: withoutScripts },
];
