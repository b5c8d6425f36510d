import { expect, it } from 'vitest';
import { Judgements } from '../../../entrypoints/feed/judgements';
import type { Post, PostId, SiteId } from '../../../lib/post';
import { circumstances, distress } from '../../support/signals';

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
