import { render } from 'preact';
import '../../components/theme.css';
import '../../components/library/library.css';
import { LibraryView } from '../../components/library';
import { ask, onPush, unknownState } from '../../lib/messaging/client';
import { browser } from '../../lib/platform';
import { international } from '../../lib/resources';
import { libraryActions } from './library-actions';
import { type LibraryKnows, libraryModel } from './library-model';

/** A background that has not answered by then is not waited for: the international lists stand here whatever happens. */
const LATE_MS = 400;

/** Asks for everything once, draws, and draws again on a change of address, choices or permissions. */
async function main(root: HTMLElement): Promise<void> {
  const knows: LibraryKnows = {
    state: unknownState,
    route: location.hash,
    country: null,
    resources: [],
    international,
    countries: [],
    origins: [],
    addressRefused: false,
    refusal: undefined,
  };
  const draw = () => render(<LibraryView model={libraryModel(knows)} actions={actions} />, root);
  const refresh = async () => {
    knows.route = location.hash;
    knows.origins = (await browser.permissions.getAll()).origins ?? [];
    const { country } = knows;
    const resources = country ? ((await ask({ type: 'list-resources', country })) ?? []) : [];
    if (country === knows.country) knows.resources = resources;
    draw();
  };
  const actions = libraryActions(knows, refresh);
  onPush((push) => {
    if (push.type === 'reader-state-changed') knows.state = push.state;
    void refresh();
  }, new AbortController().signal);
  window.addEventListener('hashchange', () => void refresh());
  browser.permissions.onAdded.addListener(() => void refresh());
  browser.permissions.onRemoved.addListener(() => void refresh());

  const late = setTimeout(draw, LATE_MS);
  knows.state = (await ask({ type: 'reader-state' })) ?? knows.state;
  knows.country = knows.state.country;
  knows.countries = (await ask({ type: 'list-countries' })) ?? [];
  await refresh();
  clearTimeout(late);
}

const root = document.getElementById('root');
if (root) void main(root);
