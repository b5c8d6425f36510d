import type { Page } from 'playwright-core';

/** More stops than any of the tests' pages has. */
const MOST_STOPS = 60;

/** Accessible name of what the keyboard is at, closed shadow roots included; undefined when it is nowhere in particular. */
export async function focusedName(page: Page): Promise<string | undefined> {
  const session = await page.context().newCDPSession(page);
  try {
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const focused = nodes.filter(
      ({ role, properties = [] }) =>
        role?.value !== 'RootWebArea' &&
        properties.some(({ name, value }) => name === 'focused' && value.value === true),
    );
    const name: unknown = focused.at(-1)?.name?.value;
    return typeof name === 'string' ? name : undefined;
  } finally {
    await session.detach();
  }
}

/** Presses Tab until the keyboard is at something of that name. @throws Error when it never gets there */
export async function tabTo(page: Page, name: RegExp): Promise<void> {
  const passed: (string | undefined)[] = [];
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    await page.keyboard.press('Tab');
    const at = await focusedName(page);
    if (at !== undefined && name.test(at)) return;
    passed.push(at);
  }
  throw new Error(`Tab never came to ${name}; it passed ${passed.join(', ')}`);
}
