import type { BrowserContextOptions, Locator, Page } from 'playwright-core';

/** A way to work a page. */
export interface Hand {
  /** Follows a link, presses a button, opens what is folded. */
  press(target: Locator): Promise<void>;
  fill(input: Locator, words: string): Promise<void>;
}

const MOUSE: Hand = {
  press: (target) => target.click(),
  fill: (input, words) => input.fill(words),
};

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
  return {
    async press(target) {
      await reach(page, target);
      // A button is pressed by either key: by the one that links do not know.
      const isButton = await target.evaluate((element) => element.tagName === 'BUTTON');
      await page.keyboard.press(isButton ? 'Space' : 'Enter');
    },
    async fill(input, words) {
      await reach(page, input);
      await page.keyboard.press('Control+A');
      await page.keyboard.type(words);
    },
  };
}

/** The ways in which every task has to be possible. */
export const WAYS: readonly {
  readonly way: string;
  readonly options: BrowserContextOptions;
  readonly handOn: (page: Page) => Hand;
}[] = [
  { way: 'with scripts', options: {}, handOn: () => MOUSE },
  { way: 'without scripts', options: { javaScriptEnabled: false }, handOn: () => MOUSE },
  { way: 'by keyboard alone', options: {}, handOn: keyboard },
];
