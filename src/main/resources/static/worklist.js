// Keys for the worklist: only while the table or something in it has the focus, and never while somebody types.

const table = () => document.querySelector('[data-worklist]');
const rows = () => Array.from(table()?.querySelectorAll('tr[data-task]') ?? []);
const boxes = () => Array.from(document.querySelectorAll('.hw-choose'));

function go(row) {
  rows().forEach((other) => { other.tabIndex = -1; });
  row.tabIndex = 0;
  row.focus();
  row.scrollIntoView({ block: 'nearest' });
}

function count() {
  const said = document.querySelector('[data-chosen]');
  if (said) {
    const chosen = boxes().filter((box) => box.checked).length;
    said.textContent = chosen === 0 ? '' : chosen === 1 ? '1 task chosen.' : `${chosen} tasks chosen.`;
  }
}

const steps = {
  ArrowDown: (at, last) => Math.min(at + 1, last), j: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0), k: (at) => Math.max(at - 1, 0), Home: () => 0, End: (at, last) => last,
};

document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || !table()?.contains(event.target)) {
    return;
  }
  const all = rows();
  const row = event.target.closest('tr[data-task]');
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  if (steps[key] && all.length) {
    event.preventDefault();
    go(all[steps[key](all.indexOf(row), all.length - 1)]);
  } else if (event.target === row && key === ' ') {
    event.preventDefault();
    row.querySelector('.hw-choose').click();
  } else if (key === 'Enter' && row && !event.target.closest('a, button')) {
    event.preventDefault();
    row.querySelector('[data-open]').click();
  }
});

document.addEventListener('change', (event) => {
  if (event.target.matches('.hw-choose')) {
    count();
  }
});

document.addEventListener('click', (event) => {
  if (event.target.closest('[data-choose-all]')) {
    event.preventDefault();
    const all = boxes();
    const check = all.some((box) => !box.checked);
    all.forEach((box) => { box.checked = check; });
    count();
  }
});

document.addEventListener('htmx:afterSettle', () => {
  document.getElementById('worklist-said').textContent = document.querySelector('#worklist caption, #worklist .govuk-inset-text')?.textContent.trim() ?? '';
  count();
});

count();
