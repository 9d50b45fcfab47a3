// A list of tasks, worked through by keyboard: a line is left only when it is done, and the focus is never lost.
import '/drafts.js';

const list = document.getElementById('list');
const lineOf = node => node.closest?.('.hw-line');
const open = line => line.dataset.shape !== 'ended';
let column = '';
let held = false;

const questionOf = node => node.dataset.column ?? node.closest('[data-question]')?.dataset.question
  ?? (node.name?.startsWith('a.') ? node.name.split('.')[1] : undefined);

const lines = () => [...list.querySelectorAll('.hw-line')];
const next = (line, step) => {
  const all = lines();
  for (let at = all.indexOf(line) + step; at >= 0 && at < all.length; at += step) {
    if (open(all[at])) {
      return all[at];
    }
  }
  return null;
};

// The place of a line where the work is: what has to be read first, the question of the column, the first question.
const enter = line => {
  const asked = line.querySelector(`[data-question="${CSS.escape(column)}"]`);
  const field = part => part?.querySelector('input:not([type=hidden]):checked, select, textarea')
    ?? part?.querySelector('input:not([type=hidden])');
  const place = line.querySelector('[data-first]') ?? line.querySelector(`[data-column="${CSS.escape(column)}"]`) ?? field(asked)
    ?? line.querySelector('[data-column]') ?? field(line.querySelector('[data-question]')) ?? line.querySelector('a');
  place.focus();
  if (place.matches('input[type=text]')) {
    place.select();
  }
};

const press = (line, button) => {
  const found = line.querySelector(`[data-${button}]`);
  if (found) {
    found.click();
  } else if (button === 'same') {
    document.getElementById('list-says').textContent = 'Nothing was answered before to these questions.';
  }
};

const onwards = (form, from) => {
  const fields = [...form.querySelectorAll('input:not([type=hidden]), select, textarea, [data-complete]')]
    .filter(field => !field.disabled && field.getClientRects().length);
  const at = fields.findIndex(field => field === from);
  const to = fields.slice(at + 1).find(field => field.name !== from.name) ?? fields.at(-1);
  const chosen = to.type === 'radio' && fields.find(field => field.name === to.name && field.checked);
  (chosen || to).focus();
};

// Walking by person: a line as a whole has the focus, one key says that nothing has changed, and for a moment it can be
// taken back.
const TAKES_BACK = 4000;
let walking = false;
let waiting = null;

const says = words => { document.getElementById('list-says').textContent = words; };
const walkTo = line => {
  walking = true;
  line.focus();
  line.scrollIntoView({ block: 'nearest' });
};
const settle = () => {
  if (waiting) {
    clearTimeout(waiting.timer);
    const { line } = waiting;
    waiting = null;
    line.classList.remove('hw-line--waiting');
    press(line, 'unchanged');
  }
};
const unchanged = line => {
  if (!line.querySelector('[data-unchanged]')) {
    says('Nothing was answered before. Open the questions with Enter.');
    return;
  }
  settle();
  line.classList.add('hw-line--waiting');
  waiting = { line, timer: setTimeout(settle, TAKES_BACK) };
  says('Unchanged. Z takes it back.');
  const to = next(line, 1);
  if (to) {
    walkTo(to);
  }
};
const takeBack = () => {
  if (waiting) {
    clearTimeout(waiting.timer);
    waiting.line.classList.remove('hw-line--waiting');
    walkTo(waiting.line);
    waiting = null;
    says('Taken back.');
  }
};
const walks = {
  j: line => walkTo(next(line, 1) ?? line), ArrowDown: line => walkTo(next(line, 1) ?? line),
  k: line => walkTo(next(line, -1) ?? line), ArrowUp: line => walkTo(next(line, -1) ?? line),
  u: unchanged, z: takeBack,
  Enter: line => press(line, line.querySelector('[data-unchanged]') ? 'same' : 'open'),
};

document.addEventListener('keydown', event => {
  if (!list || event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) {
    return;
  }
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  const onLine = event.target.matches('.hw-line');
  if (onLine && walks[key] && event.target.dataset.shape !== 'open') {
    event.preventDefault();
    walks[key](event.target);
  } else if (!onLine && (key === 'j' || key === 'k') && event.target === document.body) {
    event.preventDefault();
    const first = lines().find(open);
    if (first) {
      walkTo(first);
    }
  }
});
addEventListener('pagehide', () => {
  if (waiting) {
    const button = waiting.line.querySelector('[data-unchanged]');
    const sent = new URLSearchParams(new FormData(button.form));
    sent.set('do', 'unchanged');
    fetch(button.form.action, { method: 'POST', body: sent, keepalive: true });
    waiting = null;
  }
});
list?.addEventListener('focusin', event => { walking = event.target.matches('.hw-line') || walking && lineOf(event.target)?.dataset.shape === 'open'; });

list?.addEventListener('focusin', event => { column = questionOf(event.target) ?? column; });
list?.addEventListener('keydown', event => {
  const line = lineOf(event.target);
  const field = event.target;
  if (!line || !open(line)) {
    return;
  }
  const does = what => {
    event.preventDefault();
    what();
  };
  if (event.key === 'Enter' && event.ctrlKey) {
    does(() => press(line, 'complete'));
  } else if (event.altKey && !event.ctrlKey && event.code === 'KeyS') {
    does(() => press(line, 'same'));
  } else if (event.key === 'Escape' && line.dataset.shape === 'open') {
    does(() => press(line, 'close'));
  } else if ((event.key === 'PageDown' || event.key === 'PageUp') && !field.matches('textarea')) {
    const to = next(line, event.key === 'PageDown' ? 1 : -1);
    does(() => to && enter(to));
  } else if (event.key === 'Enter' && !event.altKey && !event.shiftKey && field.matches('input, select, [data-first]')) {
    does(() => line.dataset.shape === 'closed' ? press(line, 'open') : onwards(line.querySelector('form'), field));
  }
});

document.addEventListener('htmx:beforeSwap', event => {
  held = event.detail.target.matches?.('.hw-line') && event.detail.target.contains(document.activeElement);
});
document.addEventListener('htmx:load', event => {
  const line = event.detail.elt;
  if (!line.matches('.hw-line') || !held) {
    return;
  }
  held = false;
  const to = open(line) ? line : next(line, 1) ?? lines().find(open);
  if (to && walking && to.dataset.shape !== 'open') {
    walkTo(to);
  } else if (to) {
    enter(to);
  } else {
    document.getElementById('list-progress').focus();
  }
});

// A line that the server opened is where the work goes on.
const first = list?.querySelector('[data-first]') ?? (location.hash.startsWith('#line-') && document.querySelector(location.hash));
if (first) {
  first.matches('.hw-line') ? enter(first) : first.focus();
}
