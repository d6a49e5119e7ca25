import { launchBrowser } from './launch-browser.js';
import { serveBriefings } from './serve-briefings.js';
import { visit } from './visit.js';

const QUESTION = 'which councils were inadequate';
/** Wide enough for filters beside results, and as high as a reader looks at once. */
const WINDOW = { viewport: { width: 1100, height: 860 } };

/** What the README shows, by the name of the file. */
const PICTURES: Readonly<Record<string, string>> = {
  ask: `/ask?${new URLSearchParams({ q: `${QUESTION}?` })}`,
  search: `/search?${new URLSearchParams({ q: QUESTION })}`,
};

/** Takes the pictures of the README from the real pages over the bundled briefings. */
async function takePictures(): Promise<void> {
  const browser = await launchBrowser();
  await serveBriefings((address) =>
    visit(browser, WINDOW, async (page) => {
      for (const [name, path] of Object.entries(PICTURES)) {
        await page.goto(address + path);
        await page.screenshot({ path: `docs/${name}.png` });
      }
      await page.goto(`${address}/inspections`);
      await page.getByRole('link', { name: 'Sheffield' }).first().click();
      await page.screenshot({ path: 'docs/authority.png' });
    }),
  ).finally(() => browser.close());
}

await takePictures();
