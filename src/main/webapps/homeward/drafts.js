// Keeps the drafts of all forms that come and go on Tasklist's page.
import {element} from './beside.js';
import {keepDraft} from './draft.js';
import {formIn} from './form.js';

/** A line beside Complete that says what is kept; only what needs somebody is read out at once. */
const line = place => {
  const kept = element('span', 'hw-draft__kept');
  const trouble = element('strong', 'hw-draft__trouble');
  trouble.setAttribute('role', 'alert');
  place.closest('[cam-tasklist-form]').querySelector('.form-actions').prepend(element('p', 'hw-draft', kept, trouble));
  return (said, alarm = '') => {
    kept.textContent = said;
    if (trouble.textContent !== alarm) {
      trouble.textContent = alarm;
    }
  };
};

export const keepDrafts = (column, openTask) => {
  let place;
  let draft;
  const look = () => {
    if (place && !place.isConnected) {
      draft.end();
      place = draft = undefined;
    }
    const drawn = place ? undefined : column.querySelector('.fjs-container');
    const form = drawn && drawn.querySelector('.fjs-form-field') && formIn(drawn);
    if (form) {
      place = drawn;
      draft = keepDraft(form, openTask(), line(drawn));
    }
  };
  new MutationObserver(look).observe(column, {childList: true, subtree: true});
  addEventListener('pagehide', () => {
    document.activeElement?.blur();   // a text that is being typed reaches its form then
    draft?.sendNow();
  });
  document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && draft?.sendNow());
};
