import { Mark } from '../mark';
import { OptionsSection } from './options-section';
import { PauseSection } from './pause-section';
import type { PopupActions, PopupModel } from './popup-model';
import { SavedSection } from './saved-section';
import { SiteSection } from './site-section';

export interface PopupProps {
  readonly model: PopupModel;
  readonly actions: PopupActions;
}

/** The popup: support first and always, then this site, a pause, what was saved, and a few options. */
export function PopupView({ model, actions }: PopupProps) {
  const { text, settings } = model;
  return (
    <main lang={model.lang} dir={model.dir}>
      <header class="row spread">
        <div class="row">
          <Mark />
          <h1>{text.name}</h1>
        </div>
        <label class="row">
          {settings.enabled ? text.on : text.off}
          <input
            type="checkbox"
            aria-label={text.name}
            checked={settings.enabled}
            onChange={(event) => actions.change({ enabled: event.currentTarget.checked })}
          />
        </label>
      </header>
      {model.storageNotice && (
        <p class="notice" role="status">
          {model.storageNotice}
        </p>
      )}
      <button type="button" class="primary support" onClick={actions.openSupport}>
        {text.support}
      </button>
      <SiteSection model={model} actions={actions} />
      <PauseSection model={model} actions={actions} />
      <SavedSection model={model} actions={actions} />
      <OptionsSection model={model} actions={actions} />
    </main>
  );
}
