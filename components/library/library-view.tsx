import { Mark } from '../mark';
import { DirectoryPage } from './directory-page';
import type { LibraryActions, LibraryModel } from './library-model';
import { WelcomePage } from './welcome-page';

export interface LibraryProps {
  readonly model: LibraryModel;
  readonly actions: LibraryActions;
}

/** The full-page app: a page for each route under one heading. */
export function LibraryView({ model, actions }: LibraryProps) {
  const { text, route } = model;
  return (
    <div lang={model.lang} dir={model.dir}>
      <nav aria-label={text.name}>
        <Mark />
        <a href="#/support" aria-current={route === 'support' ? 'page' : undefined}>
          {text.nav.support}
        </a>
        <a href="#/welcome" aria-current={route === 'welcome' ? 'page' : undefined}>
          {text.nav.sites}
        </a>
      </nav>
      <main>
        {model.storageNotice && <p class="notice">{model.storageNotice}</p>}
        {route === 'welcome' ? (
          <WelcomePage model={model} actions={actions} />
        ) : (
          <DirectoryPage model={model} actions={actions} />
        )}
      </main>
    </div>
  );
}
