import type { Page } from 'playwright-core';

/** Lets the page draw so many frames. */
export async function frames(page: Page, count: number): Promise<void> {
  await page.evaluate(
    (count) =>
      new Promise<void>((resolve) => {
        const frame = () => (count-- > 0 ? requestAnimationFrame(frame) : resolve());
        frame();
      }),
    count,
  );
}
