// Keeps what is typed into any form that says data-keeps on the server, a moment after it was typed.
import { createAll, CharacterCount, Radios } from '/webjars/govuk-frontend/dist/govuk/govuk-frontend.min.js';

const kept = new WeakMap();
const unsent = new Set();

// A control may be called "form", so that a form must be known by its name in the page.
const formOf = node => {
  const form = node.matches?.('form') ? node : node.form ?? node.closest?.('form');
  return form?.matches?.('form[data-keeps]') ? form : null;
};
const stateOf = form => {
  if (!kept.has(form)) {
    kept.set(form, {waiting: new Set(), sending: new Set(), underway: 0, then: null});
  }
  return kept.get(form);
};
const names = ({waiting, sending}) => [...waiting, ...sending].join(',');
// A form that is only practised says nothing of what was written: nothing is kept.
const tell = form => {
  if (form.elements.written) {
    form.elements.written.value = names(stateOf(form));
  }
};
const save = form => form.isConnected && form.dispatchEvent(new Event('typed'));
const questionOf = field => field.name && field.name.startsWith('a.') ? field.name.split('.')[1] : null;
const statusOf = form => document.getElementById((form.id === 'task-form' ? '' : form.id.replace(/form$/, '')) + 'draft-status');

document.querySelectorAll('form[data-keeps]').forEach(tell);
document.addEventListener('htmx:load', event =>
  event.detail.elt.querySelectorAll('form[data-keeps]').forEach(form => kept.has(form) || tell(form)));
document.addEventListener('input', event => {
  const form = formOf(event.target);
  const question = form && questionOf(event.target);
  if (question) {
    stateOf(form).waiting.add(question);
    unsent.add(form);
    tell(form);
    save(form);
  }
});
document.addEventListener('htmx:configRequest', event => {
  // A button of the form saves what was typed before it, too.
  const form = formOf(event.target);
  if (form?.elements.written) {
    event.detail.parameters['written'] = names(stateOf(form));
  }
});
document.addEventListener('htmx:beforeSend', event => {
  const form = formOf(event.target);
  if (form) {
    const state = stateOf(form);
    state.waiting.forEach(question => state.sending.add(question));
    state.waiting.clear();
    state.underway++;
  }
});
document.addEventListener('htmx:afterRequest', event => {
  const form = formOf(event.detail.elt);
  if (!form) {
    return;
  }
  const state = stateOf(form);
  state.underway--;
  if (!event.detail.successful) {
    state.sending.forEach(question => state.waiting.add(question));
    const status = statusOf(form);
    if (status) {
      status.textContent = event.detail.xhr.status ? 'This could not be done. What you wrote stands here still; open the page anew in another window to see what happened.'
        : 'Not kept yet: there is no connection. It is tried again.';
    }
    if (!event.detail.xhr.status && state.waiting.size) {
      setTimeout(() => save(form), 5000);
    }
  }
  state.sending.clear();
  if (!state.waiting.size) {
    unsent.delete(form);
  }
  tell(form);
  if (!state.underway) {
    state.then?.();
  }
});
// A page that is left or closed sends what it has not sent.
addEventListener('pagehide', () => unsent.forEach(form => {
  if (form.isConnected && form.elements.written && !form.dataset.sent) {
    tell(form);
    navigator.sendBeacon(form.getAttribute('hx-post'), new URLSearchParams(new FormData(form)));
  }
}));
// Whoever completes while a save is on its way waits for its answer: else the window would differ from itself.
document.addEventListener('submit', event => {
  const form = formOf(event.target);
  if (!form) {
    return;
  }
  const state = stateOf(form);
  if (state.underway) {
    event.preventDefault();
    state.then = () => form.requestSubmit(event.submitter);
  } else {
    form.dataset.sent = 'yes';
  }
});
// Coming back by the browser's own button shows what the server has, not what this window had.
addEventListener('pageshow', event => event.persisted && location.reload());

// What the design system's components need when a part of the form comes in.
const dress = part => {
  createAll(CharacterCount, {}, part);
  createAll(Radios, {}, part);
};
document.addEventListener('htmx:oobAfterSwap', event => {
  const part = event.detail.target.parentNode && document.getElementById(event.detail.target.id);
  if (part) {
    dress(part);
  }
});
document.addEventListener('htmx:load', event => event.detail.elt !== document.body && dress(event.detail.elt));

// "Now" and "Today" by the clock in England.
const clock = new Intl.DateTimeFormat('en-GB', {timeZone: 'Europe/London', day: 'numeric', month: 'numeric', year: 'numeric',
  hour: '2-digit', minute: '2-digit', hourCycle: 'h23'});
document.addEventListener('click', event => {
  const button = event.target.closest('[data-now]');
  if (!button) {
    return;
  }
  const now = Object.fromEntries(clock.formatToParts(new Date()).map(part => [part.type, part.value]));
  const put = (name, value) => {
    const field = document.getElementById(button.dataset.now + '-' + name);
    if (field) {
      field.value = value;
      field.dispatchEvent(new Event('input', {bubbles: true}));
    }
  };
  put('day', Number(now.day));
  put('month', Number(now.month));
  put('year', now.year);
  put('time', now.hour + ':' + now.minute);
});

// The earlier answer to the question that has the focus.
addEventListener('keydown', event => {
  if (event.altKey && !event.ctrlKey && event.code === 'KeyU') {
    const use = document.activeElement.closest('[data-question]')?.querySelector('.hw-earlier__use');
    if (use) {
      event.preventDefault();
      use.click();
    }
  }
});
