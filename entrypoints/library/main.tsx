import { render } from 'preact';
import '../../components/theme.css';
import '../../components/library/library.css';
import { LibraryView } from '../../components/library';
import { ask, onPush } from '../../lib/messaging/client';
import { browser } from '../../lib/platform';
import { libraryActions } from './library-actions';
import { type LibraryKnows, libraryModel } from './library-model';

/** Asks for everything once, draws, and draws again on a change of address, choices or permissions. */
async function main(root: HTMLElement): Promise<void> {
  const state = await ask({ type: 'reader-state' });
  if (!state) return;
  const knows: LibraryKnows = {
    state,
    route: location.hash,
    country: state.country,
    resources: [],
    international: (await ask({ type: 'list-resources', country: null })) ?? [],
    countries: (await ask({ type: 'list-countries' })) ?? [],
    origins: [],
    addressRefused: false,
  };
  const refresh = async () => {
    knows.route = location.hash;
    knows.origins = (await browser.permissions.getAll()).origins ?? [];
    knows.resources = knows.country
      ? ((await ask({ type: 'list-resources', country: knows.country })) ?? [])
      : [];
    render(<LibraryView model={libraryModel(knows)} actions={actions} />, root);
  };
  const actions = libraryActions(knows, refresh);
  onPush((push) => {
    if (push.type === 'reader-state-changed') knows.state = push.state;
    void refresh();
  }, new AbortController().signal);
  window.addEventListener('hashchange', () => void refresh());
  browser.permissions.onAdded.addListener(() => void refresh());
  browser.permissions.onRemoved.addListener(() => void refresh());
  await refresh();
}

const root = document.getElementById('root');
if (root) void main(root);
