import { expect, it } from 'vitest';
import { Judgements } from '../../../entrypoints/feed/judgements';
import type { Post, PostId, SiteId } from '../../../lib/post';
import { circumstances, distress, none } from '../../support/signals';

const post: Post = {
  id: 'x:1' as PostId,
  site: 'x' as SiteId,
  kind: 'post',
  text: 'words',
  links: [],
  hashtags: [],
};

it('what judging needs is asked for again when nobody answered', async () => {
  const answers = [undefined, () => [distress()]];
  const judgements = new Judgements({ now: () => circumstances() }, async () => answers.shift());
  await judgements.ready();
  expect(judgements.isReady).toBe(false);
  await judgements.ready();
  expect(judgements.isReady).toBe(true);
  expect(judgements.of(post)).toMatchObject({ show: 'helpline' });
});

it('a post is analysed once for as long as its text stays the same', async () => {
  let analysed = 0;
  const judgements = new Judgements({ now: () => circumstances() }, async () => () => {
    analysed += 1;
    return [];
  });
  await judgements.ready();
  judgements.of(post);
  judgements.forgetDecisions();
  judgements.of(post);
  expect(analysed).toBe(1);
  judgements.of({ ...post, text: 'other words' });
  expect(analysed).toBe(2);
});

it('a post that has its card keeps the form when it gets more words, and its card tells of the new ones', async () => {
  const judgements = new Judgements(
    { now: () => circumstances({ shownToday: { ...none, helpline: 1 } }) },
    async () =>
      ({ text }) =>
        text.includes('worse') ? [distress({ perspective: 'other' })] : [distress()],
  );
  await judgements.ready();
  const first = judgements.of(post);
  const same = judgements.of({ ...post });
  expect(same).toBe(first);
  const worse = judgements.of({ ...post, text: 'words, and worse' });
  expect(worse).toMatchObject({ show: 'helpline', reason: 'worried-about-someone', form: 'line' });
});

it('no cap takes the card of a post away when the person changes something', async () => {
  let lines = 0;
  const judgements = new Judgements(
    {
      now: () =>
        circumstances({
          shownToday: { ...none, helpline: 1 },
          linesHere: { ...none, helpline: lines },
        }),
    },
    async () => () => [distress()],
  );
  await judgements.ready();
  const before = judgements.of(post);
  lines = 100;
  judgements.forgetDecisions();
  expect(judgements.of(post)).toBe(before);
  expect(judgements.of({ ...post, id: 'x:2' as PostId })).toMatchObject({ reason: 'enough-for-now' });
});
