// Keeps what is typed into a task's form on the server, a moment after it was typed, and gives the form its keys.
import { createAll, CharacterCount, Radios } from '/webjars/govuk-frontend/dist/govuk/govuk-frontend.min.js';

const form = document.getElementById('task-form');
const written = document.getElementById('written');
const waiting = new Set();
let sending = new Set();

const questionOf = field => field.name && field.name.startsWith('a.') ? field.name.split('.')[1] : null;
const tell = () => { if (written) { written.value = [...waiting, ...sending].join(','); } };
const save = () => form.dispatchEvent(new Event('typed'));

tell();
form.addEventListener('input', event => {
  const question = questionOf(event.target);
  if (question) {
    waiting.add(question);
    tell();
    save();
  }
});
form.addEventListener('htmx:configRequest', event => {
  // A button of the form saves what was typed before it, too.
  if (written) {
    event.detail.parameters['written'] = [...waiting, ...sending].join(',');
  }
});
form.addEventListener('htmx:beforeSend', () => {
  waiting.forEach(question => sending.add(question));
  waiting.clear();
});
form.addEventListener('htmx:afterRequest', event => {
  if (event.detail.successful) {
    sending.clear();
  } else {
    sending.forEach(question => waiting.add(question));
    sending.clear();
    const status = document.getElementById('draft-status');
    if (status) {
      status.textContent = 'Not kept yet: there is no connection. It is tried again.';
    }
    setTimeout(save, 5000);
  }
  tell();
});
// A page that is left or closed sends what it has not sent.
addEventListener('pagehide', () => {
  if (written && waiting.size && !form.dataset.sent) {
    tell();
    navigator.sendBeacon(form.getAttribute('hx-post'), new URLSearchParams(new FormData(form)));
  }
});
form.addEventListener('submit', () => { form.dataset.sent = 'yes'; });
// Coming back by the browser's own button shows what the server has, not what this window had.
addEventListener('pageshow', event => event.persisted && location.reload());

// What the design system's components need when a part of the form comes in.
document.addEventListener('htmx:oobAfterSwap', event => {
  const part = event.detail.target.parentNode && document.getElementById(event.detail.target.id);
  if (part) {
    createAll(CharacterCount, {}, part);
    createAll(Radios, {}, part);
  }
});

// "Now" and "Today" by the clock in England.
const clock = new Intl.DateTimeFormat('en-GB', {timeZone: 'Europe/London', day: 'numeric', month: 'numeric', year: 'numeric',
  hour: '2-digit', minute: '2-digit', hourCycle: 'h23'});
form.addEventListener('click', event => {
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

addEventListener('keydown', event => {
  if (event.key === 'Enter' && event.ctrlKey) {
    event.preventDefault();
    document.getElementById('complete').click();
  } else if (event.altKey && event.key.toLowerCase() === 'u') {
    const use = document.activeElement.closest('[data-question]')?.querySelector('.hw-earlier__use');
    if (use) {
      event.preventDefault();
      use.click();
    }
  }
});

// What went wrong, or what has to be looked at first, is read first.
const problem = document.querySelector('.govuk-error-summary, .govuk-notification-banner[role=alert]');
if (problem) {
  problem.setAttribute('tabindex', '-1');
  problem.focus();
}
